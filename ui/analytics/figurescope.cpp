// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/figurescope.h"

#include "ui/analytics/figurerange.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

const Lot *FigureScope::onlyLot() const
{
    if (lots.isEmpty() && known.size() == 1)
        return &known.constFirst();
    if (lots.size() != 1)
        return nullptr;
    const auto found =
        std::find_if(known.cbegin(), known.cend(), [this](const Lot &lot) { return lot.id == lots.constFirst(); });
    return found == known.cend() ? nullptr : &*found;
}

FiguresReport::Question FigureScope::ask(ReportKind kind, ReportGroup group) const
{
    return {kind, group, days, lots, type};
}

FiguresReport::Question FigureScope::askBefore(ReportKind kind, ReportGroup group) const
{
    return {kind, group, before.value_or(days), lots, type};
}

FigureMark FigureScope::mark(FigureMark::Measure measure) const
{
    FigureMark mark;
    mark.measure = measure;
    mark.days = days;
    mark.lots = lots;
    if (type)
        mark.types = {*type};
    return mark;
}

DayRange FigureScope::daysOf(ReportGroup group, qint64 number) const
{
    DayRange own {number, number + 1};
    if (group == ReportGroup::Month || group == ReportGroup::MonthMethod) {
        const QDate first(static_cast<int>(number / 12), static_cast<int>(number % 12) + 1, 1);
        own = {dayOfDate(first), dayOfDate(first.addMonths(1))};
    }
    return {std::max(own.from, days.from), std::min(own.until, days.until)};
}

Figure totalOf(const FiguresReport::Answer &answer, const QString &column)
{
    const qsizetype index = columnOf(answer, column);
    return index < 0 || answer.totals.isEmpty() ? Figure {0, 0} : answer.totals.constFirst().figures.at(index);
}

Currency currencyOf(const FiguresReport::Answer &answer)
{
    return answer.totals.isEmpty() ? Currency() : answer.totals.constFirst().currency;
}

const QStringList &typeCodes()
{
    static const QStringList codes {u"car"_s, u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s};
    return codes;
}

} // namespace parkdesk
