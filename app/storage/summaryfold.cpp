// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/summaryfold.h"

#include "domain/wallclock.h"
#include "storage/connection.h"
#include "storage/lengthfold.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QDate>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The last days change all the time: only what is older is folded.
constexpr qint64 freshHours = 48;
constexpr qint64 daysAStep = 8;
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
    const qint64 until = std::min({day, from + daysAStep, firstDayOf(monthOf(from) + 1)});
    TRY_DONE(advance(from, until));
    return until < day;
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
    std::set<std::pair<qint64, qint64>> lotDays;
    std::set<Month> lotMonths;
    std::set<qint64> months;
    const qint64 openMonth = monthOf(wallclock::floorOf(foldedUntil, wallclock::hoursPerDay));
    for (const auto &[lot, hour] : marks) {
        const qint64 day = wallclock::floorOf(hour, wallclock::hoursPerDay);
        if (hour < foldedUntil) {
            changedHours.insert(hour);
            days.insert(day);
            lotDays.emplace(lot, day);
            if (const qint64 month = monthOf(day); month < openMonth) {
                lotMonths.insert({LotId {lot}, month});
                months.insert(month);
            }
        }
        Query query(m_unit.connection(), "clean_summary"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).bind("hour"_L1, hour).run());
    }
    for (const qint64 hour : changedHours)
        TRY_DONE(foldHours(hour, hour + 1));
    for (const qint64 day : days)
        TRY_DONE(foldDays(day, day + 1));
    for (const auto &[lot, day] : lotDays)
        TRY_DONE(foldLotDays(LotId {lot}, day, day + 1));
    for (const Month &month : lotMonths)
        TRY_DONE(foldLotMonth(month));
    for (const qint64 month : months)
        TRY_DONE(foldMonth(month));
    return marks.size() == marksAStep;
}

Done SummaryFold::advance(qint64 from, qint64 until)
{
    TRY_DONE(foldHours(from * wallclock::hoursPerDay, until * wallclock::hoursPerDay));
    TRY_DONE(foldDays(from, until));
    TRY_DONE(foldLotDays({}, from, until));
    if (const qint64 month = monthOf(from); until == firstDayOf(month + 1)) {
        TRY_DONE(foldLotMonth({{}, month}));
        TRY_DONE(foldMonth(month));
    }
    Query query(m_unit.connection(), "set_summary_fold"_L1);
    return query.bind("hour"_L1, until * wallclock::hoursPerDay).run();
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
    for (const QLatin1StringView statement : {"drop_all_days"_L1, "fold_all_days"_L1, "drop_all_money"_L1,
                                              "fold_all_money"_L1, "drop_staff_days"_L1, "fold_staff_days"_L1})
        TRY_DONE(runBetween(statement, from, until));
    return LengthFold(m_unit).foldDays({from, until});
}

Done SummaryFold::foldLotDays(LotId lot, qint64 from, qint64 until)
{
    for (const QLatin1StringView statement :
         {"drop_lot_days"_L1, "fold_lot_days"_L1, "drop_lot_money"_L1, "fold_lot_money"_L1}) {
        Query query(m_unit.connection(), statement);
        query.bind("lot"_L1, lot).bind("lot2"_L1, lot);
        TRY_DONE(query.bind("from"_L1, from).bind("until"_L1, until).run());
    }
    return {};
}

/// After its days, from which some of it is added up.
Done SummaryFold::foldLotMonth(const Month &month)
{
    const auto bound = [&](Query &query) -> Query & {
        return query.bind("lot"_L1, month.lot).bind("lot2"_L1, month.lot).bind("month"_L1, month.month);
    };
    for (const QLatin1StringView statement :
         {"drop_month"_L1, "drop_month_money"_L1, "drop_lot_month"_L1, "drop_lot_month_money"_L1}) {
        Query query(m_unit.connection(), statement);
        TRY_DONE(bound(query).run());
    }
    for (const QLatin1StringView statement :
         {"fold_month"_L1, "fold_month_money"_L1, "fold_lot_month"_L1, "fold_lot_month_all_money"_L1}) {
        Query query(m_unit.connection(), statement);
        bound(query).bind("from"_L1, firstDayOf(month.month));
        TRY_DONE(query.bind("until"_L1, firstDayOf(month.month + 1)).run());
    }
    Query query(m_unit.connection(), "fold_lot_month_money"_L1);
    return bound(query).bind("month2"_L1, month.month).run();
}

Done SummaryFold::foldMonth(qint64 month)
{
    TRY_DONE(LengthFold(m_unit).foldMonth(month));
    {
        Query query(m_unit.connection(), "drop_staff_month"_L1);
        TRY_DONE(query.bind("month"_L1, month).run());
    }
    Query query(m_unit.connection(), "fold_staff_month"_L1);
    query.bind("month"_L1, month).bind("from"_L1, firstDayOf(month));
    return query.bind("until"_L1, firstDayOf(month + 1)).run();
}

} // namespace parkdesk
