// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pricefactsreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<QString> PriceFactsReader::zoneOf(StayId stay)
{
    Query query(m_unit.connection(), "price_zone_of_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).run());
    return query.next() ? query.text(0) : QString();
}

Result<std::vector<std::pair<Instant, std::optional<Instant>>>>
PriceFactsReader::staysBefore(VehicleId vehicle, LotId lot, const TimeSpan &span)
{
    Query query(m_unit.connection(), "stays_of_vehicle_before"_L1);
    query.bind("vehicle"_L1, vehicle).bind("lot"_L1, lot).bind("from"_L1, span.from);
    TRY_DONE(query.bind("until"_L1, span.until).run());
    std::vector<std::pair<Instant, std::optional<Instant>>> stays;
    while (query.next())
        stays.emplace_back(query.instant(0), query.maybeInstant(1));
    return stays;
}

Result<std::optional<qint64>> PriceFactsReader::occupancyOf(StayId stay)
{
    Query query(m_unit.connection(), "stay_occupancy"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).runForRow());
    return query.maybeNumber(0);
}

Done PriceFactsReader::setOccupancy(StayId stay, qint64 thousandths)
{
    Query query(m_unit.connection(), "set_stay_occupancy"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).bind("occupancy"_L1, thousandths).run());
    m_unit.changed(Entity::Stay, stay.value, "occupancy"_L1, QJsonValue(), thousandths);
    return {};
}

Result<std::optional<qint64>> PriceFactsReader::fillOf(LotId lot, StayId but)
{
    Query query(m_unit.connection(), "fill_of_lot"_L1);
    query.bind("lot"_L1, lot).bind("lot2"_L1, lot).bind("stay"_L1, but);
    TRY_DONE(query.runForRow());
    const qint64 places = query.number(1);
    if (places == 0)
        return std::optional<qint64>();
    return std::optional(std::min<qint64>(query.number(0) * 1000 / places, 1000));
}

} // namespace parkdesk
