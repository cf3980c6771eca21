// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demohistory.h"

#include "services/stays/arrive.h"
#include "services/stays/cancelstay.h"
#include "services/stays/closestay.h"
#include "services/stays/entervehicle.h"
#include "services/stays/extendstay.h"
#include "services/stays/leavestay.h"
#include "services/stays/movestay.h"
#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "services/stays/rollclaims.h"
#include "services/stays/turnaway.h"

#include <numeric>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int regularCount = 220;

/// Refusals are a part of a day; these are not.
bool isTrouble(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::DatabaseInUse:
    case ErrorCode::DatabaseUnsuitable:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::CommandReused:
    case ErrorCode::NotPermitted:
    case ErrorCode::NoOpenShift:
    case ErrorCode::Internal: return true;
    default: return false;
    }
}

template <typename T>
Done unlessTrouble(const Result<T> &result)
{
    return result || !isTrouble(result.error()) ? Done() : Done(fail(result.error()));
}

StayKey keyOfStay(StayId stay)
{
    return {stay, {}, {}};
}

QuoteStay::Question quoteOf(StayId stay)
{
    QuoteStay::Question question;
    question.key = keyOfStay(stay);
    return question;
}

Instant roundedUp(Instant at, Duration step)
{
    return {(at.ms + step.count() - 1) / step.count() * step.count()};
}

} // namespace

DemoHistory::DemoHistory(DemoStage &stage, DemoOffice &office)
    : m_stage(stage)
    , m_office(office)
    , m_start(stage.now())
{
    const LocalTime now = office.zone->toLocal(stage.plan().now);
    m_today = office.zone->instantOfRule(LocalTime::of(now.day(), 0));
    for (int i = 0; i < regularCount; ++i)
        m_regulars.append(stage.plate());
}

Done DemoHistory::play(const std::function<void(int)> &progress)
{
    plan();
    const qint64 whole = std::max<qint64>(1, (m_stage.plan().now - m_start).count());
    int told = -1;
    while (!m_events.empty() && m_events.begin()->first <= m_stage.plan().now.ms) {
        auto next = m_events.extract(m_events.begin());
        m_stage.setNow({next.key()});
        TRY_DONE(next.mapped()());
        const int percent = static_cast<int>((next.key() - m_start.ms) * 100 / whole);
        if (progress && percent != told)
            progress(told = percent);
    }
    m_stage.setNow(m_stage.plan().now);
    for (const Place &place : std::as_const(m_office.places))
        TRY_DONE(roll(place));
    if (progress)
        progress(100);
    return {};
}

void DemoHistory::at(Instant when, Deed deed)
{
    m_events.emplace(when.ms, std::move(deed));
}

void DemoHistory::plan()
{
    at(std::max(m_start, m_today), [this]() -> Done {
        m_isToday = true;
        return startDemoDay(m_stage, m_office);
    });
    for (Place &place : m_office.places) {
        for (Instant hour = m_start; hour < m_stage.plan().now; hour = hour + hours(1)) {
            planHour(place, hour);
            at(hour, [this, &place] { return roll(place); });
        }
        for (Instant day = m_start; day < m_stage.plan().now + hours(24); day = day + hours(24)) {
            planBookings(place, day);
            planTroubles(place, day);
        }
        // Somebody is always about to come.
        for (const int minute : {-12, 15, 35, 70, 115, 200}) {
            const Instant from = roundedUp(m_stage.plan().now + minutes(minute), minutes(5));
            planBooking(place, from, std::max(m_start, from - hours(m_stage.between(4, 20))));
        }
    }
}

