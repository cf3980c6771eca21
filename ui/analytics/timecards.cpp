// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/timecards.h"

#include "domain/wallclock.h"
#include "services/analytics/figurevalue.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/figurerange.h"
#include "ui/analytics/figurewords.h"
#include "ui/shared/charts/barchart.h"
#include "ui/shared/charts/heatmap.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct TimeCards {
    Q_DECLARE_TR_FUNCTIONS(TimeCards)
};

constexpr int hoursOfDay = 24;
constexpr int hoursOfWeek = 168;

QString hourWord(int hour)
{
    return u"%1"_s.arg(hour, 2, 10, QChar(u'0'));
}

/// Each third hour, so that the words have room.
QString thirdHour(int hour)
{
    return hour % 3 == 0 ? hourWord(hour) : QString();
}

class RevenueCard final : public FigureCard {
public:
    RevenueCard()
        : FigureCard(u"revenue"_s, TimeCards::tr("Revenue by Day"), new BarChart)
    {
    }

    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        const ReportGroup parted = scope.byMonth() ? ReportGroup::MonthMethod : ReportGroup::DayMethod;
        return {scope.ask(ReportKind::Revenue, parted), scope.askBefore(ReportKind::Revenue, scope.timeGroup())};
    }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) override;
    std::optional<FigureMark> behind(int index) const override;

private:
    using Amounts = std::map<qint64, qint64>;
    void readPieces(const FiguresReport::Answer &answer);
    [[nodiscard]] Amounts earlier(const FigureScope &scope, const FiguresReport::Answer &answer) const;
    [[nodiscard]] BarChart::Bar barOf(const FigureScope &scope, qint64 number, const Amounts &before) const;
    void tell(const FigureScope &scope, const Amounts &before);

    FigureScope m_scope;
    Currency m_currency;
    QStringList m_methods; ///< the greatest first, at most four: the last may be all others
    std::map<qint64, std::map<QString, qint64>> m_pieces;
    QList<qint64> m_numbers;
};

void RevenueCard::readPieces(const FiguresReport::Answer &answer)
{
    m_currency = currencyOf(answer);
    m_pieces.clear();
    const qsizetype revenue = columnOf(answer, u"revenue"_s);
    std::map<QString, qint64> byMethod;
    for (const ReportRow &row : answer.rows) {
        if (row.currency != m_currency)
            continue;
        m_pieces[row.number][row.text] += row.figures.at(revenue).value;
        byMethod[row.text] += row.figures.at(revenue).value;
    }
    m_methods.clear();
    for (const auto &entry : byMethod)
        m_methods.append(entry.first);
    std::stable_sort(m_methods.begin(), m_methods.end(),
                     [&](const QString &a, const QString &b) { return byMethod.at(a) > byMethod.at(b); });
}

RevenueCard::Amounts RevenueCard::earlier(const FigureScope &scope, const FiguresReport::Answer &answer) const
{
    Amounts amounts;
    if (!scope.before)
        return amounts;
    const qsizetype revenue = columnOf(answer, u"revenue"_s);
    for (const ReportRow &row : answer.rows) {
        if (row.currency != m_currency)
            continue;
        qint64 number = row.number + scope.back();
        if (scope.byMonth()) // by place in the period: months are not alike
            number = row.number - monthOfDay(scope.before->from) + monthOfDay(scope.days.from);
        amounts[number] += row.figures.at(revenue).value;
    }
    return amounts;
}

BarChart::Bar RevenueCard::barOf(const FigureScope &scope, qint64 number, const Amounts &before) const
{
    BarChart::Bar bar;
    const ReportGroup group = scope.timeGroup();
    const DayRange days = scope.daysOf(group, number);
    const QString name = rowTitle(group, ReportRow {number, {}, {}, {}});
    bar.label = group == ReportGroup::Month
        ? name
        : QLocale().toString(dateOfDay(number), TimeCards::tr("d MMM", "date format of QLocale"));
    bar.shaded = group == ReportGroup::Day && dateOfDay(number).dayOfWeek() >= Qt::Saturday;
    bar.running = days.contains(scope.today);
    qint64 sum = 0;
    QStringList parts;
    const auto found = m_pieces.find(number);
    for (const QString &method : m_methods) {
        const auto piece = found == m_pieces.end() ? decltype(found->second.begin()) {} : found->second.find(method);
        const bool there = found != m_pieces.end() && piece != found->second.end();
        bar.pieces.push_back(there ? piece->second : 0);
        sum += bar.pieces.back();
        if (there && m_methods.size() > 1)
            parts.append(TimeCards::tr("%1 %2", "way to pay, amount")
                             .arg(methodName(method), amountText(Money(piece->second, m_currency))));
    }
    bar.detail = TimeCards::tr("%1: %2", "day, amount").arg(name, amountText(Money(sum, m_currency)));
    if (!parts.isEmpty())
        bar.detail += u" ("_s + parts.join(u", "_s) + u')';
    if (const auto earlierOne = before.find(number); earlierOne != before.end()) {
        bar.before = earlierOne->second;
        const FigureChange change = changeOf(FigureForm::Amount, {sum}, {earlierOne->second});
        bar.detail += TimeCards::tr(", before %1", "amount").arg(amountText(Money(earlierOne->second, m_currency)));
        if (!change.text.isEmpty())
            bar.detail += u' ' + change.text;
    }
    return bar;
}

