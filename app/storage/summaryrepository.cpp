// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/summaryrepository.h"

#include "domain/wallclock.h"
#include "storage/connection.h"
#include "storage/deedfold.h"
#include "storage/filltable.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

#include <set>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The columns of a stay from \a first on: type, state, booked, from, entered, left, cancelled.
StayFacts stayFactsOf(const Query &row, int first)
{
    StayFacts stay;
    stay.type = row.id<VehicleTypeId>(first);
    stay.state = static_cast<StayState>(row.number(first + 1));
    stay.bookedAt = row.maybeInstant(first + 2);
    stay.bookedFrom = row.maybeInstant(first + 3);
    stay.enteredAt = row.maybeInstant(first + 4);
    stay.leftAt = row.maybeInstant(first + 5);
    stay.cancelledAt = row.maybeInstant(first + 6);
    return stay;
}

PaymentFacts paymentFactsOf(const Query &row, int first)
{
    PaymentFacts payment;
    payment.type = row.id<VehicleTypeId>(first);
    payment.method = row.text(first + 1);
    payment.staff = row.id<StaffId>(first + 2);
    payment.takenAt = row.instant(first + 3);
    payment.amount = row.number(first + 4);
    payment.tax = row.number(first + 5);
    return payment;
}

template <typename SomeSums>
SomeSums sumsOfRow(const Query &row, int first)
{
    SomeSums sums;
    for (size_t i = 0; i < sums.values.size(); ++i)
        sums[i] = row.number(first + static_cast<int>(i));
    return sums;
}

template <typename SomeSums, size_t count>
void bindSums(Query &query, const SomeSums &sums, const std::array<QLatin1StringView, count> &names)
{
    static_assert(count == std::tuple_size_v<decltype(sums.values)>);
    for (size_t i = 0; i < count; ++i)
        query.bind(names[i], sums[i]);
}

/// More changes than this at once are not worth a mark each.
constexpr size_t mostMarks = 1000;
/// Up to here a row at a time, with statements that are prepared already.
constexpr size_t fewRows = 60;

constexpr std::array hourColumns {"occupied_ms"_L1, "arrivals"_L1, "departures"_L1};
constexpr std::array dayColumns {"arrivals"_L1, "departures"_L1, "occupied_ms"_L1,    "stay_ms"_L1, "booked"_L1,
                                 "due"_L1,      "cancelled"_L1,  "cancelled_late"_L1, "no_shows"_L1};
constexpr std::array moneyColumns {"payments"_L1, "taken"_L1, "tax"_L1, "refunds"_L1, "refunded"_L1, "refunded_tax"_L1};

} // namespace

Result<SummaryRepository::State> SummaryRepository::state(LotId lot)
{
    Query query(m_unit.connection(), "summary_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    if (!query.next())
        return fail(ErrorCode::UnknownLot, Field::Lot);
    const Zone zone = TRY(ZoneRules::forZone(query.text(0).toLatin1()));
    return State {
        {zone, static_cast<int>(query.number(1))}, query.flag(2), query.number(3), query.number(4), query.flag(5)};
}

Result<QList<LotId>> SummaryRepository::lots()
{
    return lotsThat([](const Query &) { return true; });
}

Result<QList<LotId>> SummaryRepository::missing()
{
    return lotsThat([](const Query &lot) { return lot.flag(1); });
}

Result<QList<LotId>> SummaryRepository::lotsThat(bool (*wanted)(const Query &))
{
    Query query(m_unit.connection(), "summary_lots"_L1);
    TRY_DONE(query.run());
    QList<LotId> lots;
    while (query.next()) {
        if (wanted(query))
            lots.append(query.id<LotId>(0));
    }
    return lots;
}

Done SummaryRepository::forget(LotId lot)
{
    const State known = TRY(state(lot));
    TRY_DONE(DeedFold(m_unit).forget());
    return set(lot, true, known.longestMs);
}

Done SummaryRepository::set(LotId lot, bool missing, qint64 longestMs)
{
    Query query(m_unit.connection(), "set_summary_lot"_L1);
    return query.bind("lot"_L1, lot).bind("missing"_L1, missing).bind("longest_ms"_L1, longestMs).run();
}

Result<StayFacts> SummaryRepository::facts(StayId id)
{
    StayFacts stay;
    {
        Query query(m_unit.connection(), "summary_stay"_L1);
        TRY_DONE(query.bind("stay"_L1, id).runForRow());
        stay = stayFactsOf(query, 1);
        stay.lot = query.id<LotId>(0);
        stay.id = id;
    }
    if (stay.state != StayState::Left)
        return stay;
    Query query(m_unit.connection(), "summary_claims"_L1);
    TRY_DONE(query.bind("stay"_L1, id).run());
    while (query.next())
        stay.claims.append({query.instant(0), query.instant(1)});
    return stay;
}

Result<PaymentFacts> SummaryRepository::facts(PaymentId id)
{
    Query query(m_unit.connection(), "summary_payment"_L1);
    TRY_DONE(query.bind("payment_row"_L1, id).runForRow());
    PaymentFacts payment = paymentFactsOf(query, 1);
    payment.lot = query.id<LotId>(0);
    return payment;
}

Result<bool> SummaryRepository::clearMissing(LotId lot, int most)
{
    for (const QLatin1StringView statement :
         {"clear_summary_hours"_L1, "clear_summary_days"_L1, "clear_summary_money"_L1}) {
        Query query(m_unit.connection(), statement);
        TRY_DONE(query.bind("lot"_L1, lot).bind("lot2"_L1, lot).bind("most"_L1, most).run());
        if (query.rowsTouched() > 0)
            return true;
    }
    return false;
}

Done SummaryRepository::beginMaking()
{
    {
        Query query(m_unit.connection(), "begin_making_summaries"_L1);
        TRY_DONE(query.run());
    }
    Query query(m_unit.connection(), "set_summary_fold"_L1);
    return query.bind("hour"_L1, 0).run();
}

Done SummaryRepository::stopMaking()
{
    Query query(m_unit.connection(), "forget_making"_L1);
    return query.run();
}

Result<bool> SummaryRepository::isMaking(LotId lot)
{
    Query query(m_unit.connection(), "is_making_summary"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).runForRow());
    return query.number(0) > 0;
}

