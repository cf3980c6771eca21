// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/figurekeeping.h"
#include "services/analytics/figuresreport.h"
#include "services/analytics/revenuechange.h"
#include "services/costs/setcosts.h"
#include "services/lots/editlot.h"
#include "services/lots/lotwriting.h"
#include "tests/services/dayoffice.h"
#include "tests/services/figuredays.h"
#include "tests/support/testmain.h"

#include <QDate>
#include <QTimeZone>

#include <set>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

qint64 dayOfDate(const QString &date)
{
    return QDate(1970, 1, 1).daysTo(QDate::fromString(date, Qt::ISODate));
}

/// Two lots in two zones over a clock change, with costs and budgets, and a slow count of everything from raw rows.
struct CostOffice {
    TestDatabase database;
    TestClock clock {at(u"2026-03-28T16:00Z"_s)};
    OfficeBuilder office {database, clock, plan("Europe/Berlin")};
    LotId second = office.addLot(u"Second"_s, plan("Australia/Lord_Howe")).lot;
    RawDatabase raw {database};
    DayRange days {dayOfDate(u"2026-03-20"_s), dayOfDate(u"2026-04-11"_s)};

    explicit CostOffice(quint32 seed)
    {
        FigureDays(office, raw, office.lot(), seed).play(80);
        FigureDays(office, raw, second, seed + 1).play(80);
        clock.advance(hours(24 * 3));
        FigureDays(office, raw, office.lot(), seed + 2).play(40);
        say<SetCosts>(office.lot(), 2, MonthEntryKind::Rent, 310'007);
        say<SetCosts>(office.lot(), 2, MonthEntryKind::Wages, 99'999);
        say<SetCosts>(office.lot(), 3, MonthEntryKind::Energy, 60'001);
        say<SetCosts>(second, 3, MonthEntryKind::Other, 5);
        say<SetCosts>(second, 1, MonthEntryKind::Other, 777); // of a month that is not asked for
        say<SetBudget>(office.lot(), 2, MonthEntryKind::BudgetRevenue, 1'000'003);
        say<SetBudget>(office.lot(), 3, MonthEntryKind::BudgetCosts, 70'000);
    }

    static OfficePlan plan(const char *zone)
    {
        OfficePlan plan;
        plan.timezone = QString::fromLatin1(zone);
        plan.rows = {spotRow(u"A-{1}"_s, 4, {u"car"_s}), spotRow(u"B-{1}"_s, 1, {u"bike"_s}, 2)};
        return plan;
    }

    template <UseCase U>
    void say(LotId lot, int month, MonthEntryKind kind, qint64 minor)
    {
        const Money amount(minor, Currency::fromCode(u"EUR"_s).value());
        must(office.runAs<U>(office.owner(), {lot, 2026 * 12 + month, kind, amount}));
    }

    FiguresReport::Answer ask(ReportKind kind, ReportGroup group, const QList<LotId> &lots = {})
    {
        return must(office.readAs<FiguresReport>(office.manager(), {kind, group, days, lots, {}}));
    }

    QTimeZone zoneOf(qint64 lot) const
    {
        return QTimeZone(raw.value(u"SELECT timezone FROM lot WHERE id = %1"_s.arg(lot)).toByteArray());
    }
    /// The month, from year 0, of the day there; -1 outside the days that are asked for.
    qint64 monthOf(qint64 lot, qint64 ms) const
    {
        const QDate date = QDateTime::fromMSecsSinceEpoch(ms, zoneOf(lot)).date();
        const qint64 day = QDate(1970, 1, 1).daysTo(date);
        return days.contains(day) ? date.year() * 12 + date.month() - 1 : -1;
    }
    /// What was taken by lot and month, payment by payment.
    QMap<QPair<qint64, qint64>, qint64> revenue() const
    {
        QMap<QPair<qint64, qint64>, qint64> sums;
        const auto rows =
            raw.rows(u"SELECT y.lot_id, p.taken_at, p.amount FROM payment p JOIN stay y ON y.id = p.stay_id"_s);
        for (const QVariantList &row : rows) {
            const qint64 month = monthOf(row.at(0).toLongLong(), row.at(1).toLongLong());
            if (month >= 0)
                sums[{row.at(0).toLongLong(), month}] += row.at(2).toLongLong();
        }
        return sums;
    }
    /// What was said, day by day: each day of a month bears what the days up to it bear more than those before it.
    qint64 said(qint64 lot, qint64 month, const QString &kinds) const
    {
        const qint64 today =
            QDate(1970, 1, 1).daysTo(QDateTime::fromMSecsSinceEpoch(clock.now().ms, zoneOf(lot)).date());
        qint64 sum = 0;
        const auto rows =
            raw.rows(u"SELECT amount FROM month_entry WHERE lot_id = %1 AND month = %2 AND kind IN (%3)"_s.arg(lot)
                         .arg(month)
                         .arg(kinds));
        for (const QVariantList &row : rows) {
            const QDate first(static_cast<int>(month / 12), static_cast<int>(month % 12) + 1, 1);
            const qint64 amount = row.at(0).toLongLong();
            for (int i = 0; i < first.daysInMonth(); ++i) {
                const qint64 day = QDate(1970, 1, 1).daysTo(first) + i;
                if (days.contains(day) && day <= today)
                    sum += amount * (i + 1) / first.daysInMonth() - amount * i / first.daysInMonth();
            }
        }
        return sum;
    }
};

using DeedTable = QMap<QString, QList<qint64>>;

/// What was done by desk, row by row of the journal: all deeds, then the seven kinds that have a column.
DeedTable deedsOf(const CostOffice &town, std::optional<LotId> only)
{
    static const QStringList kinds {u"enter"_s, u"reserve"_s, u"arrive"_s, u"pay"_s,
                                    u"leave"_s, u"cancel"_s,  u"undo"_s};
    DeedTable table;
    const auto rows =
        town.raw.rows(u"SELECT j.lot_id, j.at, d.name, j.kind, l.day_start_minute FROM journal j JOIN lot l "
                      "ON l.id = j.lot_id LEFT JOIN desk d ON d.id = j.desk_id WHERE j.staff_id IS NOT "
                      "NULL"_s);
    for (const QVariantList &row : rows) {
        const qint64 lot = row.at(0).toLongLong();
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(row.at(1).toLongLong(), town.zoneOf(lot));
        const bool early = QTime(0, 0).secsTo(local.time()) < row.at(4).toInt() * 60;
        const qint64 day = QDate(1970, 1, 1).daysTo(local.date()) - (early ? 1 : 0);
        if ((only && only->value != lot) || !town.days.contains(day))
            continue;
        QList<qint64> &counts = table[row.at(2).toString()];
        counts.resize(kinds.size() + 1);
        ++counts[0];
        if (const qsizetype kind = kinds.indexOf(row.at(3).toString()); kind >= 0)
            ++counts[kind + 1];
    }
    return table;
}

/// Empty when the report of all lots, and that of each, says what the journal says.
QString wrongDeeds(CostOffice &town)
{
    const QList<std::optional<LotId>> questions {std::nullopt, town.office.lot(), town.second};
    for (const auto &only : questions) {
        DeedTable found;
        const auto answer =
            town.ask(ReportKind::Activity, ReportGroup::Desk, only ? QList<LotId> {*only} : QList<LotId> {});
        for (const ReportRow &row : answer.rows) {
            for (const Figure &figure : row.figures)
                found[row.text].append(figure.value);
        }
        const DeedTable right = deedsOf(town, only);
        if (right.isEmpty())
            return u"nothing was done in lot %1"_s.arg(only ? only->value : 0);
        if (found != right)
            return u"lot %1: %2 deeds found, right are %3"_s.arg(only ? only->value : 0)
                .arg(found.isEmpty() ? 0 : found.first().first())
                .arg(right.first().first());
    }
    return {};
}

const QString costKinds = u"'rent', 'wages', 'energy', 'upkeep', 'other'"_s;

} // namespace

/// Profit, budgets, channels, deeds, visitors and what leaks, against slow counting of raw rows.
class TstOfficeFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profitIsMoneyLessCosts_data();
    void profitIsMoneyLessCosts();
    void budgetsMeasureTheirMonths();
    void channelsAreTheBookings();
    void deedsStandAtTheirDesks();
    void visitorsAreTheirVehicles();
    void leaksAreWhatWasNotPaid();
    void changesAreTheirParts_data();
    void changesAreTheirParts();
    void groupsAgree();
};

void TstOfficeFigures::profitIsMoneyLessCosts_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {101U, 202U, 303U})
        QTest::addRow("%u", seed) << seed;
}

