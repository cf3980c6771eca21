// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/whycards.h"

#include "domain/wallclock.h"
#include "services/analytics/revenuechange.h"
#include "services/lots/closespots.h"
#include "services/office.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/figurerange.h"
#include "ui/analytics/figurewords.h"
#include "ui/analytics/gainbars.h"
#include "ui/shared/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct WhyCards {
    Q_DECLARE_TR_FUNCTIONS(WhyCards)
};

/// More lots than that are in the table alone.
constexpr qsizetype mostWhyRows = 8;
/// More closures than that are counted only.
constexpr qsizetype mostClosuresTold = 2;

QString signedText(qint64 minor, const Currency &currency)
{
    const QString text = amountText(Money(minor, currency));
    return minor > 0 ? u'+' + text : text;
}

/// "−312.00 (−38.2 %)"; the share is left out where there was nothing before.
QString gainText(qint64 now, qint64 before, const Currency &currency)
{
    const QString share = changeOf(FigureForm::Amount, {now}, {before}).text;
    const QString amount = signedText(now - before, currency);
    return share.isEmpty() ? amount : WhyCards::tr("%1 (%2)", "change of an amount, its share").arg(amount, share);
}

QString causeTitle(RevenueChange::Cause cause)
{
    switch (cause) {
    case RevenueChange::Space: return WhyCards::tr("Space on offer");
    case RevenueChange::Fullness: return WhyCards::tr("How full it was");
    case RevenueChange::Price: break;
    }
    return WhyCards::tr("Price of an hour");
}

/// What stood behind a cause before and now.
QString causeFacts(const RevenueChange &change, RevenueChange::Cause cause)
{
    switch (cause) {
    case RevenueChange::Space: {
        const QString share = changeOf(FigureForm::Time, change.now.supply, change.before.supply).text;
        return share.isEmpty() ? WhyCards::tr("was not there before")
                               : WhyCards::tr("hours of places: %1", "change").arg(share);
    }
    case RevenueChange::Fullness:
        return WhyCards::tr("%1, before %2", "shares")
            .arg(figureText(FigureForm::Share, change.now.occupancy(), {}),
                 figureText(FigureForm::Share, change.before.occupancy(), {}));
    case RevenueChange::Price: break;
    }
    return WhyCards::tr("%1, before %2", "amounts")
        .arg(figureText(FigureForm::AmountAnHour, change.now.perHour(), change.currency),
             figureText(FigureForm::AmountAnHour, change.before.perHour(), change.currency));
}

/// The cause that did most, in a few words.
QString mostlyText(const RevenueChange &change)
{
    if (change.whole() == 0)
        return WhyCards::tr("as before");
    if (change.before.revenue.value == 0)
        return WhyCards::tr("nothing before");
    const bool less = change.whole() < 0;
    switch (change.mostly()) {
    case RevenueChange::Space:
        return less ? WhyCards::tr("mostly less space to offer") : WhyCards::tr("mostly more space to offer");
    case RevenueChange::Fullness: return less ? WhyCards::tr("mostly emptier") : WhyCards::tr("mostly fuller");
    case RevenueChange::Price: break;
    }
    return less ? WhyCards::tr("mostly cheaper hours") : WhyCards::tr("mostly dearer hours");
}

/// Everything that is known of a change, in one line.
QString wholeText(const RevenueChange &change)
{
    return WhyCards::tr("%1: %2; space %3, how full %4, price of an hour %5", "lot, change, amounts")
        .arg(change.lot, gainText(change.now.revenue.value, change.before.revenue.value, change.currency),
             signedText(change.part(RevenueChange::Space), change.currency),
             signedText(change.part(RevenueChange::Fullness), change.currency),
             signedText(change.part(RevenueChange::Price), change.currency));
}

QList<Figure> figuresOf(const RevenueChange &change)
{
    return {change.now.revenue,
            change.before.revenue,
            {change.whole()},
            {change.part(RevenueChange::Space)},
            {change.part(RevenueChange::Fullness)},
            {change.part(RevenueChange::Price)}};
}

