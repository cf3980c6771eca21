// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bookingrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<BookingRules> BookingRepository::rules(LotId lot)
{
    Query query(m_unit.connection(), "booking_rules_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    if (!query.next())
        return BookingRules {};
    return BookingRules {Duration(query.number(0)),
                         Duration(query.number(1)),
                         Duration(query.number(2)),
                         static_cast<int>(query.number(3)),
                         static_cast<int>(query.number(8)),
                         query.flag(4),
                         FeeRules {query.number(5), query.number(6), Duration(query.number(7))}};
}

Done BookingRepository::setRules(LotId lot, const BookingRules &rules, Instant now)
{
    const BookingRules before = TRY(this->rules(lot));
    Query query(m_unit.connection(), "set_booking_rules"_L1);
    query.bind("lot"_L1, lot).bind("early"_L1, rules.early).bind("buffer"_L1, rules.buffer);
    query.bind("offer"_L1, rules.offer).bind("most"_L1, rules.mostOpen);
    query.bind("most_of_driver"_L1, rules.mostOpenOfDriver);
    TRY_DONE(query.bind("debtors"_L1, rules.debtorsRefused).run());
    if (before.fees != rules.fees) {
        Query fees(m_unit.connection(), "add_fee_rule"_L1);
        fees.bind("lot"_L1, lot).bind("now"_L1, now).bind("no_show"_L1, rules.fees.noShow);
        TRY_DONE(fees.bind("late_cancel"_L1, rules.fees.lateCancel).bind("free"_L1, rules.fees.freeUntil).run());
    }
    const std::tuple<QLatin1StringView, qint64, qint64> fields[] = {
        {"early_arrival"_L1, before.early.count(), rules.early.count()},
        {"booking_buffer"_L1, before.buffer.count(), rules.buffer.count()},
        {"offer_time"_L1, before.offer.count(), rules.offer.count()},
        {"most_open_bookings"_L1, before.mostOpen, rules.mostOpen},
        {"most_open_of_driver"_L1, before.mostOpenOfDriver, rules.mostOpenOfDriver},
        {"debtors_refused"_L1, before.debtorsRefused ? 1 : 0, rules.debtorsRefused ? 1 : 0},
        {"no_show_fee"_L1, before.fees.noShow, rules.fees.noShow},
        {"late_cancel_fee"_L1, before.fees.lateCancel, rules.fees.lateCancel},
        {"free_cancel_time"_L1, before.fees.freeUntil.count(), rules.fees.freeUntil.count()}};
    for (const auto &[name, old, current] : fields) {
        if (old != current)
            m_unit.changed(Entity::Lot, lot.value, name, old, current);
    }
    m_unit.concerns(lot);
    return {};
}

Result<int> BookingRepository::countOpen(LotId lot, VehicleId vehicle)
{
    Query query(m_unit.connection(), "open_bookings_of_vehicle"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("vehicle"_L1, vehicle).runForRow());
    return static_cast<int>(query.number(0));
}

Result<int> BookingRepository::countOpen(LotId lot, DriverId driver)
{
    Query query(m_unit.connection(), "open_bookings_of_driver"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("driver"_L1, driver).runForRow());
    return static_cast<int>(query.number(0));
}

Done BookingRepository::noteWish(StayId stay, bool chosen, SpotFeatures asked)
{
    if (!chosen && !asked)
        return {};
    Query query(m_unit.connection(), "note_booking_wish"_L1);
    query.bind("stay"_L1, stay).bind("chosen"_L1, chosen);
    return query.bind("asked"_L1, static_cast<qint64>(asked.toInt())).run();
}

Done BookingRepository::noteJoint(StayId stay, const QUuid &command)
{
    Query query(m_unit.connection(), "add_joint_booking"_L1);
    return query.bind("stay"_L1, stay).bind("command"_L1, command).run();
}

Done BookingRepository::noteUntold(StayId stay, const QUuid &command)
{
    Query query(m_unit.connection(), "add_untold_booking"_L1);
    return query.bind("stay"_L1, stay).bind("command"_L1, command).run();
}

Result<QList<BookingRepository::Untold>> BookingRepository::untold()
{
    Query query(m_unit.connection(), "untold_bookings"_L1);
    TRY_DONE(query.run());
    QList<Untold> all;
    while (query.next())
        all.append({query.id<StayId>(0), QUuid::fromString(query.text(1)), query.id<LotId>(2)});
    return all;
}

Done BookingRepository::dropUntold(StayId stay)
{
    Query query(m_unit.connection(), "drop_untold_booking"_L1);
    return query.bind("stay"_L1, stay).run();
}

Done BookingRepository::setChosen(StayId stay, bool chosen)
{
    Query query(m_unit.connection(), "set_spot_chosen"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).bind("chosen"_L1, chosen).bind("chosen2"_L1, chosen).run());
    if (query.rowsTouched() > 0)
        m_unit.changed(Entity::Stay, stay.value, "spot_chosen"_L1, !chosen, chosen);
    return {};
}

} // namespace parkdesk