void TstOfficeFigures::profitIsMoneyLessCosts()
{
    QFETCH(quint32, seed);
    CostOffice town(seed);
    const auto revenue = town.revenue();
    for (const LotId lot : {town.office.lot(), town.second}) {
        qint64 taken = 0;
        qint64 costs = 0;
        for (const qint64 month : {2026 * 12 + 2, 2026 * 12 + 3}) {
            taken += revenue.value({lot.value, month});
            costs += town.said(lot.value, month, costKinds);
        }
        const auto answer = town.ask(ReportKind::Profit, ReportGroup::Lot, {lot});
        QCOMPARE(answer.rows.size(), 1);
        const QList<Figure> &figures = answer.rows.first().figures;
        QCOMPARE(figures.at(0).value, taken);
        QCOMPARE(figures.at(1).value, costs);
        QCOMPARE(figures.at(2).value, taken - costs);
        QCOMPARE(figures.at(4).value, taken - costs);
        // A space's days are those of the occupancy report, and the identity of rates holds exactly.
        const auto occupancy = town.ask(ReportKind::Occupancy, ReportGroup::Lot, {lot}).totals.first().figures;
        QCOMPARE(figures.at(4).per, occupancy.at(1).value);
        QCOMPARE(figures.at(6).per, occupancy.at(0).value);
        QVERIFY(costs > 0);
    }
    QVERIFY(town.ask(ReportKind::Profit, ReportGroup::Lot).totals.first().figures.at(0).value > 0);
}