void addTo(QList<Figure> &sum, const QList<Figure> &figures)
{
    for (qsizetype i = 0; i < sum.size(); ++i)
        sum[i].value += figures.at(i).value;
}

/// The table of the card: a row a lot in the order of its bars.
FiguresReport::Answer tableOf(const FiguresReport::Answer &now, const QList<RevenueChange> &changes)
{
    FiguresReport::Answer table = now;
    table.columns.clear();
    for (const QString &name :
         {u"revenue"_s, u"revenue_before"_s, u"changed"_s, u"by_space"_s, u"by_fullness"_s, u"by_price"_s})
        table.columns.append({name, FigureForm::Amount});
    table.rows.clear();
    table.totals.clear();
    for (const RevenueChange &change : changes) {
        table.rows.append({0, change.lot, change.currency, figuresOf(change)});
        const auto known = std::find_if(table.totals.begin(), table.totals.end(),
                                        [&](const ReportRow &row) { return row.currency == change.currency; });
        if (known == table.totals.end())
            table.totals.append({0, {}, change.currency, figuresOf(change)});
        else
            addTo(known->figures, figuresOf(change));
    }
    return table;
}

class WhyCard final : public FigureCard {
public:
    WhyCard()
        : FigureCard(u"why"_s, WhyCards::tr("Where Did We Earn Less, and Why?"), new GainBars)
    {
    }
    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        return {scope.ask(ReportKind::Revenue, ReportGroup::Lot),
                scope.askBefore(ReportKind::Revenue, ReportGroup::Lot)};
    }
    bool fits(const FigureScope &scope) const override { return scope.before.has_value(); }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) override;
    void readMore(Office &office, const FigureScope &scope) override;
    std::optional<LotId> leadsTo(int index) const override;

private:
    [[nodiscard]] GainBars *bars() const { return static_cast<GainBars *>(chart()); }
    void showLots();
    void showCauses();
    void tell(const QStringList &closures);
    [[nodiscard]] QStringList closuresWithin(const ClosuresOfLot::Answer &closures) const;

    FigureScope m_scope;
    QList<RevenueChange> m_changes; ///< of the currency that is shown
};

void WhyCard::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    m_scope = scope;
    const QList<RevenueChange> all = revenueChanges(answers.at(0), answers.at(1));
    const Currency currency = currencyOf(answers.at(0));
    m_changes.clear();
    for (const RevenueChange &change : all) {
        if (change.currency == currency)
            m_changes.append(change);
    }
    bars()->setEmptyWords(m_changes.isEmpty()
                              ? GainBars::tr("Nothing in this period.")
                              : WhyCards::tr("Nothing was earned in the period before, so nothing can be compared."));
    if (scope.onlyLot() != nullptr)
        showCauses();
    else
        showLots();
    tell({});
    setReport(tableOf(answers.at(0), all));
}

void WhyCard::showLots()
{
    std::vector<GainBars::Row> rows;
    for (const RevenueChange &change : m_changes) {
        if (static_cast<qsizetype>(rows.size()) == mostWhyRows)
            break;
        rows.push_back({change.lot, mostlyText(change), change.whole(),
                        gainText(change.now.revenue.value, change.before.revenue.value, change.currency),
                        wholeText(change)});
    }
    bars()->setRows(rows);
}

void WhyCard::showCauses()
{
    std::vector<GainBars::Row> rows;
    for (const RevenueChange &change : std::as_const(m_changes)) {
        if (change.before.revenue.value == 0)
            continue; // what came from nothing has no parts
        for (const auto cause : {RevenueChange::Space, RevenueChange::Fullness, RevenueChange::Price}) {
            const QString amount = signedText(change.part(cause), change.currency);
            const QString facts = causeFacts(change, cause);
            rows.push_back({causeTitle(cause), facts, change.part(cause), amount,
                            WhyCards::tr("%1: %2 (%3)", "cause, amount, facts").arg(causeTitle(cause), amount, facts)});
        }
    }
    bars()->setRows(rows);
}

