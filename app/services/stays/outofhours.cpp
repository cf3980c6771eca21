// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/outofhours.h"

#include "services/staff/passwordrules.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

#include <QJsonValue>

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<bool> isOutOfHours(UnitOfWork &unit, const Lot &lot, const std::optional<QString> &reason, Instant now)
{
    const OpeningHours opening = TRY(LotRepository(unit).openingHours(lot.id));
    const LocalTime local = lot.zone->toLocal(now);
    if (opening.isOpenAt(local))
        return false;
    if (!reason) {
        const auto opens = opening.nextOpening(local);
        return fail(ErrorCode::OutOfHours, Field::Reason,
                    {{u"opens_at"_s, opens ? QJsonValue(lot.zone->instantOfRule(*opens).ms) : QJsonValue()}});
    }
    if (TRY(readText(*reason, Field::Reason)).isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    return true;
}

} // namespace parkdesk
