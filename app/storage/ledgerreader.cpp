// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ledgerreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<QList<WrittenCharge>> LedgerReader::charges(ChargeId after, int most)
{
    QList<WrittenCharge> charges;
    {
        Query query(m_unit.connection(), "verify_page_charge"_L1);
        TRY_DONE(query.bind("after"_L1, after).bind("most"_L1, most).run());
        while (query.next()) {
            WrittenCharge charge;
            charge.id = query.id<ChargeId>(0);
            charge.stay = query.id<StayId>(1);
            charge.tariffVersion = query.maybeId<TariffVersionId>(2);
            charge.span = {query.instant(3), query.instant(4)};
            charge.amount = Money(query.number(5), Currency::fromCode(query.text(6)).value_or(Currency()));
            charge.hash = query.text(7).toLatin1();
            charge.facts = QJsonDocument::fromJson(query.text(8).toUtf8()).object();
            charge.timezone = query.text(9).toLatin1();
            charge.vehicleType = query.text(10);
            charge.bookedAt = query.maybeInstant(11);
            charge.lostTicket = static_cast<int>(query.number(12));
            charge.asked = query.text(13).toUtf8();
            charge.fee = feeKindFromName(query.text(14));
            charges.append(charge);
        }
    }
    for (WrittenCharge &charge : charges)
        charge.lines = TRY(linesOf(charge));
    return charges;
}

Result<QList<ChargeLineRow>> LedgerReader::linesOf(const WrittenCharge &charge)
{
    const Currency currency = charge.amount.currency();
    Query query(m_unit.connection(), "verify_charge_lines"_L1);
    TRY_DONE(query.bind("charge"_L1, charge.id).run());
    QList<ChargeLineRow> lines;
    while (query.next()) {
        lines.append({query.text(0), query.text(1), query.text(2), query.number(3), Money(query.number(4), currency),
                      Money(query.number(5), currency), query.number(6), Money(query.number(7), currency)});
    }
    return lines;
}

} // namespace parkdesk
