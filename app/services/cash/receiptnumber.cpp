// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cash/receiptnumber.h"

#include "domain/dates.h"
#include "storage/cashrepository.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString receiptNumberText(const QString &deskCode, int year, qint64 number)
{
    return u"%1-%2-%3"_s.arg(deskCode).arg(year).arg(number, 6, 10, QChar(u'0'));
}

Result<IssuedReceipt> issueReceipt(UnitOfWork &unit, const Lot &lot, DeskId desk, Instant now)
{
    const int year = dateOf(lot.zone->toLocal(now).day()).year();
    const auto taken = TRY(CashRepository(unit).takeReceipt(lot.owner, desk, year, now));
    const QString code = TRY(OfficeRepository(unit).desk(desk)).code;
    return IssuedReceipt {taken.id, receiptNumberText(code, taken.year, taken.number)};
}

} // namespace parkdesk