void TstOfficeFigures::budgetsMeasureTheirMonths()
{
    CostOffice town(404);
    const auto revenue = town.revenue();
    const qint64 lot = town.office.lot().value;
    const auto answer = town.ask(ReportKind::Budget, ReportGroup::Month);
    for (const ReportRow &row : answer.rows) {
        const qint64 planned = town.said(lot, row.number, u"'budget_revenue'"_s);
        const qint64 plannedCosts = town.said(lot, row.number, u"'budget_costs'"_s);
        QCOMPARE(row.figures.at(0).value, planned);
        QCOMPARE(row.figures.at(1).value,
                 revenue.value({lot, row.number}) + revenue.value({town.second.value, row.number}));
        QCOMPARE(row.figures.at(2).value, revenue.value({lot, row.number}) - planned);
        QCOMPARE(row.figures.at(4).value, plannedCosts);
        QCOMPARE(row.figures.at(6).value, town.said(lot, row.number, costKinds) - plannedCosts);
    }
    QCOMPARE(answer.rows.size(), 2);
    // Where nothing was planned nothing is measured.
    const auto other = town.ask(ReportKind::Budget, ReportGroup::Lot, {town.second}).rows.first().figures;
    QVERIFY(!other.at(0).isKnown() && !other.at(2).isKnown() && !other.at(3).isKnown());
    QVERIFY(other.at(1).isKnown());
}