void WhyCard::tell(const QStringList &closures)
{
    qint64 now = 0;
    qint64 before = 0;
    for (const RevenueChange &change : std::as_const(m_changes)) {
        now += change.now.revenue.value;
        before += change.before.revenue.value;
    }
    if (m_changes.isEmpty() || !m_scope.before) {
        setNote({});
        return;
    }
    const Lot *only = m_scope.onlyLot();
    QStringList words {WhyCards::tr("%1: %2 against %3", "lot, change, period")
                           .arg(only == nullptr ? WhyCards::tr("All lots") : only->name,
                                gainText(now, before, m_changes.constFirst().currency), rangeText(*m_scope.before))};
    if (m_changes.size() > mostWhyRows && only == nullptr)
        words.append(WhyCards::tr("the first %1 of %2", "counts").arg(mostWhyRows).arg(m_changes.size()));
    setNote((words + closures).join(WhyCards::tr("; ", "between notes")));
}

/// What was closed is the plainest reason for less space.
void WhyCard::readMore(Office &office, const FigureScope &scope)
{
    const Lot *lot = scope.onlyLot();
    if (lot == nullptr || !scope.before || !office.may(ClosuresOfLot::permission))
        return;
    office.read<ClosuresOfLot>({lot->id, true})
        .then(this, [this, scope](const Result<ClosuresOfLot::Answer> &closures) {
            if (closures && scope == m_scope)
                tell(closuresWithin(*closures));
        });
}

QStringList WhyCard::closuresWithin(const ClosuresOfLot::Answer &closures) const
{
    QStringList told;
    int more = 0;
    for (const ClosuresOfLot::Row &row : closures) {
        const Instant until = row.closure.endedAt.value_or(row.closure.span.until);
        if (until <= row.closure.span.from)
            continue; // taken back before it began
        const bool open = until == noEnd;
        const qint64 first = wallclock::dayOf(*m_scope.zone, row.closure.span.from, m_scope.dayStart);
        const qint64 last = open ? m_scope.today : wallclock::dayOf(*m_scope.zone, {until.ms - 1}, m_scope.dayStart);
        if (first >= m_scope.days.until || last < m_scope.days.from)
            continue;
        if (told.size() == mostClosuresTold) {
            ++more;
            continue;
        }
        const QString what = row.what.isEmpty() ? WhyCards::tr("the whole lot") : row.what;
        const QString when =
            open ? WhyCards::tr("since %1", "day").arg(rangeText({first, first + 1})) : rangeText({first, last + 1});
        told.append(WhyCards::tr("closed: %1, %2, %3", "spots, period, reason").arg(what, when, row.closure.reason));
    }
    if (more > 0)
        told.append(WhyCards::tr("%n more closure(s)", nullptr, more));
    return told;
}

std::optional<LotId> WhyCard::leadsTo(int index) const
{
    if (m_scope.onlyLot() != nullptr)
        return std::nullopt;
    const auto lot = std::find_if(m_scope.known.begin(), m_scope.known.end(),
                                  [&](const Lot &each) { return each.name == m_changes.at(index).lot; });
    return lot == m_scope.known.end() ? std::nullopt : std::optional(lot->id);
}

class TypeChangeCard final : public FigureCard {
public:
    TypeChangeCard()
        : FigureCard(u"typeChange"_s, WhyCards::tr("Which Vehicles Brought Less?"), new GainBars)
    {
    }
    QList<FiguresReport::Question> asks(const FigureScope &scope) const override
    {
        return {scope.ask(ReportKind::Mix, ReportGroup::Type), scope.askBefore(ReportKind::Mix, ReportGroup::Type)};
    }
    bool fits(const FigureScope &scope) const override { return scope.before.has_value(); }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers) override;
    std::optional<FigureMark> behind(int index) const override;

