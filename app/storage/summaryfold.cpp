// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/summaryfold.h"

#include "domain/wallclock.h"
#include "storage/connection.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QDate>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The last days change all the time: only what is older is folded.
constexpr qint64 freshHours = 48;
constexpr qint64 daysAStep = 31;
constexpr int marksAStep = 300;

} // namespace

qint64 SummaryFold::firstDayOf(qint64 month)
{
    const QDate first(static_cast<int>(month / 12), static_cast<int>(month % 12) + 1, 1);
    return QDate(1970, 1, 1).daysTo(first);
}

qint64 SummaryFold::monthOf(qint64 day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return qint64 {date.year()} * 12 + date.month() - 1;
}

Result<bool> SummaryFold::step(Instant now)
{
    if (m_unit.connection().dialect() == Dialect::Postgresql) {
        Query query(m_unit.connection(), "hold_summaries"_L1);
        TRY_DONE(query.run());
    }
    qint64 folded = 0;
    std::optional<qint64> first;
    {
        Query query(m_unit.connection(), "summary_fold"_L1);
        TRY_DONE(query.runForRow());
        if (query.number(1) > 0)
            return false; // sums are missing
        folded = query.number(0);
        first = query.maybeNumber(2);
    }
    if (TRY(refold(folded)))
        return true;
    const qint64 day =
        wallclock::floorOf(wallclock::floorOf(now.ms, wallclock::msPerHour) - freshHours, wallclock::hoursPerDay);
    if (!first || day * wallclock::hoursPerDay <= folded)
        return false;
    const qint64 from = std::max(wallclock::floorOf(folded, wallclock::hoursPerDay),
                                 std::min(wallclock::floorOf(*first, wallclock::hoursPerDay), day - 1));
    return advance(from, std::min(day, from + daysAStep)).map([&](bool) { return from + daysAStep < day; });
}

Result<bool> SummaryFold::refold(qint64 foldedUntil)
{
    std::set<std::pair<qint64, qint64>> marks;
    {
        Query query(m_unit.connection(), "dirty_summaries"_L1);
        TRY_DONE(query.bind("most"_L1, marksAStep).run());
        while (query.next())
            marks.emplace(query.number(0), query.number(1));
    }
    std::set<qint64> changedHours;
    std::set<qint64> days;
    std::set<Month> months;
    for (const auto &[lot, hour] : marks) {
        const qint64 day = wallclock::floorOf(hour, wallclock::hoursPerDay);
        if (hour < foldedUntil) {
            changedHours.insert(hour);
            days.insert(day);
            months.insert({LotId {lot}, monthOf(day)});
        }
        Query query(m_unit.connection(), "clean_summary"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).bind("hour"_L1, hour).run());
    }
    for (const qint64 hour : changedHours)
        TRY_DONE(foldHours(hour, hour + 1));
    for (const qint64 day : days)
        TRY_DONE(foldDays(day, day + 1));
    for (const Month &month : months)
        TRY_DONE(foldMonth(month, wallclock::floorOf(foldedUntil, wallclock::hoursPerDay)));
    return marks.size() == marksAStep;
}

Result<bool> SummaryFold::advance(qint64 from, qint64 until)
{
    TRY_DONE(foldHours(from * wallclock::hoursPerDay, until * wallclock::hoursPerDay));
    TRY_DONE(foldDays(from, until));
    QList<LotId> lots;
    {
        Query query(m_unit.connection(), "summary_lots"_L1);
        TRY_DONE(query.run());
        while (query.next())
            lots.append(query.id<LotId>(0));
    }
    for (qint64 month = monthOf(from); month <= monthOf(until - 1); ++month) {
        for (const LotId lot : std::as_const(lots))
            TRY_DONE(foldMonth({lot, month}, until));
    }
    Query query(m_unit.connection(), "set_summary_fold"_L1);
    TRY_DONE(query.bind("hour"_L1, until * wallclock::hoursPerDay).run());
    return true;
}

Done SummaryFold::runBetween(QLatin1StringView statement, qint64 from, qint64 until)
{
    Query query(m_unit.connection(), statement);
    return query.bind("from"_L1, from).bind("until"_L1, until).run();
}

Done SummaryFold::foldHours(qint64 from, qint64 until)
{
    TRY_DONE(runBetween("drop_all_hours"_L1, from, until));
    return runBetween("fold_all_hours"_L1, from, until);
}

Done SummaryFold::foldDays(qint64 from, qint64 until)
{
    for (const QLatin1StringView statement :
         {"drop_all_days"_L1, "fold_all_days"_L1, "drop_all_money"_L1, "fold_all_money"_L1})
        TRY_DONE(runBetween(statement, from, until));
    return {};
}

Done SummaryFold::foldMonth(const Month &month, qint64 untilDay)
{
    for (const QLatin1StringView statement : {"drop_month"_L1, "drop_month_money"_L1}) {
        Query query(m_unit.connection(), statement);
        TRY_DONE(query.bind("lot"_L1, month.lot).bind("month"_L1, month.month).run());
    }
    for (const QLatin1StringView statement : {"fold_month"_L1, "fold_month_money"_L1}) {
        Query query(m_unit.connection(), statement);
        query.bind("lot"_L1, month.lot).bind("month"_L1, month.month);
        query.bind("from"_L1, firstDayOf(month.month));
        TRY_DONE(query.bind("until"_L1, std::min(firstDayOf(month.month + 1), untilDay)).run());
    }
    return {};
}

} // namespace parkdesk
