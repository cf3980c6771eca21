// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/bookingcards.h"

#include "services/analytics/figurevalue.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/figurerange.h"
#include "ui/analytics/figurewords.h"
#include "ui/shared/charts/plotchart.h"
#include "ui/shared/charts/rowbars.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct BookingCards {
    Q_DECLARE_TR_FUNCTIONS(BookingCards)
};

class BookingsCard final : public FigureCard {
public:
    BookingsCard()
        : FigureCard(u"bookings"_s, BookingCards::tr("Do Bookings Hold?"), new PlotChart)
    {
        setLegend({{BookingCards::tr("Nobody came"), {}, 0}, {BookingCards::tr("Cancelled late"), {}, 1}});
    }
    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        return {scope.ask(ReportKind::Bookings, scope.timeGroup())};
    }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) override;
    std::optional<FigureMark> behind(int index) const override
    {
        FigureMark mark = m_scope.mark(FigureMark::Measure::NoShows);
        mark.days = m_scope.daysOf(m_scope.timeGroup(), m_numbers.at(index));
        return mark;
    }

private:
    FigureScope m_scope;
    QList<qint64> m_numbers;
};

void BookingsCard::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    m_scope = scope;
    const FiguresReport::Answer &answer = answers.constFirst();
    const qsizetype missed = columnOf(answer, u"no_show_rate"_s);
    const qsizetype late = columnOf(answer, u"late_cancel_rate"_s);
    const qsizetype due = columnOf(answer, u"due"_s);
    std::map<qint64, const ReportRow *> rows;
    for (const ReportRow &row : answer.rows)
        rows.emplace(row.number, &row);
    PlotChart::Plot plot;
    PlotChart::Line missedLine {{}, 0, false, false};
    PlotChart::Line lateLine {{}, 1, false, true};
    m_numbers.clear();
    const qint64 first = scope.byMonth() ? monthOfDay(scope.days.from) : scope.days.from;
    const qint64 last = scope.byMonth() ? monthOfDay(scope.days.until - 1) : scope.days.until - 1;
    for (qint64 number = first; number <= last; ++number) {
        m_numbers.append(number);
        const QString name = rowTitle(scope.timeGroup(), {number, {}, {}, {}});
        plot.labels.append(scope.byMonth() ? name
                                           : QLocale().toString(dateOfDay(number),
                                                                BookingCards::tr("d MMM", "date format of QLocale")));
        const auto found = rows.find(number);
        if (found == rows.end()) {
            missedLine.values.push_back(std::nullopt);
            lateLine.values.push_back(std::nullopt);
            plot.columns.push_back(std::nullopt);
            plot.details.append(BookingCards::tr("%1: no bookings", "day").arg(name));
            continue;
        }
        const ReportRow &row = *found->second;
        missedLine.values.push_back(scaled(row.figures.at(missed), 1000));
        lateLine.values.push_back(scaled(row.figures.at(late), 1000));
        plot.columns.push_back(row.figures.at(due).value);
        plot.details.append(BookingCards::tr("%1: %n booking(s) due, %2 nobody came, %3 cancelled late", "day, shares",
                                             static_cast<int>(row.figures.at(due).value))
                                .arg(name, figureText(FigureForm::Share, row.figures.at(missed), {}),
                                     figureText(FigureForm::Share, row.figures.at(late), {})));
    }
    plot.lines = {missedLine, lateLine};
    plot.least = 100;
    plot.words = [](qint64 permille) { return QLocale().toString(permille / 10) + u" %"_s; };
    static_cast<PlotChart *>(chart())->setPlot(plot);
    const qint64 all = totalOf(answer, u"due"_s).value;
    setNote(all < FigureScope::fewVisits
                ? BookingCards::tr("few data: %n booking(s) due", nullptr, static_cast<int>(all))
                : BookingCards::tr("columns: %n booking(s) due", nullptr, static_cast<int>(all)));
    setReport(answer);
}

class ExceptionsCard final : public FigureCard {
public:
    ExceptionsCard()
        : FigureCard(u"exceptions"_s, BookingCards::tr("What Had to Be Explained?"), new RowBars)
    {
        setNote(BookingCards::tr("by cause"));
    }
    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        return {scope.ask(ReportKind::Exceptions, ReportGroup::Cause),
                scope.askBefore(ReportKind::Exceptions, ReportGroup::Cause)};
    }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) override;
    std::optional<FigureMark> behind(int index) const override
    {
        FigureMark mark = m_scope.mark(FigureMark::Measure::Exceptions);
        mark.word = m_causes.at(index);
        return mark;
    }

private:
    static constexpr qsizetype mostCauses = 8;
    FigureScope m_scope;
    QStringList m_causes;
};

void ExceptionsCard::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    m_scope = scope;
    std::map<QString, qint64> earlier;
    for (const ReportRow &row : answers.at(1).rows)
        earlier.emplace(row.text, row.figures.constFirst().value);
    QList<ReportRow> sorted = answers.at(0).rows;
    std::stable_sort(sorted.begin(), sorted.end(), [](const ReportRow &a, const ReportRow &b) {
        return a.figures.constFirst().value > b.figures.constFirst().value;
    });
    m_causes.clear();
    std::vector<RowBars::Row> rows;
    for (const ReportRow &each : std::as_const(sorted)) {
        if (m_causes.size() == mostCauses)
            break;
        m_causes.append(each.text);
        const qint64 count = each.figures.constFirst().value;
        const auto before = earlier.find(each.text);
        RowBars::Row row;
        row.label = causeName(each.text);
        row.words = QLocale().toString(count);
        QString detail = BookingCards::tr("%1: %2", "cause, count").arg(row.label, row.words);
        if (scope.before) {
            row.before = before == earlier.end() ? 0 : before->second;
            detail += BookingCards::tr(", before %1", "count").arg(QLocale().toString(*row.before));
        }
        row.pieces = {{count, {}, detail}};
        rows.push_back(row);
    }
    static_cast<RowBars *>(chart())->setRows(rows, RowBars::Kind::Amounts);
    setReport(answers.at(0));
}

} // namespace

FigureCard *makeBookingsCard()
{
    return new BookingsCard;
}

FigureCard *makeExceptionsCard()
{
    return new ExceptionsCard;
}

} // namespace parkdesk