void RevenueCard::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    m_scope = scope;
    readPieces(answers.at(0));
    const Amounts before = earlier(scope, answers.at(1));
    m_numbers.clear();
    std::vector<BarChart::Bar> bars;
    const qint64 first = scope.byMonth() ? monthOfDay(scope.days.from) : scope.days.from;
    const qint64 last = scope.byMonth() ? monthOfDay(scope.days.until - 1) : scope.days.until - 1;
    for (qint64 number = first; number <= last; ++number) {
        m_numbers.append(number);
        bars.push_back(barOf(scope, number, before));
    }
    const Currency currency = m_currency;
    static_cast<BarChart *>(chart())->setBars(
        bars, [currency](qint64 minor) { return shortAmountText(Money(minor, currency)); });
    tell(scope, before);
    setReport(answers.at(0), {u"payments"_s, u"taken"_s, u"refunded"_s, u"revenue"_s, u"tax"_s, u"average"_s});
}

void RevenueCard::tell(const FigureScope &scope, const Amounts &before)
{
    std::map<QString, qint64> sums;
    for (const auto &[number, pieces] : m_pieces) {
        for (const auto &[method, amount] : pieces)
            sums[method] += amount;
    }
    QList<ChartLegend::Entry> legend;
    for (int i = 0; i < m_methods.size(); ++i)
        legend.append({methodName(m_methods.at(i)), shortAmountText(Money(sums[m_methods.at(i)], m_currency)), i});
    qint64 all = 0;
    for (const auto &entry : before)
        all += entry.second;
    if (scope.before)
        legend.append({TimeCards::tr("Before"), shortAmountText(Money(all, m_currency)), ChartLegend::line});
    setLegend(legend);
    setNote(m_currency.isValid() ? m_currency.code() : QString());
}

std::optional<FigureMark> RevenueCard::behind(int index) const
{
    FigureMark mark = m_scope.mark(FigureMark::Measure::Revenue);
    mark.days = m_scope.daysOf(m_scope.timeGroup(), m_numbers.at(index));
    mark.currency = m_currency;
    return mark;
}

class FullnessCard final : public FigureCard {
public:
    FullnessCard();
    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        return {scope.ask(ReportKind::Occupancy, ReportGroup::WeekdayHour),
                scope.askBefore(ReportKind::Occupancy, ReportGroup::WeekdayHour)};
    }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) override;
    std::optional<FigureMark> behind(int index) const override;

private:
    void show();
    [[nodiscard]] QString detailOf(const ReportRow &row) const;

    Segmented *m_choice;
    FigureScope m_scope;
    FiguresReport::Answer m_answer;
    FiguresReport::Answer m_before;
};

FullnessCard::FullnessCard()
    : FigureCard(u"heat"_s, TimeCards::tr("When Are We Full?"), new HeatMap)
    , m_choice(new Segmented)
{
    m_choice->setObjectName(u"heatChoice"_s);
    m_choice->setAccessibleName(TimeCards::tr("what the cells show"));
    m_choice->addSegment(2, TimeCards::tr("Occupancy"));
    m_choice->addSegment(3, TimeCards::tr("Arrivals"));
    m_choice->addSegment(4, TimeCards::tr("Departures"));
    addChoice(m_choice);
    connect(m_choice, &Segmented::chosen, this, [this] { show(); });
}

void FullnessCard::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    m_scope = scope;
    m_answer = answers.at(0);
    m_before = scope.before ? answers.at(1) : FiguresReport::Answer();
    show();
    setReport(m_answer);
}

