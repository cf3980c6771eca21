// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/coursecards.h"

#include "domain/wallclock.h"
#include "services/analytics/figurevalue.h"
#include "services/office.h"
#include "services/tariffs/tariffsoflot.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/figurerange.h"
#include "ui/analytics/figurewords.h"
#include "ui/shared/charts/plotchart.h"
#include "ui/shared/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct CourseCards {
    Q_DECLARE_TR_FUNCTIONS(CourseCards)
};

QString percentWords(qint64 permille)
{
    return QLocale().toString(permille / 10) + u" %"_s;
}

/// A day is compared with the same weekday.
qint64 weeksBack(const FigureScope &scope)
{
    return qMax<qint64>(7, (scope.back() + 6) / 7 * 7);
}

class CourseCard final : public FigureCard {
public:
    CourseCard()
        : FigureCard(u"course"_s, CourseCards::tr("How Full Is It?"), new PlotChart)
    {
    }
    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        FiguresReport::Question now = scope.ask(ReportKind::Occupancy, ReportGroup::Hour);
        now.days = lastDay(scope);
        FiguresReport::Question before = now;
        const qint64 back = weeksBack(scope);
        before.days = {now.days.from - back, now.days.until - back};
        return {now, before};
    }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) override;
    std::optional<FigureMark> behind(int index) const override
    {
        FigureMark mark = m_scope.mark(FigureMark::Measure::Occupied);
        mark.days = lastDay(m_scope);
        mark.hour = static_cast<int>((m_first + index) % wallclock::hoursPerDay);
        return mark;
    }

private:
    [[nodiscard]] static DayRange lastDay(const FigureScope &scope)
    {
        const qint64 day = qMax(scope.days.from, qMin(scope.today, scope.days.until - 1));
        return {day, day + 1};
    }
    FigureScope m_scope;
    qint64 m_first = 0; ///< hour of the wall clock at which the day begins
};

void CourseCard::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    m_scope = scope;
    const DayRange day = lastDay(scope);
    m_first = day.from * wallclock::hoursPerDay + scope.dayStart / 60;
    const qint64 back = weeksBack(scope);
    const auto byHour = [](const FiguresReport::Answer &answer, qint64 shift) {
        std::map<qint64, Figure> hours;
        for (const ReportRow &row : answer.rows)
            hours.emplace(row.number + shift, row.figures.at(2));
        return hours;
    };
    const std::map<qint64, Figure> now = byHour(answers.at(0), 0);
    const std::map<qint64, Figure> before = byHour(answers.at(1), back * wallclock::hoursPerDay);
    PlotChart::Plot plot;
    PlotChart::Line line {{}, 0, true, false};
    PlotChart::Line earlier {{}, PlotChart::previous, true, true};
    for (qint64 hour = m_first; hour < m_first + wallclock::hoursPerDay; ++hour) {
        const auto own = now.find(hour);
        const auto old = before.find(hour);
        const Figure share = own == now.end() ? Figure {0, 0} : own->second;
        const Figure oldShare = old == before.end() ? Figure {0, 0} : old->second;
        line.values.push_back(scaled(share, 1000));
        earlier.values.push_back(scaled(oldShare, 1000));
        const qint64 ofDay = hour % wallclock::hoursPerDay;
        plot.labels.append(ofDay % 3 == 0 ? u"%1"_s.arg(ofDay, 2, 10, QChar(u'0')) : QString());
        plot.details.append(CourseCards::tr("%1: %2, %3 on %4", "hour, share, share, day")
                                .arg(rowTitle(ReportGroup::Hour, {hour, {}, {}, {}}),
                                     figureText(FigureForm::Share, share, {}),
                                     figureText(FigureForm::Share, oldShare, {}),
                                     rowTitle(ReportGroup::Day, {day.from - back, {}, {}, {}})));
    }
    plot.lines = {earlier, line};
    plot.targets = {{850, CourseCards::tr("85 % planning target"), 1},
                    {950, CourseCards::tr("95 % full for newcomers"), 2.5}};
    plot.least = 1000;
    plot.words = percentWords;
    static_cast<PlotChart *>(chart())->setPlot(plot);
    setNote(CourseCards::tr("%1, dashed %2", "day, day")
                .arg(rowTitle(ReportGroup::Day, {day.from, {}, {}, {}}),
                     rowTitle(ReportGroup::Day, {day.from - back, {}, {}, {}})));
    setReport(answers.at(0));
}

class TariffEffectCard final : public FigureCard {
public:
    static constexpr qint64 weeksShown = 16;

