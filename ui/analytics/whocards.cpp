// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/whocards.h"

#include "domain/wallclock.h"
#include "services/analytics/figurevalue.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/figurewords.h"
#include "ui/shared/charts/rowbars.h"
#include "ui/shared/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct WhoCards {
    Q_DECLARE_TR_FUNCTIONS(WhoCards)
};

/// More rows than that are in the table alone.
constexpr qsizetype mostLotRows = 8;
constexpr qint64 msADay = 24 * wallclock::msPerHour;

class LotCard final : public FigureCard {
public:
    LotCard()
        : FigureCard(u"byLot"_s, WhoCards::tr("Which Lot Earns Its Ground?"), new RowBars)
    {
    }
    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        return {scope.ask(ReportKind::Revenue, ReportGroup::Lot),
                scope.askBefore(ReportKind::Revenue, ReportGroup::Lot)};
    }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) override;
    std::optional<FigureMark> behind(int index) const override;

private:
    struct Earning {
        QString lot;
        Figure perSpace;
        Figure occupancy;
        Figure revenue;
        std::optional<Figure> before;
    };
    [[nodiscard]] RowBars::Row rowOf(const Earning &earning) const;

    FigureScope m_scope;
    Currency m_currency;
    QList<Earning> m_rows;
};

RowBars::Row LotCard::rowOf(const Earning &earning) const
{
    RowBars::Row row;
    row.label = earning.lot;
    const QString amount = figureText(FigureForm::AmountADay, earning.perSpace, m_currency);
    const QString share = figureText(FigureForm::Share, earning.occupancy, {});
    row.note = WhoCards::tr("%1 full", "share of a lot").arg(share);
    QString detail = WhoCards::tr("%1: %2 a space and day, %3 in all, %4 full", "lot, amounts, share")
                         .arg(earning.lot, amount, figureText(FigureForm::Amount, earning.revenue, m_currency), share);
    row.words = amount;
    if (earning.before) {
        row.before = scaled(*earning.before, msADay);
        const FigureChange change = changeOf(FigureForm::AmountADay, earning.perSpace, *earning.before);
        if (!change.text.isEmpty()) {
            row.words += u"  "_s + change.text;
            detail += u' ' + change.text;
        }
    }
    row.pieces = {{scaled(earning.perSpace, msADay).value_or(0), {}, detail}};
    if (const auto permille = scaled(earning.occupancy, 1000))
        row.dot = static_cast<int>(*permille);
    return row;
}

void LotCard::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    m_scope = scope;
    const FiguresReport::Answer &now = answers.at(0);
    m_currency = currencyOf(now);
    const qsizetype perSpace = columnOf(now, u"per_space_day"_s);
    std::map<QString, Figure> earlier;
    for (const ReportRow &row : answers.at(1).rows) {
        if (scope.before && row.figures.at(perSpace).isKnown())
            earlier.emplace(row.text, row.figures.at(perSpace));
    }
    m_rows.clear();
    for (const ReportRow &row : now.rows) {
        if (row.currency != m_currency)
            continue;
        const auto before = earlier.find(row.text);
        m_rows.append({row.text, row.figures.at(perSpace), row.figures.at(columnOf(now, u"occupancy"_s)),
                       row.figures.at(columnOf(now, u"revenue"_s)),
                       before == earlier.end() ? std::nullopt : std::optional(before->second)});
    }
    const qsizetype all = m_rows.size();
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Earning &a, const Earning &b) {
        return scaled(a.perSpace, msADay).value_or(0) > scaled(b.perSpace, msADay).value_or(0);
    });
    m_rows.resize(qMin(all, mostLotRows));
    std::vector<RowBars::Row> rows;
    for (const Earning &earning : std::as_const(m_rows))
        rows.push_back(rowOf(earning));
    static_cast<RowBars *>(chart())->setRows(rows, RowBars::Kind::Amounts);
    const QString code = m_currency.isValid() ? m_currency.code() : QString();
    setNote(all > mostLotRows ? WhoCards::tr("%1 a space and day; the first %2 of %3", "currency, counts")
                                    .arg(code)
                                    .arg(mostLotRows)
                                    .arg(all)
                              : WhoCards::tr("%1 a space and day; the dot is mean occupancy", "currency").arg(code));
    setReport(
        now,
        {u"payments"_s, u"revenue"_s, u"per_space_day"_s, u"per_space_hour"_s, u"occupancy"_s, u"per_occupied_hour"_s});
}

