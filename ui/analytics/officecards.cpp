// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/officecards.h"

#include "services/analytics/figurevalue.h"
#include "services/office.h"
#include "ui/analytics/costsform.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/figurewords.h"
#include "ui/shared/charts/barchart.h"
#include "ui/shared/charts/rowbars.h"
#include "ui/shared/moneytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct OfficeCards {
    Q_DECLARE_TR_FUNCTIONS(OfficeCards)
};

/// More rows than that are in the table alone.
constexpr qsizetype mostOfficeRows = 8;
constexpr qint64 msOfDay = 86'400'000;

/// The figure of a row by the name of its column.
Figure figureOf(const FiguresReport::Answer &answer, const ReportRow &row, const QString &column)
{
    const qsizetype index = columnOf(answer, column);
    return index < 0 ? Figure {0, 0} : row.figures.at(index);
}

QString amountWords(const Figure &figure, const Currency &currency)
{
    return figureText(FigureForm::Amount, figure, currency);
}

/// Rows of one currency, the greatest of \a column first, as many as have room.
QList<ReportRow> greatest(const FiguresReport::Answer &answer, const QString &column, qint64 factor)
{
    QList<ReportRow> rows;
    const Currency currency = currencyOf(answer);
    for (const ReportRow &row : answer.rows) {
        if (row.currency == currency)
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const ReportRow &a, const ReportRow &b) {
        return scaled(figureOf(answer, a, column), factor).value_or(0)
            > scaled(figureOf(answer, b, column), factor).value_or(0);
    });
    rows.resize(qMin(rows.size(), mostOfficeRows));
    return rows;
}

/// A card of one report.
class ReportCard : public FigureCard {
public:
    ReportCard(const QString &name, const QString &title, Chart *chart, ReportKind kind, ReportGroup group)
        : FigureCard(name, title, chart)
        , m_kind(kind)
        , m_group(group)
    {
    }
    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        return {scope.ask(m_kind, m_group)};
    }
    void take(const FigureScope &, const QList<FiguresReport::Answer> &answers) override
    {
        show(answers.constFirst());
        setReport(answers.constFirst());
    }
    /// What is said of a lot, a desk or a booking knows no vehicle type.
    bool fits(const FigureScope &scope) const override { return !scope.type; }

protected:
    /// What stands behind the bar of a row, below its name, and is read out after its name.
    struct Said {
        QString words;
        QString note;
        QString detail;
    };
    using Say = std::function<Said(const ReportRow &row)>;

    virtual void show(const FiguresReport::Answer &answer) = 0;
    [[nodiscard]] RowBars *rowBars() const { return static_cast<RowBars *>(chart()); }
    /// A bar for each of the greatest(); as long as \a column times \a factor.
    void showGreatest(const FiguresReport::Answer &answer, const QString &column, qint64 factor, const Say &say);

private:
    ReportKind m_kind;
    ReportGroup m_group;
};

void ReportCard::showGreatest(const FiguresReport::Answer &answer, const QString &column, qint64 factor, const Say &say)
{
    std::vector<RowBars::Row> rows;
    for (const ReportRow &row : greatest(answer, column, factor)) {
        const Said said = say(row);
        RowBars::Row bar;
        bar.label = rowTitle(answer.group, row);
        bar.words = said.words;
        bar.note = said.note;
        bar.pieces = {{scaled(figureOf(answer, row, column), factor).value_or(0), {}, said.detail}};
        rows.push_back(bar);
    }
    rowBars()->setRows(rows, RowBars::Kind::Amounts);
}

class ProfitCard final : public ReportCard {
public:
    ProfitCard()
        : ReportCard(u"profit"_s, OfficeCards::tr("What Is Left After Costs?"), new RowBars, ReportKind::Profit,
                     ReportGroup::Lot)
    {
    }
    void readMore(Office &office, const FigureScope &scope) override
    {
        if (m_form == nullptr && office.may(Permission::EnterCosts)) {
            m_form = new CostsForm(office);
            addChoice(m_form);
        }
        if (m_form != nullptr)
            m_form->setLots(scope.known, scope.lots.isEmpty() ? LotId() : scope.lots.constFirst(), scope.days);
    }

protected:
    void show(const FiguresReport::Answer &answer) override;

private:
    CostsForm *m_form = nullptr;
};

void ProfitCard::show(const FiguresReport::Answer &answer)
{
    const Currency currency = currencyOf(answer);
    showGreatest(answer, u"profit_per_space_day"_s, msOfDay, [&](const ReportRow &row) -> Said {
        const auto amount = [&](const QString &column) { return amountWords(figureOf(answer, row, column), currency); };
        const QString words =
            figureText(FigureForm::AmountADay, figureOf(answer, row, u"profit_per_space_day"_s), currency);
        return {words, OfficeCards::tr("costs %1", "amount").arg(amount(u"costs"_s)),
                OfficeCards::tr("%1: %2 a space and day; revenue %3, costs %4, left %5", "lot, amounts")
                    .arg(row.text, words, amount(u"revenue"_s), amount(u"costs"_s), amount(u"profit"_s))};
    });
    setNote(totalOf(answer, u"costs"_s).value == 0
                ? OfficeCards::tr("%1 a space and day; no costs yet", "currency").arg(currency.code())
                : OfficeCards::tr("%1 a space and day", "currency").arg(currency.code()));
}