    TariffEffectCard()
        : FigureCard(u"tariffEffect"_s, CourseCards::tr("What Did the Tariff Do?"), new PlotChart)
    {
    }
    bool fits(const FigureScope &scope) const override { return scope.onlyLot() != nullptr; }
    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        FiguresReport::Question revenue = scope.ask(ReportKind::Revenue, ReportGroup::Day);
        revenue.days = daysShown(scope);
        FiguresReport::Question visits = scope.ask(ReportKind::Turnover, ReportGroup::Day);
        visits.days = revenue.days;
        return {revenue, visits};
    }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) override;
    void readMore(Office &office, const FigureScope &scope) override;
    std::optional<FigureMark> behind(int index) const override
    {
        FigureMark mark = m_scope.mark(FigureMark::Measure::Revenue);
        const qint64 from = daysShown(m_scope).from + 7 * index;
        mark.days = {from, from + 7};
        return mark;
    }

private:
    /// Whole weeks, the last one ends with the period.
    [[nodiscard]] static DayRange daysShown(const FigureScope &scope)
    {
        const qint64 until = qMin(scope.days.until, scope.today + 1);
        return {until - 7 * weeksShown, until};
    }
    void showVersions(const TariffsOfLot::Answer &tariffs);

    FigureScope m_scope;
    Currency m_currency;
};

void TariffEffectCard::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    const auto *chartNow = static_cast<PlotChart *>(chart());
    const std::vector<PlotChart::Event> kept =
        m_scope == scope ? chartNow->plot().events : std::vector<PlotChart::Event>();
    m_scope = scope;
    m_currency = currencyOf(answers.at(0));
    const DayRange days = daysShown(scope);
    const auto byWeek = [&](const FiguresReport::Answer &answer, const QString &column) {
        PlotChart::Values weeks(weeksShown);
        const qsizetype index = columnOf(answer, column);
        for (const ReportRow &row : answer.rows) {
            if (!days.contains(row.number))
                continue;
            std::optional<qint64> &week = weeks[static_cast<size_t>((row.number - days.from) / 7)];
            week = week.value_or(0) + row.figures.at(index).value;
        }
        return weeks;
    };
    const PlotChart::Values revenue = byWeek(answers.at(0), u"revenue"_s);
    const PlotChart::Values visits = byWeek(answers.at(1), u"arrivals"_s);
    PlotChart::Plot plot;
    PlotChart::Line line {{}, 0, false, false};
    for (qint64 week = 0; week < weeksShown; ++week) {
        const auto index = static_cast<size_t>(week);
        const QDate first = dateOfDay(days.from + 7 * week);
        plot.labels.append(QLocale().toString(first, CourseCards::tr("d MMM", "date format of QLocale")));
        line.values.push_back(revenue[index]);
        plot.columns.push_back(visits[index]);
        plot.details.append(CourseCards::tr("week from %1: %2, %n arrival(s)", "day, amount, count",
                                            static_cast<int>(visits[index].value_or(0)))
                                .arg(rowTitle(ReportGroup::Day, {days.from + 7 * week, {}, {}, {}}),
                                     amountText(Money(revenue[index].value_or(0), m_currency))));
    }
    plot.lines = {line};
    plot.events = kept;
    const Currency currency = m_currency;
    plot.words = [currency](qint64 minor) { return shortAmountText(Money(minor, currency)); };
    static_cast<PlotChart *>(chart())->setPlot(plot);
    setLegend({{CourseCards::tr("Revenue a week"), {}, 0}});
    setNote(CourseCards::tr("columns: arrivals"));
    setReport(answers.at(0), {u"payments"_s, u"revenue"_s, u"per_space_day"_s, u"average"_s, u"occupancy"_s});
}

void TariffEffectCard::readMore(Office &office, const FigureScope &scope)
{
    const Lot *lot = scope.onlyLot();
    if (lot == nullptr)
        return;
    office.read<TariffsOfLot>({lot->id}).then(this, [this, scope](const Result<TariffsOfLot::Answer> &tariffs) {
        if (tariffs && scope == m_scope)
            showVersions(*tariffs);
    });
}

void TariffEffectCard::showVersions(const TariffsOfLot::Answer &tariffs)
{
    auto *plotted = static_cast<PlotChart *>(chart());
    PlotChart::Plot plot = plotted->plot();
    const DayRange days = daysShown(m_scope);
    plot.events.clear();
    for (const TariffsOfLot::Version &version : tariffs.versions) {
        const qint64 day = wallclock::dayOf(*tariffs.zone, version.from, m_scope.dayStart);
        if (version.standing == TariffStanding::Withdrawn || !days.contains(day))
            continue;
        plot.events.push_back({static_cast<double>(day - days.from) / 7.0,
                               CourseCards::tr("version %1", "number of a tariff").arg(version.number)});
    }
    plotted->setPlot(plot);
}

} // namespace

FigureCard *makeCourseCard()
{
    return new CourseCard;
}

FigureCard *makeTariffEffectCard()
{
    return new TariffEffectCard;
}

} // namespace parkdesk
