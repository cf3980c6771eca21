// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/bighistory.h"

#include "domain/vehicletype.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Of a thousand vehicles; the rest are cars.
struct BigKind {
    QLatin1StringView code;
    int share;
    BigSpots spots;
};
constexpr std::array<BigKind, 4> bigKinds {{{"car"_L1, 800, BigSpots::Cars},
                                            {"bike"_L1, 120, BigSpots::Bikes},
                                            {"scooty"_L1, 60, BigSpots::Bikes},
                                            {"truck"_L1, 20, BigSpots::Trucks}}};
constexpr qint64 pricedHourMs = 3'600'000;

Instant up(Instant at, Duration step)
{
    return {(at.ms + step.count() - 1) / step.count() * step.count()};
}

/// Never on the border of an hour of the price, which would be another question.
Instant offTheHour(Instant entry, Instant exit)
{
    return (exit - entry).count() % pricedHourMs == 0 ? exit + seconds(7) : exit;
}

} // namespace

BigHistory::BigHistory(BigOffice &office, BigLedger &ledger, const DemoSize &size, const Zone &zone)
    : m_office(office)
    , m_ledger(ledger)
    , m_size(size)
    , m_crowd(size, zone)
    , m_charges(*office.tariff, zone)
    , m_chance(size.seed ^ 0xB16)
{
}

Done BigHistory::play(const QList<VehicleType> &types, const Progress &progress, qint64 step)
{
    TRY_DONE(addVehicles(types));
    qint64 told = 0;
    for (qint64 hour = 0; hour < m_crowd.hours(); ++hour) {
        TRY_DONE(playHour(hour));
        TRY_DONE(writeFinished());
        if (m_begun / step > told) {
            told = m_begun / step;
            TRY_DONE(progress(m_begun));
        }
    }
    TRY_DONE(playUntil(m_size.now));
    for (const BigStay &stay : m_open) {
        m_inside += stay.state == StayState::Parked ? 1 : 0;
        TRY_DONE(m_ledger.addStay(stay));
    }
    m_open.clear();
    return m_ledger.flush();
}

Done BigHistory::addVehicles(const QList<VehicleType> &types)
{
    for (const BigKind &kind : bigKinds) {
        const auto known =
            std::find_if(types.begin(), types.end(), [&](const auto &type) { return type.code == kind.code; });
        if (known == types.end())
            return fail(ErrorCode::UnknownVehicleType);
        m_typeIds.push_back(known->id);
    }
    const qint64 count = m_size.vehicles();
    m_kindOf.assign(static_cast<size_t>(count) + 1, 0);
    m_busyUntil.assign(static_cast<size_t>(count) + 1, 0);
    BigLot &first = m_office.lots.front();
    for (qint64 vehicle = 1; vehicle <= count; ++vehicle) {
        auto share = static_cast<int>(BigChance::mixed(m_size.seed * 31 + static_cast<quint64>(vehicle)) % 1000);
        size_t kind = 0;
        while (share >= bigKinds[kind].share)
            share -= bigKinds[kind++].share;
        if (first.spotsOf(bigKinds[kind].spots).empty())
            kind = 0;
        m_kindOf[static_cast<size_t>(vehicle)] = static_cast<quint8>(kind);
        TRY_DONE(m_ledger.addVehicle(vehicle, m_typeIds[kind]));
    }
    return {};
}

Done BigHistory::playHour(qint64 hour)
{
    const Instant start {m_crowd.start().ms + hour * pricedHourMs};
    const qint64 length = std::clamp<qint64>((m_size.now - start).count() / 1000, 1, 3600);
    std::vector<qint64> times;
    for (qint64 left = m_crowd.arrivalsIn(hour) + m_waiting; left > 0; --left)
        times.push_back(m_chance.below(length));
    m_waiting = 0;
    std::sort(times.begin(), times.end());
    for (const qint64 second : times) {
        const Instant now {start.ms + second * 1000};
        TRY_DONE(playUntil(now));
        if (!TRY(begin(hour, now)))
            ++m_waiting;
    }
    return {};
}

Done BigHistory::playUntil(Instant at)
{
    while (!m_events.empty() && m_events.top().at <= at) {
        const Event event = m_events.top();
        m_events.pop();
        TRY_DONE(happen(event, m_open[static_cast<size_t>(event.stay.value - m_open.front().id.value)]));
    }
    return {};
}