QString FullnessCard::detailOf(const ReportRow &row) const
{
    QString detail =
        TimeCards::tr("%1: %2, %3 of %4, %n arrival(s)", "hour, share, time, time, count",
                      static_cast<int>(row.figures.at(3).value))
            .arg(rowTitle(ReportGroup::WeekdayHour, row), figureText(FigureForm::Share, row.figures.at(2), {}),
                 figureText(FigureForm::Time, row.figures.at(0), {}),
                 figureText(FigureForm::Time, row.figures.at(1), {}));
    for (const ReportRow &before : m_before.rows) {
        if (before.number != row.number || !before.figures.at(2).isKnown())
            continue;
        detail += TimeCards::tr(", before %1", "amount").arg(figureText(FigureForm::Share, before.figures.at(2), {}));
        detail += u' ' + changeOf(FigureForm::Share, row.figures.at(2), before.figures.at(2)).text;
    }
    return detail;
}

void FullnessCard::show()
{
    const int column = m_choice->currentId();
    QStringList rows;
    for (int weekday = 1; weekday <= 7; ++weekday)
        rows.append(QLocale().standaloneDayName(weekday, QLocale::ShortFormat));
    QStringList columns;
    for (int hour = 0; hour < hoursOfDay; ++hour)
        columns.append(thirdHour(hour));
    std::vector<HeatMap::Cell> cells(hoursOfWeek);
    for (int i = 0; i < hoursOfWeek; ++i)
        cells[static_cast<size_t>(i)].detail =
            TimeCards::tr("%1: no data", "hour").arg(rowTitle(ReportGroup::WeekdayHour, {i, {}, {}, {}}));
    qint64 most = 1;
    for (const ReportRow &row : std::as_const(m_answer.rows))
        most = qMax(most, row.figures.at(column).value);
    for (const ReportRow &row : std::as_const(m_answer.rows)) {
        HeatMap::Cell &cell = cells[static_cast<size_t>(row.number)];
        const Figure &occupancy = row.figures.at(2);
        // Fullness is never stretched to the data, so that lots compare; counts have no full.
        if (const auto share =
                column == 2 ? scaled(occupancy, 1000) : scaled({row.figures.at(column).value, most}, 999);
            share && row.figures.at(1).value > 0)
            cell.permille = static_cast<int>(*share);
        cell.detail = detailOf(row);
    }
    auto *map = static_cast<HeatMap *>(chart());
    map->setCells(rows, columns, cells);
    const QLocale locale;
    map->setScale(column == 2 ? locale.toString(0) + u" %"_s : locale.toString(0),
                  column == 2 ? locale.toString(100) + u" %"_s : locale.toString(most));
    setNote(column == 2 ? TimeCards::tr("mean occupancy, hour by weekday") : TimeCards::tr("sums, hour by weekday"));
}

std::optional<FigureMark> FullnessCard::behind(int index) const
{
    const int column = m_choice->currentId();
    FigureMark mark = m_scope.mark(column == 2       ? FigureMark::Measure::Occupied
                                       : column == 3 ? FigureMark::Measure::Arrivals
                                                     : FigureMark::Measure::Departures);
    mark.weekdayHour = index;
    return mark;
}

class ComingCard final : public FigureCard {
public:
    ComingCard()
        : FigureCard(u"coming"_s, TimeCards::tr("When Do They Come and Go?"), new BarChart)
    {
        static_cast<BarChart *>(chart())->setSides(TimeCards::tr("Arrivals"), TimeCards::tr("Departures"));
        setNote(TimeCards::tr("vehicles an hour, mean of the days"));
    }
    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        return {scope.ask(ReportKind::Peak, ReportGroup::WeekdayHour)};
    }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) override;
    std::optional<FigureMark> behind(int index) const override
    {
        FigureMark mark = m_scope.mark(FigureMark::Measure::Arrivals);
        mark.hour = index;
        return mark;
    }

private:
    FigureScope m_scope;
};