class BudgetCard final : public ReportCard {
public:
    BudgetCard()
        : ReportCard(u"budget"_s, OfficeCards::tr("Are We Where We Planned to Be?"), new BarChart, ReportKind::Budget,
                     ReportGroup::Month)
    {
    }

protected:
    void show(const FiguresReport::Answer &answer) override;
};

void BudgetCard::show(const FiguresReport::Answer &answer)
{
    std::vector<BarChart::Bar> bars;
    const Currency currency = currencyOf(answer);
    for (const ReportRow &row : answer.rows) {
        if (row.currency != currency)
            continue;
        const Figure planned = figureOf(answer, row, u"budget_revenue"_s);
        const Figure revenue = figureOf(answer, row, u"revenue"_s);
        BarChart::Bar bar;
        bar.label = rowTitle(answer.group, row);
        bar.pieces = {revenue.value};
        if (planned.isKnown())
            bar.before = planned.value;
        bar.detail = planned.isKnown()
            ? OfficeCards::tr("%1: revenue %2 of %3 planned, %4", "month, amounts, share")
                  .arg(bar.label, amountWords(revenue, currency), amountWords(planned, currency),
                       figureText(FigureForm::Share, figureOf(answer, row, u"reached"_s), {}))
            : OfficeCards::tr("%1: revenue %2, nothing planned", "month, amount")
                  .arg(bar.label, amountWords(revenue, currency));
        bars.push_back(bar);
    }
    static_cast<BarChart *>(chart())->setBars(
        bars, [currency](qint64 minor) { return shortAmountText(Money(minor, currency)); });
    const Figure reached = totalOf(answer, u"reached"_s);
    setNote(reached.isKnown()
                ? OfficeCards::tr("%1 of the plan to date", "share").arg(figureText(FigureForm::Share, reached, {}))
                : OfficeCards::tr("nothing was planned"));
}

/// What one bar counts.
struct CountedKind {
    QString column;
    QString label;
    QString note;
};

/// A bar for the total of each; \a words say one, of its kind and its count.
std::vector<RowBars::Row> countRows(const FiguresReport::Answer &answer, const QList<CountedKind> &kinds,
                                    const QString &words)
{
    std::vector<RowBars::Row> rows;
    for (const CountedKind &kind : kinds) {
        const Figure count = totalOf(answer, kind.column);
        RowBars::Row row;
        row.label = kind.label;
        row.note = kind.note;
        row.words = figureText(FigureForm::Count, count, {});
        row.pieces = {{count.value, {}, words.arg(kind.label, row.words)}};
        rows.push_back(row);
    }
    return rows;
}

class VisitorCard final : public ReportCard {
public:
    VisitorCard()
        : ReportCard(u"visitors"_s, OfficeCards::tr("Do They Come Again?"), new RowBars, ReportKind::Activity,
                     ReportGroup::Lot)
    {
    }
    bool fits(const FigureScope &) const override { return true; }

protected:
    void show(const FiguresReport::Answer &answer) override;
};

void VisitorCard::show(const FiguresReport::Answer &answer)
{
    const auto rows = countRows(answer,
                                {{u"new"_s, OfficeCards::tr("New"), OfficeCards::tr("for the first time")},
                                 {u"returning"_s, OfficeCards::tr("Returning"), OfficeCards::tr("had been here")},
                                 {u"lost"_s, OfficeCards::tr("Lost"), OfficeCards::tr("came the period before only")}},
                                OfficeCards::tr("%1: %2 vehicles", "kind, count"));
    rowBars()->setRows(rows, RowBars::Kind::Amounts);
    setNote(OfficeCards::tr("%1 vehicles came, each counted once", "count")
                .arg(figureText(FigureForm::Count, totalOf(answer, u"visitors"_s), {})));
}

class DriverCard final : public ReportCard {
public:
    DriverCard()
        : ReportCard(u"drivers"_s, OfficeCards::tr("Do Drivers Stay With Us?"), new RowBars, ReportKind::Drivers,
                     ReportGroup::Month)
    {
    }
    bool fits(const FigureScope &) const override { return true; }

protected:
    void show(const FiguresReport::Answer &answer) override;
};