void BigHistory::at(Instant when, const BigStay &stay, Deed deed)
{
    m_events.push({when, ++m_order, stay.id, deed});
}

Result<bool> BigHistory::begin(qint64 hour, Instant now)
{
    const qint64 vehicle = vehicleFor(now);
    const size_t kind = m_kindOf[static_cast<size_t>(vehicle)];
    BigLot *lot = nullptr;
    BigLot::Spot *spot = nullptr;
    for (int attempt = 0; attempt < 5 && !spot; ++attempt) {
        lot = &m_office.lots[static_cast<size_t>(m_crowd.lotFor(hour, m_chance))];
        spot = freeSpot(*lot, bigKinds[kind].spots, now);
    }
    if (!spot)
        return false;
    BigStay &stay = m_open.emplace_back();
    stay.id = m_ledger.nextStay();
    stay.lot = lot;
    stay.type = m_typeIds[kind];
    stay.typeCode = bigKinds[kind].code;
    stay.kind = bigKinds[kind].spots;
    stay.vehicle = vehicle;
    stay.ticket = m_ledger.ticketOf(stay.id);
    stay.madeAt = now;
    stay.claims.push_back({m_ledger.nextClaim(), spot, {}, true});
    ++m_begun;
    TRY_DONE(m_chance.inThousand(80) ? book(stay, now) : walkIn(stay, now));
    spot->freeFrom = stay.claim().span.until;
    m_busyUntil[static_cast<size_t>(vehicle)] = stay.claim().span.until.ms;
    return true;
}

Done BigHistory::walkIn(BigStay &stay, Instant now)
{
    stay.state = StayState::Parked;
    stay.enteredAt = now;
    stay.exitAt = offTheHour(now, now + BigCrowd::length(m_chance));
    stay.agreed = up(stay.exitAt + minutes(m_chance.between(11, 45)), minutes(15)); // nobody need roll it on
    stay.claim().span = {now, stay.agreed};
    TRY_DONE(m_ledger.entered(stay));
    planLeaving(stay, now);
    return {};
}

Done BigHistory::book(BigStay &stay, Instant now)
{
    const Instant from = up(now + minutes(m_chance.between(40, 40 * 60)), minutes(15));
    const Duration length = std::min<Duration>(BigCrowd::length(m_chance), hours(12));
    stay.state = StayState::Reserved;
    stay.booked = TimeSpan {from, up(from + std::max<Duration>(length, hours(1)), minutes(15))};
    stay.bookedAt = now;
    stay.agreed = stay.booked->until;
    stay.claim().span = *stay.booked;
    const qint64 fate = m_chance.below(100);
    if (fate < 76)
        at(std::max(now + minutes(1), from + seconds(m_chance.between(-600, 1200))), stay, Deed::Arrive);
    else if (fate < 88)
        at(now + seconds(m_chance.between(300, (from - now).count() / 1000 - 60)), stay, Deed::Cancel);
    else
        at(from + stay.lot->lot.holdTime, stay, Deed::Fall);
    return m_ledger.reserved(stay);
}

Done BigHistory::arrive(BigStay &stay, Instant now)
{
    const TimeSpan before = stay.claim().span;
    stay.state = StayState::Parked;
    stay.enteredAt = now;
    stay.claim().span.from = std::min(before.from, now);
    const Instant exit = before.until - minutes(m_chance.between(11, 35));
    stay.exitAt = offTheHour(now, std::max(now + minutes(6), exit));
    TRY_DONE(m_ledger.arrived(stay, before));
    planLeaving(stay, now);
    return {};
}

void BigHistory::planLeaving(BigStay &stay, Instant now)
{
    if (m_chance.inThousand(6) && stay.exitAt - now > minutes(50))
        at(now + seconds(m_chance.between(600, 2400)), stay, Deed::Move);
    if (m_chance.inThousand(60) && stay.exitAt - now > minutes(30))
        at(offTheHour(now, stay.exitAt - seconds(m_chance.between(100, 560))), stay, Deed::Pay);
    at(stay.exitAt, stay, Deed::Leave);
}