Done SummaryRepository::endMaking(LotId lot, qint64 longestMs)
{
    Query query(m_unit.connection(), "end_making_summary"_L1);
    return query.bind("lot"_L1, lot).bind("longest_ms"_L1, longestMs).bind("longest_ms2"_L1, longestMs).run();
}

/// A statement for many rows: prepared anew, which pays for itself at some dozens.
template <typename Change>
Done SummaryRepository::addMany(LotId lot, const Change &change)
{
    FillTable hourRows(m_unit.connection(), "add_summary_hour"_L1, FillTable::fewParameters);
    for (const auto &[hour, sums] : change.hours) {
        hourRows << lot << hour;
        for (const qint64 value : sums.values)
            hourRows << value;
        TRY_DONE(hourRows.endRow());
    }
    TRY_DONE(hourRows.flush());
    FillTable dayRows(m_unit.connection(), "add_summary_day"_L1, FillTable::fewParameters);
    for (const auto &[key, sums] : change.days) {
        dayRows << lot << key.day << key.type;
        for (const qint64 value : sums.values)
            dayRows << value;
        TRY_DONE(dayRows.endRow());
    }
    TRY_DONE(dayRows.flush());
    FillTable moneyRows(m_unit.connection(), "add_summary_money"_L1, FillTable::fewParameters);
    for (const auto &[key, sums] : change.money) {
        moneyRows << lot << key.day << key.type << key.method << key.staff;
        for (const qint64 value : sums.values)
            moneyRows << value;
        TRY_DONE(moneyRows.endRow());
    }
    TRY_DONE(moneyRows.flush());
    return {};
}

template <typename Change>
Done SummaryRepository::mark(LotId lot, const State &state, const Change &change)
{
    std::set<qint64> touched;
    const auto touch = [&](qint64 hour) {
        if (hour < state.foldedUntil) // what is not folded yet needs no mark
            touched.insert(hour);
    };
    for (const auto &entry : change.hours)
        touch(entry.first);
    for (const auto &entry : change.days)
        touch(entry.first.day * wallclock::hoursPerDay);
    for (const auto &entry : change.money)
        touch(entry.first.day * wallclock::hoursPerDay);
    if (touched.size() > mostMarks) { // folding begins again there, which costs less
        const qint64 day = wallclock::floorOf(*touched.begin(), wallclock::hoursPerDay);
        Query query(m_unit.connection(), "lower_summary_fold"_L1);
        const qint64 hour = day * wallclock::hoursPerDay;
        return query.bind("hour"_L1, hour).bind("hour2"_L1, hour).run();
    }
    for (const qint64 hour : touched) {
        Query query(m_unit.connection(), "mark_summary"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).bind("hour"_L1, hour).run());
    }
    return {};
}

