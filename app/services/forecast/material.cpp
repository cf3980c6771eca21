// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/forecast/material.h"

#include "domain/wallclock.h"
#include "storage/bookingsahead.h"
#include "storage/calendarrepository.h"
#include "storage/countrepository.h"
#include "storage/figurereader.h"
#include "storage/supplyreader.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

/// Enough for a holiday of last year, and for eight weeks before the oldest forecast that is tried again.
constexpr qint64 daysBack = 400;
constexpr qint64 profileDays = 56;

size_t hourOfWeek(qint64 hour)
{
    const qint64 day = wallclock::floorOf(hour, wallclock::hoursPerDay);
    const qint64 ofDay = hour - day * wallclock::hoursPerDay;
    return static_cast<size_t>((LocalTime::of(day, 0).weekday() - 1) * wallclock::hoursPerDay + ofDay);
}

/// The days that stand in the calendars of all \a lots.
Result<DayMarks> sharedMarks(UnitOfWork &unit, const QList<Lot> &lots, const DayRange &days)
{
    std::map<CalendarDay, qsizetype> counts;
    for (const Lot &lot : lots) {
        const QList<CalendarDay> own = TRY(CalendarRepository(unit).days(lot.id, days.from, days.until - 1));
        for (const CalendarDay &day : own)
            ++counts[day];
    }
    QList<CalendarDay> shared;
    for (const auto &[day, count] : counts) {
        if (count >= lots.size())
            shared.append(day);
    }
    return DayMarks(shared);
}

/// From the first hour in which there was a place or a vehicle: before, nothing is known.
void fillOccupied(const LotFigures &sums, const SupplyReader::Supply &supply, const SupplyReader::Supply &passed,
                  ForecastMaterial &material)
{
    for (const auto &[hour, ms] : passed) {
        const auto places = supply.find(hour);
        const auto found = sums.hours.find(hour);
        const bool there = found != sums.hours.end() || (places != supply.end() && places->second > 0);
        if (hour >= material.origin || ms <= 0 || (material.occupied.isEmpty() && !there))
            continue;
        if (places != supply.end())
            material.supply = (places->second * ForecastMaterial::perPlace + ms / 2) / ms;
        const qint64 occupied = found == sums.hours.end() ? 0 : found->second[HourSums::OccupiedMs];
        material.occupied.set(hour, (occupied * ForecastMaterial::perPlace + ms / 2) / ms);
        if (found != sums.hours.end() && hour >= material.origin - profileDays * wallclock::hoursPerDay)
            material.departures[hourOfWeek(hour)] += found->second[HourSums::Departures];
    }
}

void fillRevenue(const LotFigures &sums, ForecastMaterial &material)
{
    if (material.occupied.isEmpty() || !material.currency.isValid())
        return;
    std::map<qint64, qint64> byDay;
    for (const auto &[key, money] : sums.money)
        byDay[key.day] += money[MoneySums::Taken] + money[MoneySums::Refunded];
    const qint64 first = wallclock::floorOf(material.occupied.from() - material.dayStart / 60, wallclock::hoursPerDay);
    for (qint64 day = first; day < material.originDay; ++day) {
        const auto found = byDay.find(day);
        material.revenue.set(day, found == byDay.end() ? 0 : found->second);
    }
}

Done fillBooked(UnitOfWork &unit, const QList<Lot> &lots, Instant now, int daysAhead, ForecastMaterial &material)
{
    const TimeSpan ahead {now, now + std::chrono::hours(24 * (daysAhead + 2))};
    for (const Lot &lot : lots) {
        const QList<BookingAhead> bookings = TRY(bookingsAhead(unit, lot.id, ahead));
        for (const BookingAhead &booking : bookings) {
            const TimeSpan span {std::max(booking.span.from, now), std::min(booking.span.until, ahead.until)};
            wallclock::spreadOverHours(*lot.zone, span, [&](qint64 hour, qint64 ms) {
                material.booked[hour] += booking.places * (ms * ForecastMaterial::perPlace / wallclock::msPerHour);
            });
        }
    }
    return {};
}

} // namespace

qint64 ForecastMaterial::daysKnown() const
{
    return occupied.isEmpty() ? 0 : wallclock::floorOf(origin - occupied.from(), wallclock::hoursPerDay);
}

Result<ForecastMaterial> materialOfLots(UnitOfWork &unit, const QList<Lot> &lots, bool everyLot, Instant now,
                                        int daysAhead)
{
    ForecastMaterial material;
    if (lots.isEmpty())
        return material;
    const Lot &first = lots.constFirst();
    material.name = lots.size() == 1 ? first.name : QString();
    material.zone = first.zone;
    material.dayStart = first.dayStart;
    material.origin = wallclock::hourOf(*first.zone, now);
    material.originDay = wallclock::dayOf(*first.zone, now, first.dayStart);
    material.currency = first.currency;
    for (const Lot &lot : lots) {
        if (lot.currency != first.currency)
            material.currency = {};
    }
    const DayRange days {material.originDay - daysBack, material.originDay + 1};
    FigureNeed need;
    need.hours = true;
    need.money = material.currency.isValid();
    need.eachDay = true;
    const LotFigures sums = TRY(FigureReader(unit, now).sums(lots, everyLot, days, need));
    const SupplyReader::Supply passed = SupplyReader(unit, now).hoursPassed(lots, days);
    const SupplyReader::Supply supply = TRY(SupplyReader(unit, now).byHour(lots, days));
    fillOccupied(sums, supply, passed, material);
    fillRevenue(sums, material);
    TRY_DONE(fillBooked(unit, lots, now, daysAhead, material));
    material.marks = TRY(sharedMarks(unit, lots, {days.from, days.until + daysAhead + 1}));
    return material;
}

Result<ForecastMaterial> materialOfCounted(UnitOfWork &unit, const CountedLot &lot, int daysAhead)
{
    ForecastMaterial material;
    material.name = lot.name;
    material.counted = true;
    material.zone = TRY(ZoneRules::forZone(lot.timezone));
    material.originDay = material.zone->toLocal(lot.last).day() + 1;
    material.origin = material.originDay * wallclock::hoursPerDay;
    struct Mean {
        qint64 sum = 0;
        qint64 count = 0;
    };
    std::map<qint64, Mean> means;
    const Instant from {lot.last.ms - daysBack * LocalTime::msPerDay};
    const QList<LotCount> counts = TRY(CountRepository(unit).between(lot.id, {from, {lot.last.ms + 1}}));
    for (const LotCount &count : counts) {
        if (count.capacity)
            material.supply = *count.capacity * ForecastMaterial::perPlace;
        if (count.occupied < 0)
            continue;
        Mean &mean = means[wallclock::hourOf(*material.zone, count.at)];
        mean.sum += count.occupied;
        ++mean.count;
    }
    for (const auto &[hour, mean] : means)
        material.occupied.set(hour, (mean.sum * ForecastMaterial::perPlace + mean.count / 2) / mean.count);
    if (lot.lot) {
        const auto days =
            TRY(CalendarRepository(unit).days(*lot.lot, material.originDay - daysBack, material.originDay + daysAhead));
        material.marks = DayMarks(days);
    }
    return material;
}

} // namespace parkdesk