private:
    /// Of one vehicle type.
    struct Brought {
        QString code;
        Currency currency;
        qint64 visits = 0;
        qint64 visitsBefore = 0;
        qint64 revenue = 0;
        qint64 revenueBefore = 0;
    };
    void read(const FiguresReport::Answer &report, bool before);
    void fillTable(const FiguresReport::Answer &now);

    FigureScope m_scope;
    QList<Brought> m_types;
};

void TypeChangeCard::read(const FiguresReport::Answer &report, bool before)
{
    const qsizetype visits = columnOf(report, u"visits"_s);
    const qsizetype revenue = columnOf(report, u"revenue"_s);
    for (const ReportRow &row : report.rows) {
        auto known = std::find_if(m_types.begin(), m_types.end(), [&](const Brought &type) {
            return type.code == row.text && type.currency == row.currency;
        });
        if (known == m_types.end())
            known = m_types.insert(m_types.end(), {row.text, row.currency});
        (before ? known->visitsBefore : known->visits) += row.figures.at(visits).value;
        (before ? known->revenueBefore : known->revenue) += row.figures.at(revenue).value;
    }
}

void TypeChangeCard::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    m_scope = scope;
    m_types.clear();
    read(answers.at(0), false);
    read(answers.at(1), true);
    std::stable_sort(m_types.begin(), m_types.end(), [](const Brought &a, const Brought &b) {
        return std::pair(a.currency, a.revenue - a.revenueBefore) < std::pair(b.currency, b.revenue - b.revenueBefore);
    });
    std::vector<GainBars::Row> rows;
    for (const Brought &type : std::as_const(m_types)) {
        const QString name = rowTitle(ReportGroup::Type, {0, type.code, {}, {}});
        const QString stays = WhyCards::tr("%1 stays, before %2", "counts")
                                  .arg(QLocale().toString(type.visits), QLocale().toString(type.visitsBefore));
        const QString gain = gainText(type.revenue, type.revenueBefore, type.currency);
        rows.push_back({name, stays, type.revenue - type.revenueBefore, gain,
                        WhyCards::tr("%1: %2 now, %3; %4", "vehicles, amount, change, counts")
                            .arg(name, amountText(Money(type.revenue, type.currency)), gain, stays)});
    }
    static_cast<GainBars *>(chart())->setRows(rows);
    setNote(scope.before ? WhyCards::tr("revenue against %1", "period").arg(rangeText(*scope.before)) : QString());
    fillTable(answers.at(0));
}

void TypeChangeCard::fillTable(const FiguresReport::Answer &now)
{
    FiguresReport::Answer table = now;
    table.columns = {{u"revenue"_s, FigureForm::Amount},
                     {u"revenue_before"_s, FigureForm::Amount},
                     {u"changed"_s, FigureForm::Amount},
                     {u"visits"_s, FigureForm::Count},
                     {u"visits_before"_s, FigureForm::Count}};
    table.rows.clear();
    table.totals.clear();
    for (const Brought &type : std::as_const(m_types)) {
        const QList<Figure> figures {{type.revenue},
                                     {type.revenueBefore},
                                     {type.revenue - type.revenueBefore},
                                     {type.visits},
                                     {type.visitsBefore}};
        table.rows.append({0, type.code, type.currency, figures});
        const auto known = std::find_if(table.totals.begin(), table.totals.end(),
                                        [&](const ReportRow &row) { return row.currency == type.currency; });
        if (known == table.totals.end())
            table.totals.append({0, {}, type.currency, figures});
        else
            addTo(known->figures, figures);
    }
    setReport(table);
}

std::optional<FigureMark> TypeChangeCard::behind(int index) const
{
    FigureMark mark = m_scope.mark(FigureMark::Measure::Revenue);
    const Brought &type = m_types.at(index);
    mark.types = {VehicleTypeId {typeCodes().indexOf(type.code) + 1}};
    mark.currency = type.currency;
    return mark;
}

} // namespace

FigureCard *makeWhyCard()
{
    return new WhyCard;
}

FigureCard *makeTypeChangeCard()
{
    return new TypeChangeCard;
}

} // namespace parkdesk