void ComingCard::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    m_scope = scope;
    const FiguresReport::Answer &answer = answers.constFirst();
    struct Sum {
        qint64 came = 0;
        qint64 went = 0;
        qint64 passed = 0;
    };
    std::vector<Sum> sums(hoursOfDay);
    for (const ReportRow &row : answer.rows) {
        Sum &sum = sums[static_cast<size_t>(row.number % hoursOfDay)];
        sum.came += row.figures.at(0).value;
        sum.went += row.figures.at(1).value;
        sum.passed += row.figures.at(3).per; // an hour that a clock change makes twice counts twice
    }
    std::vector<BarChart::Bar> bars;
    for (int hour = 0; hour < hoursOfDay; ++hour) {
        const Sum &sum = sums[static_cast<size_t>(hour)];
        const Figure came {sum.came, sum.passed};
        const Figure went {sum.went, sum.passed};
        BarChart::Bar bar;
        bar.label = thirdHour(hour);
        bar.pieces = {scaled(came, wallclock::msPerHour * 10).value_or(0),
                      scaled(went, wallclock::msPerHour * 10).value_or(0)};
        bar.detail =
            TimeCards::tr("%1:00: %2 came, %3 left an hour; %4 and %5 in all", "hour, rates, counts")
                .arg(hourWord(hour), figureText(FigureForm::AnHour, came, {}), figureText(FigureForm::AnHour, went, {}),
                     QLocale().toString(sum.came), QLocale().toString(sum.went));
        bars.push_back(bar);
    }
    static_cast<BarChart *>(chart())->setBars(
        bars,
        [](qint64 tenths) {
            return tenths % 10 == 0 ? QLocale().toString(tenths / 10)
                                    : QLocale().toString(static_cast<double>(tenths) / 10, 'f', 1);
        },
        true);
    setReport(answer);
}

class LengthCard final : public FigureCard {
public:
    static constexpr qint64 binMinutes = 30;
    static constexpr qint64 lastBin = 600; ///< all that is as long as that, or longer

    LengthCard()
        : FigureCard(u"length"_s, TimeCards::tr("How Long Do They Stay?"), new BarChart)
    {
    }
    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        return {scope.ask(ReportKind::Stay, ReportGroup::Length)};
    }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) override;
    std::optional<FigureMark> behind(int index) const override
    {
        FigureMark mark = m_scope.mark(FigureMark::Measure::Lengths);
        const qint64 from = index * binMinutes;
        mark.length = DayRange {from, from >= lastBin ? 100'000'000 : from + binMinutes};
        return mark;
    }

private:
    void showRules(const FiguresReport::Answer &answer);

    FigureScope m_scope;
};

void LengthCard::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    m_scope = scope;
    const FiguresReport::Answer &answer = answers.constFirst();
    std::vector<qint64> counts(lastBin / binMinutes + 1);
    qint64 all = 0;
    for (const ReportRow &row : answer.rows) {
        counts[static_cast<size_t>(qMin(row.number, lastBin) / binMinutes)] += row.figures.at(0).value;
        all += row.figures.at(0).value;
    }
    std::vector<BarChart::Bar> bars;
    for (size_t i = 0; i < counts.size(); ++i) {
        const Duration from = minutes(static_cast<qint64>(i) * binMinutes);
        const bool last = i + 1 == counts.size();
        BarChart::Bar bar;
        bar.label = i % 2 == 0 ? (last         ? TimeCards::tr("%1+", "length and longer").arg(durationText(from))
                                      : i == 0 ? QLocale().toString(0)
                                               : durationText(from))
                               : QString();
        bar.pieces = {counts[i]};
        const QString span = last
            ? TimeCards::tr("%1 and longer", "length").arg(durationText(from))
            : TimeCards::tr("%1 to %2", "lengths").arg(durationText(from), durationText(from + minutes(binMinutes)));
        bar.detail = TimeCards::tr("%1: %n stay(s), %2", "lengths, share", static_cast<int>(counts[i]))
                         .arg(span, figureText(FigureForm::Share, {counts[i], all}, {}));
        bars.push_back(bar);
    }
    static_cast<BarChart *>(chart())->setBars(bars, [](qint64 count) { return QLocale().toString(count); });
    showRules(answer);
    setNote(TimeCards::tr("%n stay(s) in half hours", nullptr, static_cast<int>(all)));
    setReport(answer);
}

void LengthCard::showRules(const FiguresReport::Answer &answer)
{
    std::vector<BarChart::Rule> rules;
    const auto add = [&](const QString &column, const QString &words) {
        const Figure length = totalOf(answer, column);
        if (!length.isKnown())
            return;
        const double at = static_cast<double>(length.value) / static_cast<double>(binMinutes * 60'000);
        const double end = static_cast<double>(lastBin) / binMinutes + 0.5;
        rules.push_back({qMin(at, end), words.arg(durationText(Duration(length.value))), true});
    };
    add(u"median"_s, TimeCards::tr("median %1", "length"));
    add(u"p90"_s, TimeCards::tr("9 of 10 under %1", "length"));
    static_cast<BarChart *>(chart())->setRules(rules);
}

} // namespace

FigureCard *makeRevenueCard()
{
    return new RevenueCard;
}

FigureCard *makeFullnessCard()
{
    return new FullnessCard;
}

FigureCard *makeComingCard()
{
    return new ComingCard;
}

FigureCard *makeLengthCard()
{
    return new LengthCard;
}

} // namespace parkdesk
