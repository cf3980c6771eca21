// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/staysbehind.h"

#include "domain/wallclock.h"
#include "storage/figurereader.h"
#include "storage/lotrepository.h"
#include "storage/markreader.h"
#include "storage/unitofwork.h"
#include "storage/visitreader.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>

namespace parkdesk {

namespace {

constexpr qint64 mostMarkDays = 36'600;
/// A clock change moves an hour by so much at most; what lies outside falls out by its own hour.
constexpr Duration besides = hours(26);

using Measure = FigureMark::Measure;

/// The lots of a mark, and how its days are told apart.
class Behind {
public:
    Behind(UnitOfWork &unit, const FigureMark &mark, Instant now)
        : m_reader(unit, now)
        , m_mark(mark)
    {
    }

    [[nodiscard]] Done open(UnitOfWork &unit);
    /// By hours a day is that of the wall clock, for which a business day may begin later.
    [[nodiscard]] DayRange days() const
    {
        const bool shifted =
            byHour() && std::any_of(m_lots.begin(), m_lots.end(), [](const Lot &lot) { return lot.dayStart >= 60; });
        return {m_mark.days.from, m_mark.days.until + (shifted ? 1 : 0)};
    }
    [[nodiscard]] Result<QList<StaysBehind::Row>> rowsOf(qint64 day);

private:
    [[nodiscard]] bool byHour() const { return m_mark.weekdayHour || m_mark.hour; }
    [[nodiscard]] bool wantsHour(qint64 hour) const;
    [[nodiscard]] bool wantsType(VehicleTypeId type) const
    {
        return m_mark.types.isEmpty() || m_mark.types.contains(type);
    }
    /// \a at counts on \a day of \a lot.
    [[nodiscard]] bool isOn(const Lot &lot, qint64 day, Instant at) const;
    [[nodiscard]] qint64 msOn(const Lot &lot, qint64 day, const TimeSpan &span) const;
    [[nodiscard]] TimeSpan spanOf(const Lot &lot, qint64 day) const;
    [[nodiscard]] Done addOfLot(const Lot &lot, qint64 day, QList<StaysBehind::Row> &rows);
    [[nodiscard]] Done addInside(const Lot &lot, qint64 day, QList<StaysBehind::Row> &rows);
    [[nodiscard]] Done addMoney(qint64 day, QList<StaysBehind::Row> &rows);
    void addMoments(const Lot &lot, qint64 day, const QList<MarkReader::Moment> &moments,
                    QList<StaysBehind::Row> &rows) const;
    void addEntries(const Lot &lot, qint64 day, const QList<MarkReader::Entry> &entries,
                    QList<StaysBehind::Row> &rows) const;