Done BigHistory::happen(const Event &event, BigStay &stay)
{
    switch (event.deed) {
    case Deed::Arrive: return arrive(stay, event.at);
    case Deed::Move: return move(stay, event.at);
    case Deed::Pay: return pay(stay, event.at);
    case Deed::Leave: return leave(stay, event.at);
    case Deed::Cancel:
    case Deed::Fall: break;
    }
    const bool cancel = event.deed == Deed::Cancel;
    BigStay::Claim &claim = stay.claim();
    stay.state = cancel ? StayState::Cancelled : StayState::NoShow;
    claim.live = !cancel;
    claim.span.until = cancel ? claim.span.from : event.at;
    claim.spot->freeFrom = event.at;
    m_busyUntil[static_cast<size_t>(stay.vehicle)] = event.at.ms;
    stay.over = true;
    return cancel ? m_ledger.cancelled(stay, event.at) : m_ledger.fell(stay, stay.booked->until, event.at);
}

Done BigHistory::move(BigStay &stay, Instant now)
{
    BigLot::Spot *spot = freeSpot(*stay.lot, stay.kind, now);
    if (!spot)
        return {};
    const Instant until = stay.claim().span.until;
    stay.claim().span.until = now;
    stay.claim().spot->freeFrom = now;
    stay.claims.push_back({m_ledger.nextClaim(), spot, {now, until}, true});
    spot->freeFrom = until;
    return m_ledger.moved(stay, until, now);
}

Done BigHistory::price(BigStay &stay, Instant until)
{
    stay.chargedSpan = {*stay.enteredAt, until};
    stay.charged = TRY(m_charges.of(stay.typeCode, stay.chargedSpan));
    return {};
}

Done BigHistory::pay(BigStay &stay, Instant now)
{
    TRY_DONE(price(stay, now));
    if (stay.charged->amount == 0) {
        stay.charged.reset();
        return {};
    }
    return m_ledger.paid(stay, now, false, stay.claim().span.until, m_chance);
}

Done BigHistory::leave(BigStay &stay, Instant now)
{
    BigStay::Claim &claim = stay.claim();
    const Instant until = claim.span.until;
    const bool paid = stay.charged.has_value();
    if (!paid)
        TRY_DONE(price(stay, now));
    const bool due = !paid && stay.charged->amount > 0;
    const bool owing = due && m_chance.inThousand(3);
    stay.how = paid ? LeftHow::Paid : owing ? LeftHow::Owing : LeftHow::Free;
    if (due && !owing)
        TRY_DONE(m_ledger.paid(stay, now, true, until, m_chance));
    else
        TRY_DONE(m_ledger.left(stay, now, until));
    stay.state = StayState::Left;
    stay.leftAt = now;
    stay.over = true;
    claim.span.until = now;
    claim.spot->freeFrom = now;
    m_busyUntil[static_cast<size_t>(stay.vehicle)] = now.ms;
    stay.charged.reset(); // its text is not needed any more
    return {};
}

BigLot::Spot *BigHistory::freeSpot(BigLot &lot, BigSpots kind, Instant now)
{
    auto &spots = lot.spotsOf(kind);
    const auto count = static_cast<qint64>(spots.size());
    if (count == 0)
        return nullptr;
    qint64 at = m_chance.below(count);
    for (qint64 tried = 0; tried < count; ++tried, at = at + 1 == count ? 0 : at + 1) {
        if (spots[static_cast<size_t>(at)].freeFrom <= now)
            return &spots[static_cast<size_t>(at)];
    }
    return nullptr;
}

/// Some come often; of the others more and more are known as the years pass.
qint64 BigHistory::vehicleFor(Instant now)
{
    const qint64 count = m_size.vehicles();
    const qint64 whole = std::max<qint64>(1, (m_size.now - m_crowd.start()).count() / 1000);
    const qint64 passed = (now - m_crowd.start()).count() / 1000;
    const qint64 known = std::clamp<qint64>(count * 3 / 10 + count * 7 / 10 * passed / whole, 1, count);
    qint64 vehicle = 1 + m_chance.below(m_chance.inThousand(350) ? std::max<qint64>(1, known / 20) : known);
    for (qint64 tried = 0; tried < count && m_busyUntil[static_cast<size_t>(vehicle)] > now.ms; ++tried)
        vehicle = vehicle == count ? 1 : vehicle + 1;
    return vehicle;
}

Done BigHistory::writeFinished()
{
    while (!m_open.empty() && m_open.front().over) {
        TRY_DONE(m_ledger.addStay(m_open.front()));
        m_open.pop_front();
    }
    return {};
}

} // namespace parkdesk