void TstOfficeFigures::channelsAreTheBookings()
{
    CostOffice town(505);
    const auto answer = town.ask(ReportKind::Channels, ReportGroup::Channel);
    QMap<QString, QList<qint64>> expected;
    const auto rows = town.raw.rows(u"SELECT y.lot_id, j.at, d.name, y.state FROM journal j JOIN stay y ON y.id = "
                                    u"j.stay_id LEFT JOIN desk d ON d.id = "
                                    "j.desk_id WHERE j.kind = 'reserve'"_s);
    for (const QVariantList &row : rows) {
        if (town.monthOf(row.at(0).toLongLong(), row.at(1).toLongLong()) < 0)
            continue;
        QList<qint64> &sums = expected[row.at(2).isNull() ? u"office"_s : row.at(2).toString()];
        sums.resize(4);
        const int state = row.at(3).toInt();
        sums[0] += 1;
        sums[1] += state == 2 || state == 3 ? 1 : 0;
        sums[2] += state == 4 ? 1 : 0;
        sums[3] += state == 5 ? 1 : 0;
    }
    QMap<QString, QList<qint64>> found;
    for (const ReportRow &row : answer.rows) {
        found.insert(
            row.text,
            {row.figures.at(0).value, row.figures.at(2).value, row.figures.at(3).value, row.figures.at(4).value});
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(found, expected);
    QCOMPARE(answer.totals.first().figures.at(0).value,
             town.ask(ReportKind::Bookings, ReportGroup::Lot).totals.first().figures.at(0).value);
}

void TstOfficeFigures::deedsStandAtTheirDesks()
{
    CostOffice town(606);
    const auto last = [&] { return town.raw.number(u"SELECT max(id) FROM journal"_s); };
    const auto counted = [&] { return town.raw.number(u"SELECT until_id FROM summary_deed_fold"_s); };
    const auto countAll = [&] {
        while (must(stepFigures(town.office.connection(), town.clock.now()))) { }
    };
    QCOMPARE(counted(), 0);
    QCOMPARE(wrongDeeds(town), QString());
    town.clock.advance(hours(5));
    countAll();
    QVERIFY(counted() > 0 && counted() < last()); // the last ones are not settled yet
    QCOMPARE(wrongDeeds(town), QString());
    FigureDays(town.office, town.raw, town.second, 616).play(40); // takes deeds back whose rows are counted
    QCOMPARE(wrongDeeds(town), QString());
    town.clock.advance(hours(7));
    countAll();
    QCOMPARE(counted(), last());
    QCOMPARE(wrongDeeds(town), QString());
    town.days = {dayOfDate(u"2026-03-01"_s), dayOfDate(u"2026-04-01"_s)};
    QCOMPARE(wrongDeeds(town), QString());
    town.days = {dayOfDate(u"2026-03-29"_s), dayOfDate(u"2026-03-31"_s)};
    QCOMPARE(wrongDeeds(town), QString());
    town.days = {dayOfDate(u"2025-11-11"_s), dayOfDate(u"2026-12-30"_s)};
    EditLot::Command command {town.second, must(town.office.read<ReadLotSettings>({town.second})).settings};
    command.settings.dayStart = 5 * 60 + 30;
    must(town.office.runAs<EditLot>(town.office.owner(), command));
    QCOMPARE(wrongDeeds(town), QString()); // what was counted counts for nothing
    countAll();
    QVERIFY(counted() > 0);
    QCOMPARE(wrongDeeds(town), QString());
    town.days = {dayOfDate(u"2026-03-30"_s), dayOfDate(u"2026-04-01"_s)};
    QCOMPARE(wrongDeeds(town), QString());
    QCOMPARE(town.ask(ReportKind::Activity, ReportGroup::Clerk).totals.first().figures.at(0).value,
             town.ask(ReportKind::Activity, ReportGroup::Desk).totals.first().figures.at(0).value);
}

void TstOfficeFigures::visitorsAreTheirVehicles()
{
    CostOffice town(707);
    town.days = {dayOfDate(u"2026-03-30"_s), dayOfDate(u"2026-04-03"_s)};
    const DayRange earlier {town.days.from - 4, town.days.from};
    const auto rows = town.raw.rows(
        u"SELECT lot_id, vehicle_id, entered_at FROM stay WHERE state IN (2, 3) AND vehicle_id IS NOT NULL"_s);
    const auto countOf = [&](std::optional<LotId> only) {
        std::set<qint64> now;
        std::set<qint64> before;
        std::set<qint64> lately;
        for (const QVariantList &row : rows) {
            const qint64 lot = row.at(0).toLongLong();
            if (only && only->value != lot)
                continue;
            const QDate date = QDateTime::fromMSecsSinceEpoch(row.at(2).toLongLong(), town.zoneOf(lot)).date();
            const qint64 day = QDate(1970, 1, 1).daysTo(date);
            if (town.days.contains(day))
                now.insert(row.at(1).toLongLong());
            if (day < town.days.from)
                before.insert(row.at(1).toLongLong());
            if (earlier.contains(day))
                lately.insert(row.at(1).toLongLong());
        }
        QList<qint64> counts {static_cast<qint64>(now.size()), 0, 0, 0};
        for (const qint64 vehicle : now)
            ++counts[before.contains(vehicle) ? 2 : 1];
        for (const qint64 vehicle : lately)
            counts[3] += now.contains(vehicle) ? 0 : 1;
        return counts;
    };
    const auto valuesOf = [](const ReportRow &row) {
        return QList<qint64> {row.figures.at(0).value, row.figures.at(1).value, row.figures.at(2).value,
                              row.figures.at(3).value};
    };
    const auto answer = town.ask(ReportKind::Activity, ReportGroup::Lot);
    QCOMPARE(valuesOf(answer.totals.first()).first(), countOf({}).first());
    QCOMPARE(valuesOf(answer.totals.first()).last(), countOf({}).last());
    for (const LotId lot : {town.office.lot(), town.second}) {
        const auto own = town.ask(ReportKind::Activity, ReportGroup::Lot, {lot});
        QCOMPARE(valuesOf(own.rows.first()), countOf(lot));
    }
    QVERIFY(countOf({}).first() > 0);
}

void TstOfficeFigures::leaksAreWhatWasNotPaid()
{
    CostOffice town(808);
    town.raw.executeUnguarded(
        {u"UPDATE stay SET left_how = 3 WHERE id IN (SELECT min(id) FROM stay WHERE state = 3 AND left_how = 1)"_s,
         u"INSERT INTO charge_line (charge_id, line_no, rule, kind, time_window, units, unit_price, amount, tax_rate, "
         "tax_amount) SELECT charge_id, 90, 'd', 'discount', '', 1, 0, -123, 0, 0 FROM stay WHERE id = (SELECT max(id) "
         "FROM stay WHERE state = 3)"_s});
    QMap<QString, QPair<qint64, qint64>> expected;
    const auto stays = town.raw.rows(
        u"SELECT y.lot_id, y.left_at, y.left_how, c.amount, (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE "
        "p.stay_id = y.id) FROM stay y JOIN charge c ON c.id = y.charge_id WHERE y.state = 3"_s);
    static const QStringList words {QString(), QString(), QString(), u"owing"_s, u"unseen"_s, u"towed"_s};
    for (const QVariantList &row : stays) {
        const QString word = words.value(row.at(2).toInt());
        if (word.isEmpty() || town.monthOf(row.at(0).toLongLong(), row.at(1).toLongLong()) < 0)
            continue;
        expected[word].first += 1;
        expected[word].second += row.at(3).toLongLong() - row.at(4).toLongLong();
    }
    const auto refunds =
        town.raw.rows(u"SELECT y.lot_id, p.taken_at, p.amount FROM payment p JOIN stay y ON y.id = p.stay_id WHERE "
                      "p.amount < 0"_s);
    for (const QVariantList &row : refunds) {
        if (town.monthOf(row.at(0).toLongLong(), row.at(1).toLongLong()) < 0)
            continue;
        expected[u"refund"_s].first += 1;
        expected[u"refund"_s].second -= row.at(2).toLongLong();
    }
    expected[u"discount"_s] = {1, 123};
    QMap<QString, QPair<qint64, qint64>> found;
    const auto answer = town.ask(ReportKind::Leakage, ReportGroup::Cause);
    for (const ReportRow &row : answer.rows)
        found.insert(row.text, {row.figures.at(0).value, row.figures.at(1).value});
    QVERIFY(expected.contains(u"owing"_s));
    QCOMPARE(found, expected);
}

/// By whatever rows are told apart, they come to the same.
void TstOfficeFigures::changesAreTheirParts_data()
{
    using Cause = RevenueChange::Cause;
    QTest::addColumn<LotTakings>("before");
    QTest::addColumn<LotTakings>("now");
    QTest::addColumn<QList<qint64>>("parts"); // by space, fullness, price
    QTest::addColumn<Cause>("mostly");
    const LotTakings usual {{1000}, {800}, {400}};
    QTest::addRow("half the space") << usual << LotTakings {{500}, {400}, {200}} << QList<qint64> {-500, 0, 0}
                                    << Cause::Space;
    QTest::addRow("half as full") << usual << LotTakings {{500}, {800}, {200}} << QList<qint64> {0, -500, 0}
                                  << Cause::Fullness;
    QTest::addRow("half the price") << usual << LotTakings {{500}, {800}, {400}} << QList<qint64> {0, 0, -500}
                                    << Cause::Price;
    QTest::addRow("all at once") << usual << LotTakings {{330}, {600}, {200}} << QList<qint64> {-250, -250, -170}
                                 << Cause::Space;
    QTest::addRow("fuller, but cheaper") << usual << LotTakings {{1100}, {800}, {600}} << QList<qint64> {0, 500, -400}
                                         << Cause::Fullness;
    QTest::addRow("nothing before") << LotTakings {} << usual << QList<qint64> {0, 0, 1000} << Cause::Price;
    QTest::addRow("nobody came before") << LotTakings {{0}, {800}, {0}} << usual << QList<qint64> {0, 0, 1000}
                                        << Cause::Price;
    QTest::addRow("nothing now") << usual << LotTakings {} << QList<qint64> {-1000, 0, 0} << Cause::Space;
}

/// Every part is what one of the three did, and together they are the change.
void TstOfficeFigures::changesAreTheirParts()
{
    QFETCH(LotTakings, before);
    QFETCH(LotTakings, now);
    QFETCH(QList<qint64>, parts);
    RevenueChange change;
    change.before = before;
    change.now = now;
    qint64 sum = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QCOMPARE(change.part(static_cast<RevenueChange::Cause>(i)), parts.at(i));
        sum += change.part(static_cast<RevenueChange::Cause>(i));
    }
    QCOMPARE(sum, change.whole());
    QTEST(change.mostly(), "mostly");
}

void TstOfficeFigures::groupsAgree()
{
    CostOffice town(909);
    for (const ReportKind kind : {ReportKind::Profit, ReportKind::Budget, ReportKind::Channels, ReportKind::Leakage}) {
        QList<Figure> first;
        for (const ReportGroup group : FiguresReport::groupsOf(kind)) {
            const auto answer = town.ask(kind, group);
            QCOMPARE(answer.totals.size(), 1);
            if (first.isEmpty())
                first = answer.totals.first().figures;
            QCOMPARE(answer.totals.first().figures, first);
            qint64 sum = 0;
            for (const ReportRow &row : answer.rows)
                sum += row.figures.at(1).isKnown() && kind != ReportKind::Channels ? row.figures.at(1).value : 0;
            if (kind != ReportKind::Channels)
                QCOMPARE(sum, first.at(1).value);
        }
    }
}

PARKDESK_TEST(TstOfficeFigures)
#include "tst_officefigures.moc"