    MarkReader m_reader;
    FigureMark m_mark;
    QList<Lot> m_lots;
    QHash<qint64, QString> m_logins;
};

Done Behind::open(UnitOfWork &unit)
{
    if (m_mark.days.length() <= 0 || m_mark.days.length() > mostMarkDays)
        return fail(ErrorCode::BadSpan, Field::Until);
    LotRepository repository(unit);
    for (const LotId lot : std::as_const(m_mark.lots))
        m_lots.append(TRY(repository.find(lot)));
    if (m_mark.lots.isEmpty())
        m_lots = TRY(repository.allEver()); // as the figures
    if (m_mark.currency)
        m_lots.removeIf([this](const Lot &lot) { return lot.currency != *m_mark.currency; });
    if (!m_mark.clerk.isEmpty())
        m_logins = TRY(VisitReader(unit).logins());
    return {};
}

bool Behind::wantsHour(qint64 hour) const
{
    const qint64 day = wallclock::floorOf(hour, wallclock::hoursPerDay);
    const qint64 ofDay = hour - day * wallclock::hoursPerDay;
    if (m_mark.hour)
        return ofDay == *m_mark.hour;
    return (LocalTime::of(day, 0).weekday() - 1) * wallclock::hoursPerDay + ofDay == *m_mark.weekdayHour;
}

TimeSpan Behind::spanOf(const Lot &lot, qint64 day) const
{
    if (!byHour())
        return VisitReader::spanOf(lot, {day, day + 1});
    const int ofDay = m_mark.hour.value_or(m_mark.weekdayHour.value_or(0) % static_cast<int>(wallclock::hoursPerDay));
    const Instant from = lot.zone->instantOfRule(LocalTime::of(day, ofDay * wallclock::msPerHour));
    return {from - besides, from + besides};
}

bool Behind::isOn(const Lot &lot, qint64 day, Instant at) const
{
    if (!byHour())
        return wallclock::dayOf(*lot.zone, at, lot.dayStart) == day;
    const qint64 hour = wallclock::hourOf(*lot.zone, at);
    return wallclock::floorOf(hour, wallclock::hoursPerDay) == day && wantsHour(hour)
        && FigureReader::hoursOf(lot, m_mark.days).contains(hour);
}

qint64 Behind::msOn(const Lot &lot, qint64 day, const TimeSpan &span) const
{
    qint64 sum = 0;
    if (!byHour()) {
        wallclock::spreadOverDays(*lot.zone, lot.dayStart, span,
                                  [&](qint64 number, qint64 ms) { sum += number == day ? ms : 0; });
        return sum;
    }
    const DayRange wall = FigureReader::hoursOf(lot, m_mark.days);
    wallclock::spreadOverHours(*lot.zone, span, [&](qint64 hour, qint64 ms) {
        const bool counts = wallclock::floorOf(hour, wallclock::hoursPerDay) == day && wantsHour(hour);
        sum += counts && wall.contains(hour) ? ms : 0;
    });
    return sum;
}

Done Behind::addInside(const Lot &lot, qint64 day, QList<StaysBehind::Row> &rows)
{
    const TimeSpan around = spanOf(lot, day);
    const auto stays = TRY(m_reader.inside(lot, around));
    for (const MarkReader::Inside &stay : stays) {
        if (!wantsType(stay.type))
            continue;
        qint64 sum = 0;
        for (const MarkReader::Place &place : stay.places) {
            const TimeSpan part {std::max(place.span.from, around.from), std::min(place.span.until, around.until)};
            if (part.from < part.until && (!m_mark.spot || *m_mark.spot == place.spot))
                sum += msOn(lot, day, part);
        }
        if (sum > 0)
            rows.append({stay.stay, stay.enteredAt, sum});
    }
    return {};
}

void Behind::addMoments(const Lot &lot, qint64 day, const QList<MarkReader::Moment> &moments,
                        QList<StaysBehind::Row> &rows) const
{
    for (const MarkReader::Moment &moment : moments) {
        if (!wantsType(moment.type) || !isOn(lot, day, moment.at))
            continue;
        if (m_mark.length && !m_mark.length->contains(moment.length.count() / 60'000))
            continue;
        if (m_mark.measure == Measure::NoShows && moment.state != StayState::NoShow)
            continue;
        if (m_mark.measure == Measure::Cancelled && moment.state != StayState::Cancelled)
            continue;
        rows.append({moment.stay, moment.at, 1});
    }
}

void Behind::addEntries(const Lot &lot, qint64 day, const QList<MarkReader::Entry> &entries,
                        QList<StaysBehind::Row> &rows) const
{
    for (const MarkReader::Entry &entry : entries) {
        if (entry.lot != lot.id || !isOn(lot, day, entry.at))
            continue;
        if (!m_mark.word.isEmpty() && entry.word != m_mark.word)
            continue;
        if (!m_mark.clerk.isEmpty() && m_logins.value(entry.staff.value) != m_mark.clerk)
            continue;
        if (entry.type.isValid() && !wantsType(entry.type))
            continue;
        rows.append({entry.stay, entry.at, entry.amount});
    }
}

Done Behind::addMoney(qint64 day, QList<StaysBehind::Row> &rows)
{
    std::optional<TimeSpan> around;
    for (const Lot &lot : std::as_const(m_lots)) {
        const TimeSpan span = spanOf(lot, day);
        around = around ? TimeSpan {std::min(around->from, span.from), std::max(around->until, span.until)} : span;
    }
    if (!around)
        return {};
    const auto payments = TRY(m_reader.payments(*around));
    for (const Lot &lot : std::as_const(m_lots))
        addEntries(lot, day, payments, rows);
    return {};
}

Done Behind::addOfLot(const Lot &lot, qint64 day, QList<StaysBehind::Row> &rows)
{
    const TimeSpan span = spanOf(lot, day);
    switch (m_mark.measure) {
    case Measure::Occupied: return addInside(lot, day, rows);
    case Measure::Arrivals: addMoments(lot, day, TRY(m_reader.arrivals(lot, span)), rows); break;
    case Measure::Departures:
    case Measure::Lengths: addMoments(lot, day, TRY(m_reader.departures(lot, span)), rows); break;
    case Measure::NoShows:
    case Measure::Cancelled: addMoments(lot, day, TRY(m_reader.unusedBookings(lot, span)), rows); break;
    case Measure::Exceptions: addEntries(lot, day, TRY(m_reader.exceptions(lot, span)), rows); break;
    case Measure::Revenue: break;
    }
    return {};
}

Result<QList<StaysBehind::Row>> Behind::rowsOf(qint64 day)
{
    QList<StaysBehind::Row> rows;
    if (m_mark.weekdayHour && LocalTime::of(day, 0).weekday() - 1 != *m_mark.weekdayHour / wallclock::hoursPerDay)
        return rows;
    if (m_mark.measure == Measure::Revenue) {
        TRY_DONE(addMoney(day, rows));
    } else {
        for (const Lot &lot : std::as_const(m_lots))
            TRY_DONE(addOfLot(lot, day, rows));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const StaysBehind::Row &a, const StaysBehind::Row &b) {
        return a.at != b.at ? a.at > b.at : a.stay > b.stay;
    });
    return rows;
}

FigureForm formOf(Measure measure)
{
    if (measure == Measure::Occupied)
        return FigureForm::Time;
    return measure == Measure::Revenue ? FigureForm::Amount : FigureForm::Count;
}

} // namespace

Result<StaysBehind::Answer> StaysBehind::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    Behind behind(unit, question.mark, context.now);
    TRY_DONE(behind.open(unit));
    Answer answer;
    answer.form = formOf(question.mark.measure);
    QElapsedTimer took;
    took.start();
    int rows = 0;
    const DayRange days = behind.days();
    qint64 day = std::min(question.before.value_or(days.until), days.until) - 1;
    for (; day >= days.from; --day) {
        const QList<Row> some = TRY(behind.rowsOf(day));
        if (!some.isEmpty())
            answer.days.append({day, some});
        rows += static_cast<int>(some.size());
        if (day > days.from && (rows >= question.least || took.elapsed() >= question.budgetMs)) {
            answer.next = day;
            return answer;
        }
    }
    return answer;
}

} // namespace parkdesk