Done SummaryRepository::add(LotId lot, const State &state, const LotFigures &change)
{
    if (change.hours.size() + change.days.size() + change.money.size() > fewRows) {
        TRY_DONE(addMany(lot, change));
        if (change.longestMs > state.longestMs)
            TRY_DONE(raiseLongest(lot, change.longestMs));
        return mark(lot, state, change);
    }
    for (const auto &[hour, sums] : change.hours) {
        Query query(m_unit.connection(), "add_summary_hour"_L1);
        query.bind("lot"_L1, lot).bind("hour"_L1, hour);
        bindSums(query, sums, hourColumns);
        TRY_DONE(query.run());
    }
    for (const auto &[key, sums] : change.days) {
        Query query(m_unit.connection(), "add_summary_day"_L1);
        query.bind("lot"_L1, lot).bind("day"_L1, key.day).bind("type"_L1, key.type);
        bindSums(query, sums, dayColumns);
        TRY_DONE(query.run());
    }
    for (const auto &[key, sums] : change.money) {
        Query query(m_unit.connection(), "add_summary_money"_L1);
        query.bind("lot"_L1, lot).bind("day"_L1, key.day).bind("type"_L1, key.type);
        query.bind("method"_L1, key.method).bind("staff"_L1, key.staff);
        bindSums(query, sums, moneyColumns);
        TRY_DONE(query.run());
    }
    if (change.longestMs > state.longestMs)
        TRY_DONE(raiseLongest(lot, change.longestMs));
    return mark(lot, state, change);
}

Done SummaryRepository::add(LotId lot, const State &state, const LotRows &rows)
{
    TRY_DONE(addMany(lot, rows));
    return mark(lot, state, rows);
}

Done SummaryRepository::raiseLongest(LotId lot, qint64 longestMs)
{
    Query query(m_unit.connection(), "raise_summary_longest"_L1);
    return query.bind("lot"_L1, lot).bind("longest_ms"_L1, longestMs).run();
}

Result<LotFigures> SummaryRepository::reckon(LotId lot, const LotCalendar &calendar)
{
    LotFigures figures;
    TRY_DONE(reckonStays(lot, calendar, figures));
    TRY_DONE(reckonPayments(lot, calendar, figures));
    return figures;
}

Done SummaryRepository::reckonStays(LotId lot, const LotCalendar &calendar, LotFigures &figures)
{
    Query query(m_unit.connection(), "summary_stays_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    StayFacts stay;
    while (query.next()) {
        const auto id = query.id<StayId>(0);
        if (id != stay.id) {
            if (stay.id.isValid())
                figures.add(calendar, stay, 1);
            stay = stayFactsOf(query, 1);
            stay.id = id;
            stay.lot = lot;
        }
        if (!query.isNull(8))
            stay.claims.append({query.instant(8), query.instant(9)});
    }
    if (stay.id.isValid())
        figures.add(calendar, stay, 1);
    return {};
}

Done SummaryRepository::reckonPayments(LotId lot, const LotCalendar &calendar, LotFigures &figures)
{
    Query query(m_unit.connection(), "summary_payments_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    while (query.next())
        figures.add(calendar, paymentFactsOf(query, 0));
    return {};
}

Result<LotFigures> SummaryRepository::written(LotId lot)
{
    LotFigures figures;
    {
        Query query(m_unit.connection(), "summary_hours_of_lot"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).run());
        while (query.next())
            figures.hours.emplace(query.number(0), sumsOfRow<HourSums>(query, 1));
    }
    {
        Query query(m_unit.connection(), "summary_days_of_lot"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).run());
        while (query.next())
            figures.days.emplace(DayKey {query.number(0), query.id<VehicleTypeId>(1)}, sumsOfRow<DaySums>(query, 2));
    }
    Query query(m_unit.connection(), "summary_money_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    while (query.next()) {
        const MoneyKey key {query.number(0), query.id<VehicleTypeId>(1), query.text(2), query.id<StaffId>(3)};
        figures.money.emplace(key, sumsOfRow<MoneySums>(query, 4));
    }
    return figures;
}

Done SummaryRepository::rebuild(LotId lot)
{
    const State known = TRY(state(lot));
    const LotFigures figures = TRY(reckon(lot, known.calendar));
    // What is taken away is marked too: days that are gone from level 1 must go from level 2.
    TRY_DONE(mark(lot, known, TRY(written(lot))));
    for (const QLatin1StringView statement :
         {"drop_summary_hours"_L1, "drop_summary_days"_L1, "drop_summary_money"_L1}) {
        Query query(m_unit.connection(), statement);
        TRY_DONE(query.bind("lot"_L1, lot).run());
    }
    TRY_DONE(set(lot, false, figures.longestMs));
    State fresh = known;
    fresh.longestMs = figures.longestMs;
    return add(lot, fresh, figures);
}

} // namespace parkdesk