void DemoHistory::planHour(Place &place, Instant hour)
{
    const LocalTime local = m_office.zone->toLocal(hour);
    const int whole = std::accumulate(place.hours.begin(), place.hours.end(), 0);
    const int share = place.hours.at(static_cast<int>(local.msOfDay() / 3'600'000));
    const int day = local.weekday() >= 6 ? place.weekend : 100;
    // In ten-thousandths of a vehicle; the rest decides by chance.
    const qint64 expected = qint64 {place.dailyVehicles} * share * day * m_stage.plan().traffic / whole;
    qint64 count = expected / 10'000;
    count += m_stage.below(10'000) < expected % 10'000 ? 1 : 0;
    for (qint64 i = 0; i < count; ++i)
        at(hour + seconds(m_stage.below(3600)), [this, &place] { return comeIn(place); });
}

void DemoHistory::planBookings(Place &place, Instant day)
{
    const int count = std::max(1, place.dailyBookings * m_stage.plan().traffic / 100);
    for (int i = 0; i < count; ++i) {
        const Instant from = roundedUp(day + minutes(m_stage.between(7 * 60, 20 * 60)), minutes(15));
        planBooking(place, from, std::max(m_start, from - minutes(m_stage.between(60, 40 * 60))));
    }
}

void DemoHistory::planBooking(Place &place, Instant from, Instant madeAt)
{
    if (madeAt < m_stage.plan().now && from > madeAt)
        at(madeAt, [this, &place, from] { return book(place, from); });
}

void DemoHistory::planTroubles(Place &place, Instant day)
{
    const auto moment = [&] { return day + minutes(m_stage.between(9 * 60, 19 * 60)); };
    at(moment(), [this, &place] { return moveSomebody(place); });
    if (m_stage.chance(15))
        at(moment(), [this, &place] { return admitTwin(place); });
    if (m_stage.chance(30))
        at(moment(), [this, &place] { return leaveOwing(place); });
}

DemoHistory::Visitor DemoHistory::visitor(const Place &place)
{
    Visitor one;
    const int roll = m_stage.below(100);
    one.type = roll < 62 ? u"car"_s
        : roll < 80      ? u"bike"_s
        : roll < 90      ? u"scooty"_s
        : roll < 97      ? u"cycle"_s
                         : u"truck"_s;
    if (one.type == u"truck"_s && !place.takesTrucks)
        one.type = u"car"_s;
    if (one.type == u"car"_s && m_stage.chance(5))
        one.features = {u"ev"_s};
    else if (one.type == u"car"_s && m_stage.chance(2))
        one.features = {u"accessible"_s};
    if (one.type != u"cycle"_s)
        one.plate = m_stage.chance(35) && one.type == u"car"_s
            ? m_regulars.at(m_stage.below(static_cast<int>(m_regulars.size())))
            : m_stage.plate();
    return one;
}

Duration DemoHistory::stayLength()
{
    const int roll = m_stage.below(100);
    if (roll < 6)
        return minutes(m_stage.between(3, 9)); // within the free minutes
    if (roll < 50)
        return minutes(m_stage.between(20, 110));
    if (roll < 86)
        return minutes(m_stage.between(90, 320));
    return roll < 98 ? minutes(m_stage.between(400, 620)) : minutes(m_stage.between(700, 1900));
}

const Actor &DemoHistory::clerk(const Place &place) const
{
    return m_isToday ? place.today : place.past;
}

Done DemoHistory::comeIn(Place &place)
{
    const Visitor one = visitor(place);
    const Instant leaves = m_stage.now() + stayLength();
    EnterVehicle::Command command;
    command.lot = place.lot;
    command.plate = one.plate;
    command.vehicleType = one.type;
    command.features = one.features;
    if (m_stage.chance(40))
        command.until = roundedUp(leaves + minutes(20), minutes(15));
    const auto entered = m_stage.run<EnterVehicle>(clerk(place), command);
    if (!entered) {
        if (entered.error().code != ErrorCode::LotFull)
            return unlessTrouble(entered);
        return unlessTrouble(m_stage.run<TurnAway>(clerk(place), {place.lot, one.type, u"Full"_s}));
    }
    ++m_stays;
    m_inside[place.lot.value].append(entered->stay);
    m_plates.insert(entered->stay.value, one.plate);
    if (m_stage.chance(4))
        at(m_stage.now() + minutes(30), [this, &place, stay = entered->stay] { return extend(place, stay); });
    at(leaves, [this, &place, stay = entered->stay] { return goOut(place, stay); });
    return {};
}

Done DemoHistory::book(Place &place, Instant from)
{
    ReserveSpot::Command command;
    command.lot = place.lot;
    command.from = from;
    command.until = roundedUp(from + minutes(m_stage.between(60, 8 * 60)), minutes(15));
    command.vehicleType = u"car"_s;
    const QString plate = m_stage.chance(50) ? m_regulars.at(m_stage.below(regularCount)) : m_stage.plate();
    if (m_stage.chance(85))
        command.plate = plate;
    const auto booked = m_stage.run<ReserveSpot>(clerk(place), command);
    if (!booked)
        return unlessTrouble(booked);
    ++m_stays;
    const int fate = m_stage.below(100);
    if (fate < 78) {
        at(from + minutes(m_stage.between(-10, 18)),
           [this, &place, booking = *booked, plate] { return arrive(place, booking, plate); });
    } else if (fate < 88) {
        const Instant given = std::max(m_stage.now() + minutes(5), from - minutes(m_stage.between(20, 300)));
        at(given, [this, &place, stay = booked->stay] {
            return unlessTrouble(m_stage.run<CancelStay>(clerk(place), {keyOfStay(stay)}));
        });
    } // else nobody comes
    return {};
}

Done DemoHistory::arrive(Place &place, const ReserveSpot::Outcome &booking, const QString &plate)
{
    const auto arrived = m_stage.run<Arrive>(clerk(place), {keyOfStay(booking.stay), plate});
    if (!arrived)
        return unlessTrouble(arrived);
    m_inside[place.lot.value].append(booking.stay);
    m_plates.insert(booking.stay.value, plate);
    at(std::max(m_stage.now() + minutes(15), booking.booked.until + minutes(m_stage.between(-50, 15))),
       [this, &place, stay = booking.stay] { return goOut(place, stay); });
    return {};
}

Done DemoHistory::extend(Place &place, StayId stay)
{
    const Instant until = roundedUp(m_stage.now() + hours(m_stage.between(3, 6)), minutes(15));
    return unlessTrouble(m_stage.run<ExtendStay>(clerk(place), {keyOfStay(stay), until}));
}

Done DemoHistory::goOut(Place &place, StayId stay)
{
    const Actor &who = clerk(place);
    const auto quote = m_stage.read<QuoteStay>(who, quoteOf(stay));
    if (!quote)
        return unlessTrouble(quote);
    m_inside[place.lot.value].removeOne(stay);
    if (quote->price.due.isZero())
        return unlessTrouble(m_stage.run<LeaveStay>(who, {keyOfStay(stay)}));
    PayStay::Command command;
    command.key = keyOfStay(stay);
    command.exitAt = quote->price.exitAt;
    command.chargeHash = quote->price.hash;
    command.method = m_stage.chance(62) ? u"cash"_s : u"card"_s;
    command.due = quote->price.dueBy(command.method);
    command.thenLeave = !m_stage.chance(8);
    if (command.method == u"card"_s) {
        command.cardReference = u"%1"_s.arg(m_stage.below(1'000'000), 6, 10, QChar(u'0'));
    } else if (m_stage.chance(65)) {
        for (const qint64 note : {5000, 10'000, 20'000, 50'000, 200'000}) {
            if (note >= command.due.minor()) {
                command.tendered = Money(note, command.due.currency());
                break;
            }
        }
    }
    const auto paid = m_stage.run<PayStay>(who, command);
    if (paid && !command.thenLeave)
        at(m_stage.now() + minutes(m_stage.between(2, 11)),
           [this, &place, stay] { return unlessTrouble(m_stage.run<LeaveStay>(clerk(place), {keyOfStay(stay)})); });
    return unlessTrouble(paid);
}

std::optional<StayId> DemoHistory::somebodyInside(const Place &place)
{
    const QList<StayId> &inside = m_inside[place.lot.value];
    return inside.isEmpty() ? std::nullopt : std::optional(inside.at(m_stage.below(static_cast<int>(inside.size()))));
}

Done DemoHistory::admitTwin(Place &place)
{
    const auto twin = somebodyInside(place);
    if (!twin || m_plates.value(twin->value).isEmpty())
        return {};
    EnterVehicle::Command command;
    command.lot = place.lot;
    command.plate = m_plates.value(twin->value);
    command.vehicleType = u"car"_s;
    command.twinReason = u"Both papers seen, two cars with one plate"_s;
    const auto entered = m_stage.run<EnterVehicle>(clerk(place), command);
    if (!entered)
        return unlessTrouble(entered);
    ++m_stays;
    at(m_stage.now() + stayLength(), [this, &place, stay = entered->stay] { return goOut(place, stay); });
    return {};
}

Done DemoHistory::leaveOwing(Place &place)
{
    const auto stay = somebodyInside(place);
    if (!stay)
        return {};
    const auto closed = m_stage.run<CloseStay>(
        place.manager, {keyOfStay(*stay), LeftHow::Owing, u"No cash and the card was refused"_s});
    if (closed)
        m_inside[place.lot.value].removeOne(*stay);
    return unlessTrouble(closed);
}

Done DemoHistory::moveSomebody(Place &place)
{
    const auto stay = somebodyInside(place);
    if (!stay)
        return {};
    return unlessTrouble(m_stage.run<MoveStay>(clerk(place), {keyOfStay(*stay), {}, u"Oil on the ground"_s}));
}

Done DemoHistory::roll(const Place &place)
{
    return unlessTrouble(m_stage.run<RollClaims>(Actor {}, {place.lot}));
}

} // namespace parkdesk