std::optional<FigureMark> LotCard::behind(int index) const
{
    FigureMark mark = m_scope.mark(FigureMark::Measure::Revenue);
    for (const Lot &lot : m_scope.known) {
        if (lot.name == m_rows.at(index).lot)
            mark.lots = {lot.id};
    }
    return mark;
}

/// The types that share a piece, as the table of types numbers them: at most four pieces can be told apart.
struct MixGroup {
    QStringList codes;
    QList<qint64> types;
    QString (*name)();
};
const std::vector<MixGroup> &mixGroups()
{
    static const std::vector<MixGroup> groups {
        {{u"car"_s}, {1}, [] { return WhoCards::tr("Cars"); }},
        {{u"bike"_s, u"scooty"_s}, {3, 4}, [] { return WhoCards::tr("Bikes and scooters"); }},
        {{u"truck"_s}, {2}, [] { return WhoCards::tr("Trucks"); }},
        {{u"cycle"_s}, {5}, [] { return WhoCards::tr("Cycles"); }},
    };
    return groups;
}

class MixCard final : public FigureCard {
public:
    MixCard()
        : FigureCard(u"mix"_s, WhoCards::tr("Who Comes?"), new RowBars)
    {
    }
    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        return {scope.ask(ReportKind::Mix, ReportGroup::Type)};
    }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) override;
    std::optional<FigureMark> behind(int index) const override;

private:
    FigureScope m_scope;
    Currency m_currency;
};

void MixCard::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    m_scope = scope;
    const FiguresReport::Answer &answer = answers.constFirst();
    m_currency = currencyOf(answer);
    const struct {
        QString column;
        QString name;
        FigureForm form;
    } measures[] = {{u"visits"_s, WhoCards::tr("Stays"), FigureForm::Count},
                    {u"occupied"_s, WhoCards::tr("Time"), FigureForm::Time},
                    {u"revenue"_s, WhoCards::tr("Revenue"), FigureForm::Amount}};
    std::vector<RowBars::Row> rows;
    QList<ChartLegend::Entry> legend;
    for (const auto &measure : measures) {
        const qsizetype column = columnOf(answer, measure.column);
        RowBars::Row row;
        row.label = measure.name;
        row.note = figureText(measure.form, totalOf(answer, measure.column), m_currency);
        const qint64 whole = totalOf(answer, measure.column).value;
        for (const MixGroup &group : mixGroups()) {
            qint64 sum = 0;
            for (const ReportRow &each : answer.rows) {
                if (group.codes.contains(each.text) && (each.currency == m_currency || !each.currency.isValid()))
                    sum += each.figures.at(column).value;
            }
            const QString share = figureText(FigureForm::Share, {sum, whole}, {});
            row.pieces.push_back(
                {sum, share,
                 WhoCards::tr("%1, %2: %3, %4", "measure, vehicles, figure, share")
                     .arg(measure.name, group.name(), figureText(measure.form, {sum}, m_currency), share)});
        }
        rows.push_back(row);
    }
    for (int i = 0; i < static_cast<int>(mixGroups().size()); ++i)
        legend.append({mixGroups()[static_cast<size_t>(i)].name(), {}, i});
    static_cast<RowBars *>(chart())->setRows(rows, RowBars::Kind::Shares);
    setLegend(legend);
    setReport(answer);
}

std::optional<FigureMark> MixCard::behind(int index) const
{
    const auto [row, piece] = static_cast<RowBars *>(chart())->markPlace(index);
    static constexpr FigureMark::Measure measures[] = {FigureMark::Measure::Arrivals, FigureMark::Measure::Occupied,
                                                       FigureMark::Measure::Revenue};
    FigureMark mark = m_scope.mark(measures[row]);
    mark.types.clear();
    for (const qint64 type : mixGroups()[static_cast<size_t>(piece)].types) {
        if (!m_scope.type || m_scope.type->value == type)
            mark.types.append(VehicleTypeId {type});
    }
    if (mark.types.isEmpty())
        return std::nullopt;
    if (mark.measure == FigureMark::Measure::Revenue)
        mark.currency = m_currency;
    return mark;
}

} // namespace

FigureCard *makeLotCard()
{
    return new LotCard;
}

FigureCard *makeMixCard()
{
    return new MixCard;
}

} // namespace parkdesk
