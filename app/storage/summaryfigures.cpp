// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/summaryfigures.h"

#include "domain/wallclock.h"

#include <algorithm>

namespace parkdesk {

QList<TimeSpan> occupiedByClaim(const StayFacts &stay)
{
    QList<TimeSpan> spans;
    if (!stay.enteredAt || !stay.leftAt || stay.claims.isEmpty())
        return spans;
    const TimeSpan inside {*stay.enteredAt, *stay.leftAt};
    // A claim that nobody rolled on ended while the vehicle still stood there: the last ones go on to the exit.
    const Instant last = std::max_element(stay.claims.begin(), stay.claims.end(), [](const auto &a, const auto &b) {
                             return a.until < b.until;
                         })->until;
    for (const TimeSpan &claim : stay.claims) {
        const Instant until = claim.until == last ? inside.until : std::min(claim.until, inside.until);
        spans.append({std::max(claim.from, inside.from), until});
    }
    return spans;
}

QList<TimeSpan> occupiedSpans(const StayFacts &stay)
{
    if (stay.enteredAt && stay.leftAt && stay.claims.isEmpty())
        return {{*stay.enteredAt, *stay.leftAt}};
    QList<TimeSpan> spans = occupiedByClaim(stay);
    spans.removeIf([](const TimeSpan &span) { return span.from >= span.until; });
    return spans;
}

void LotFigures::add(const LotCalendar &calendar, const StayFacts &stay, qint64 sign)
{
    const auto dayOf = [&](Instant at) -> DaySums & {
        return days[{wallclock::dayOf(*calendar.zone, at, calendar.dayStart), stay.type}];
    };
    const auto hourOf = [&](Instant at) -> HourSums & { return hours[wallclock::hourOf(*calendar.zone, at)]; };
    const bool over = stay.state == StayState::Left;
    if ((over || stay.state == StayState::Parked) && stay.enteredAt) {
        dayOf(*stay.enteredAt)[DaySums::Arrivals] += sign;
        hourOf(*stay.enteredAt)[HourSums::Arrivals] += sign;
    }
    if (over && stay.enteredAt && stay.leftAt) {
        DaySums &day = dayOf(*stay.leftAt);
        day[DaySums::Departures] += sign;
        day[DaySums::StayMs] += sign * (*stay.leftAt - *stay.enteredAt).count();
        hourOf(*stay.leftAt)[HourSums::Departures] += sign;
        longestMs = std::max(longestMs, qint64 {(*stay.leftAt - *stay.enteredAt).count()});
        for (const TimeSpan &span : occupiedSpans(stay)) {
            wallclock::spreadOverHours(*calendar.zone, span,
                                       [&](qint64 hour, qint64 ms) { hours[hour][HourSums::OccupiedMs] += sign * ms; });
            wallclock::spreadOverDays(*calendar.zone, calendar.dayStart, span, [&](qint64 number, qint64 ms) {
                days[{number, stay.type}][DaySums::OccupiedMs] += sign * ms;
            });
        }
    }
    if (!stay.bookedAt || !stay.bookedFrom)
        return;
    dayOf(*stay.bookedAt)[DaySums::Booked] += sign;
    DaySums &due = dayOf(*stay.bookedFrom);
    due[DaySums::Due] += sign;
    if (stay.state == StayState::NoShow)
        due[DaySums::NoShows] += sign;
    if (stay.state == StayState::Cancelled) {
        due[DaySums::Cancelled] += sign;
        if (stay.cancelledAt && *stay.cancelledAt >= *stay.bookedFrom)
            due[DaySums::CancelledLate] += sign;
    }
}

void LotFigures::add(const LotCalendar &calendar, const PaymentFacts &payment)
{
    const qint64 day = wallclock::dayOf(*calendar.zone, payment.takenAt, calendar.dayStart);
    MoneySums &sums = money[{day, payment.type, payment.method, payment.staff}];
    const bool refund = payment.amount < 0;
    sums[refund ? MoneySums::Refunds : MoneySums::Payments] += 1;
    sums[refund ? MoneySums::Refunded : MoneySums::Taken] += payment.amount;
    sums[refund ? MoneySums::RefundedTax : MoneySums::Tax] += payment.tax;
}

void LotFigures::tidy()
{
    std::erase_if(hours, [](const auto &entry) { return entry.second.isZero(); });
    std::erase_if(days, [](const auto &entry) { return entry.second.isZero(); });
    std::erase_if(money, [](const auto &entry) { return entry.second.isZero(); });
}

} // namespace parkdesk
