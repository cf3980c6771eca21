// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/figuresreport.h"

#include "domain/wallclock.h"
#include "services/analytics/reporttable.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct ReportName {
    ReportKind kind;
    QLatin1StringView name;
};
constexpr ReportName reportNames[] = {
    {ReportKind::Occupancy, "occupancy"_L1},
    {ReportKind::Revenue, "revenue"_L1},
    {ReportKind::Peak, "peak"_L1},
    {ReportKind::Mix, "mix"_L1},
    {ReportKind::Stay, "stay"_L1},
    {ReportKind::Turnover, "turnover"_L1},
    {ReportKind::Bookings, "bookings"_L1},
    {ReportKind::Activity, "activity"_L1},
    {ReportKind::Exceptions, "exceptions"_L1},
    {ReportKind::Profit, "profit"_L1},
    {ReportKind::Budget, "budget"_L1},
    {ReportKind::Channels, "channels"_L1},
    {ReportKind::Leakage, "leakage"_L1},
    {ReportKind::Drivers, "drivers"_L1},
};

struct GroupName {
    ReportGroup group;
    QLatin1StringView name;
};
constexpr GroupName groupNames[] = {
    {ReportGroup::Hour, "hour"_L1},
    {ReportGroup::Day, "day"_L1},
    {ReportGroup::WeekdayHour, "weekday-hour"_L1},
    {ReportGroup::Month, "month"_L1},
    {ReportGroup::Lot, "lot"_L1},
    {ReportGroup::Type, "type"_L1},
    {ReportGroup::Method, "method"_L1},
    {ReportGroup::Clerk, "clerk"_L1},
    {ReportGroup::Length, "length"_L1},
    {ReportGroup::Cause, "cause"_L1},
    {ReportGroup::DayMethod, "day-method"_L1},
    {ReportGroup::MonthMethod, "month-method"_L1},
    {ReportGroup::Desk, "desk"_L1},
    {ReportGroup::Channel, "channel"_L1},
};

} // namespace

QList<ReportGroup> FiguresReport::groupsOf(ReportKind kind)
{
    using enum ReportGroup;
    switch (kind) {
    case ReportKind::Occupancy: return {Day, Hour, WeekdayHour, Month, Lot};
    case ReportKind::Revenue: return {Day, Month, Lot, Type, Method, Clerk, DayMethod, MonthMethod};
    case ReportKind::Peak: return {WeekdayHour, Hour};
    case ReportKind::Mix: return {Type};
    case ReportKind::Stay: return {Length, Day, Month, Lot, Type};
    case ReportKind::Turnover: return {Day, Month, Lot};
    case ReportKind::Bookings: return {Day, Month, Lot, Type};
    case ReportKind::Activity: return {Lot, Clerk, Desk};
    case ReportKind::Exceptions: return {Cause, Day, Lot, Clerk};
    case ReportKind::Profit: return {Lot, Month};
    case ReportKind::Budget: return {Month, Lot};
    case ReportKind::Channels: return {Channel, Lot};
    case ReportKind::Leakage: return {Cause, Lot, Month};
    case ReportKind::Drivers: return {Month};
    }
    return {};
}

Result<FiguresReport::Answer> FiguresReport::fetch(UnitOfWork &unit, const Question &question,
                                                   const DeedContext &context)
{
    const ReportScene scene = TRY(ReportScene::of(unit, question, context.now));
    Answer answer;
    answer.kind = question.kind;
    answer.group = scene.group;
    answer.days = question.days;
    answer.lots = static_cast<int>(scene.lots.size());
    answer.asOf = context.now;
    answer.missing = TRY(FigureReader(unit, context.now).countMissing(scene.lots));
    answer.running = std::any_of(scene.lots.begin(), scene.lots.end(), [&](const Lot &lot) {
        return wallclock::dayOf(*lot.zone, context.now, lot.dayStart) < question.days.until;
    });
    switch (question.kind) {
    case ReportKind::Stay: TRY_DONE(fillStay(scene, answer)); break;
    case ReportKind::Activity: TRY_DONE(fillActivity(scene, answer)); break;
    case ReportKind::Exceptions: TRY_DONE(fillExceptions(scene, answer)); break;
    case ReportKind::Profit: TRY_DONE(fillProfit(scene, answer)); break;
    case ReportKind::Budget: TRY_DONE(fillBudget(scene, answer)); break;
    case ReportKind::Channels: TRY_DONE(fillChannels(scene, answer)); break;
    case ReportKind::Leakage: TRY_DONE(fillLeakage(scene, answer)); break;
    case ReportKind::Drivers: TRY_DONE(fillDrivers(scene, answer)); break;
    default: TRY_DONE(fillFromSums(scene, answer)); break;
    }
    return answer;
}

qsizetype columnOf(const FiguresReport::Answer &answer, const QString &name)
{
    for (qsizetype i = 0; i < answer.columns.size(); ++i) {
        if (answer.columns.at(i).name == name)
            return i;
    }
    return -1;
}

QString reportName(ReportKind kind)
{
    const auto *found = std::find_if(std::begin(reportNames), std::end(reportNames),
                                     [kind](const ReportName &entry) { return entry.kind == kind; });
    return found->name;
}

QString groupName(ReportGroup group)
{
    const auto *found = std::find_if(std::begin(groupNames), std::end(groupNames),
                                     [group](const GroupName &entry) { return entry.group == group; });
    return found->name;
}

std::optional<ReportKind> reportFromName(const QString &name)
{
    for (const ReportName &entry : reportNames) {
        if (entry.name == name)
            return entry.kind;
    }
    return std::nullopt;
}

std::optional<ReportGroup> groupFromName(const QString &name)
{
    for (const GroupName &entry : groupNames) {
        if (entry.name == name)
            return entry.group;
    }
    return std::nullopt;
}

} // namespace parkdesk