void DriverCard::show(const FiguresReport::Answer &answer)
{
    const Figure registered = totalOf(answer, u"registered"_s);
    auto rows =
        countRows(answer,
                  {{u"active"_s, OfficeCards::tr("Active"), OfficeCards::tr("came in the period")},
                   {u"registered_new"_s, OfficeCards::tr("New accounts"), OfficeCards::tr("registered in the period")},
                   {u"unseen"_s, OfficeCards::tr("Not seen"), OfficeCards::tr("for 90 days or longer")}},
                  OfficeCards::tr("%1: %2 drivers", "kind, count"));
    if (registered.value == 0)
        rows.clear();
    rowBars()->setRows(rows, RowBars::Kind::Amounts);
    const Figure each = totalOf(answer, u"visits_per_driver"_s);
    const QString count = figureText(FigureForm::Count, registered, {});
    if (registered.value == 0)
        setNote(OfficeCards::tr("nobody is registered yet"));
    else if (each.isKnown())
        setNote(OfficeCards::tr("%1 registered; %2 visits each who came", "count, mean")
                    .arg(count, figureText(FigureForm::Mean, each, {})));
    else
        setNote(OfficeCards::tr("%1 registered; none came", "count").arg(count));
}

class ChannelCard final : public ReportCard {
public:
    ChannelCard()
        : ReportCard(u"channels"_s, OfficeCards::tr("Where Do They Book?"), new RowBars, ReportKind::Channels,
                     ReportGroup::Channel)
    {
    }

protected:
    void show(const FiguresReport::Answer &answer) override;
};

void ChannelCard::show(const FiguresReport::Answer &answer)
{
    showGreatest(answer, u"bookings"_s, 1, [&](const ReportRow &row) -> Said {
        const QString count = figureText(FigureForm::Count, figureOf(answer, row, u"bookings"_s), {});
        const Figure arrived = figureOf(answer, row, u"arrived"_s);
        return {count,
                arrived.isKnown() ? OfficeCards::tr("%1 came", "count").arg(figureText(FigureForm::Count, arrived, {}))
                                  : QString(),
                OfficeCards::tr("%1: %2 bookings, %3 of all", "channel, count, share")
                    .arg(rowTitle(answer.group, row), count,
                         figureText(FigureForm::Share, figureOf(answer, row, u"bookings_share"_s), {}))};
    });
    setNote(OfficeCards::tr("%1 bookings were made", "count")
                .arg(figureText(FigureForm::Count, totalOf(answer, u"bookings"_s), {})));
}

class DeskCard final : public ReportCard {
public:
    DeskCard()
        : ReportCard(u"desks"_s, OfficeCards::tr("Where Is the Work Done?"), new RowBars, ReportKind::Activity,
                     ReportGroup::Desk)
    {
    }

protected:
    void show(const FiguresReport::Answer &answer) override;
};

void DeskCard::show(const FiguresReport::Answer &answer)
{
    showGreatest(answer, u"deeds"_s, 1, [&](const ReportRow &row) -> Said {
        const auto count = [&](const QString &column) {
            return figureText(FigureForm::Count, figureOf(answer, row, column), {});
        };
        return {count(u"deeds"_s), QString(),
                OfficeCards::tr("%1: %2 deeds, %3 entered, %4 let out", "desk, counts")
                    .arg(rowTitle(answer.group, row), count(u"deeds"_s), count(u"enter"_s), count(u"leave"_s))};
    });
    setNote(OfficeCards::tr("all that was done, by desk"));
}

class LeakCard final : public ReportCard {
public:
    LeakCard()
        : ReportCard(u"leakage"_s, OfficeCards::tr("Where Does Money Leak?"), new RowBars, ReportKind::Leakage,
                     ReportGroup::Cause)
    {
    }

protected:
    void show(const FiguresReport::Answer &answer) override;
};

void LeakCard::show(const FiguresReport::Answer &answer)
{
    const Currency currency = currencyOf(answer);
    showGreatest(answer, u"leaked"_s, 1, [&](const ReportRow &row) -> Said {
        const QString lost = amountWords(figureOf(answer, row, u"leaked"_s), currency);
        const QString cases = figureText(FigureForm::Count, figureOf(answer, row, u"cases"_s), {});
        return {lost, OfficeCards::tr("cases: %1").arg(cases),
                OfficeCards::tr("%1: %2 in %3 cases, %4 of the revenue", "cause, amount, count")
                    .arg(rowTitle(answer.group, row), lost, cases,
                         figureText(FigureForm::Share, figureOf(answer, row, u"leaked_share"_s), {}))};
    });
    setNote(chart()->markCount() == 0
                ? OfficeCards::tr("nothing was lost")
                : OfficeCards::tr("%1 in all, %2 of the revenue", "amount, share")
                      .arg(amountWords(totalOf(answer, u"leaked"_s), currency),
                           figureText(FigureForm::Share, totalOf(answer, u"leaked_share"_s), {})));
}

} // namespace

FigureCard *makeProfitCard()
{
    return new ProfitCard;
}

FigureCard *makeBudgetCard()
{
    return new BudgetCard;
}

FigureCard *makeVisitorCard()
{
    return new VisitorCard;
}

FigureCard *makeDriverCard()
{
    return new DriverCard;
}

FigureCard *makeChannelCard()
{
    return new ChannelCard;
}

FigureCard *makeDeskCard()
{
    return new DeskCard;
}

FigureCard *makeLeakCard()
{
    return new LeakCard;
}

} // namespace parkdesk
