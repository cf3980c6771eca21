// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/feerepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Result<Fee> feeOfRow(const Query &query)
{
    const Currency currency = TRY(Currency::fromCode(query.text(4)));
    return Fee {query.id<FeeId>(0),
                query.id<StayId>(1),
                feeKindFromName(query.text(2)).value_or(FeeKind::NoShow),
                Money(query.number(3), currency),
                query.instant(5),
                Money(query.number(6), currency)};
}

} // namespace

Result<FeeRepository::Rule> FeeRepository::ruleAt(LotId lot, Instant bookedAt)
{
    Query query(m_unit.connection(), "fee_rule_at"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("now"_L1, bookedAt).run());
    if (!query.next())
        return Rule {};
    return Rule {query.number(0), {query.number(1), query.number(2), Duration(query.number(3))}};
}

Result<FeeId> FeeRepository::add(StayId stay, const Rule &rule, FeeKind kind, const Money &amount, Instant now)
{
    Query query(m_unit.connection(), "add_fee"_L1);
    query.bind("stay"_L1, stay).bind("fee_rule"_L1, rule.id).bind("fee_kind"_L1, feeKindName(kind));
    query.bind("amount"_L1, amount.minor()).bind("currency"_L1, amount.currency().code()).bind("now"_L1, now);
    const FeeId fee = TRY(query.runForId<FeeId>());
    m_unit.changed(Entity::Stay, stay.value, "fee"_L1, QJsonValue(), amount.minor());
    return fee;
}

Done FeeRepository::end(const Fee &fee, FeeEnd how, Instant now)
{
    Query query(m_unit.connection(), "end_fee"_L1);
    TRY_DONE(query.bind("fee"_L1, fee.id).bind("fee_how"_L1, how).bind("now"_L1, now).run());
    m_unit.changed(Entity::Stay, fee.stay.value, "fee"_L1, fee.amount.minor(), QJsonValue());
    return {};
}

Done FeeRepository::addCharge(const Fee &fee, ChargeId charge)
{
    Query query(m_unit.connection(), "add_fee_charge"_L1);
    return query.bind("charge"_L1, charge).bind("fee"_L1, fee.id).run();
}

Result<std::optional<Fee>> FeeRepository::ofStay(StayId stay)
{
    Query query(m_unit.connection(), "fee_of_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).run());
    if (!query.next())
        return std::optional<Fee>();
    return std::optional(TRY(feeOfRow(query)));
}

Result<QList<FeeRepository::Open>> FeeRepository::open(std::optional<LotId> lot, int most)
{
    Query query(m_unit.connection(), "open_fees"_L1);
    query.bind("lot"_L1, lot.value_or(LotId {0})).bind("most"_L1, most);
    return allOf(query);
}

Result<QList<FeeRepository::Open>> FeeRepository::openOf(VehicleId vehicle)
{
    Query query(m_unit.connection(), "open_fees_of_vehicle"_L1);
    query.bind("vehicle"_L1, vehicle);
    return allOf(query);
}

Result<QList<FeeRepository::Open>> FeeRepository::openOf(DriverId driver)
{
    Query query(m_unit.connection(), "open_fees_of_driver"_L1);
    query.bind("driver"_L1, driver);
    return allOf(query);
}

Result<QList<FeeRepository::Open>> FeeRepository::allOf(Query &query)
{
    TRY_DONE(query.run());
    QList<Open> open;
    while (query.next()) {
        open.append({TRY(feeOfRow(query)),
                     query.id<LotId>(7),
                     query.text(8),
                     query.text(9),
                     {query.instant(10), query.instant(11)},
                     query.text(12),
                     query.text(13).toLatin1()});
    }
    return open;
}

} // namespace parkdesk
