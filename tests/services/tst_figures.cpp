// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/figurekeeping.h"
#include "services/analytics/figuresreport.h"
#include "services/analytics/figurevalue.h"
#include "services/lots/backfillstay.h"
#include "services/lots/closespots.h"
#include "tests/services/dayoffice.h"
#include "tests/services/figuredays.h"
#include "tests/services/figureoracle.h"
#include "tests/support/testmain.h"

#include <QDate>
#include <QTimeZone>

#include <numeric>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

qint64 dayOf(const QString &date)
{
    return QDate(1970, 1, 1).daysTo(QDate::fromString(date, Qt::ISODate));
}

/// Two lots in two zones about a clock change, with people inside, long enough ago that sums are folded.
struct FigureOffice {
    TestDatabase database;
    TestClock clock {at(u"2026-03-28T16:00Z"_s)};
    OfficeBuilder office {database, clock, plan("Europe/Berlin")};
    LotId second = office.addLot(u"Second"_s, plan("Australia/Lord_Howe")).lot;
    RawDatabase raw {database};

    explicit FigureOffice(bool later = true)
    {
        FigureDays(office, raw, office.lot(), 31).play(90);
        FigureDays(office, raw, second, 32).play(90);
        if (later)
            clock.advance(hours(24 * 6));
        FigureDays(office, raw, office.lot(), 33).play(25);
        static_cast<void>(office.runAs<EnterVehicle>(office.attendant(), insider()));
        clock.advance(minutes(130));
    }

    static OfficePlan plan(const char *zone)
    {
        OfficePlan plan;
        plan.timezone = QString::fromLatin1(zone);
        plan.rows = {spotRow(u"A-{1}"_s, 4, {u"car"_s}), spotRow(u"B-{1}"_s, 1, {u"bike"_s}, 2)};
        return plan;
    }

    EnterVehicle::Command insider() const
    {
        EnterVehicle::Command command;
        command.lot = second;
        command.plate = u"INSIDE 1"_s;
        return command;
    }

    FiguresReport::Answer ask(ReportKind kind, std::optional<ReportGroup> group, const QList<LotId> &lots = {},
                              std::optional<VehicleTypeId> type = {})
    {
        return must(office.readAs<FiguresReport>(
            office.manager(), {kind, group, {dayOf(u"2026-02-25"_s), dayOf(u"2026-04-20"_s)}, lots, type}));
    }

    void fold()
    {
        while (must(stepFigures(office.connection(), clock.now())))
            ;
    }
};

/// Rows by number and text, each its figures: to compare two ways to the same.
QMap<QString, QList<qint64>> numbersOf(const FiguresReport::Answer &answer)
{
    QMap<QString, QList<qint64>> rows;
    for (const ReportRow &row : answer.rows) {
        QList<qint64> numbers;
        for (const Figure &figure : row.figures)
            numbers << figure.value << figure.per;
        rows.insert(
            u"%1 %2 %3"_s.arg(row.number).arg(row.text, row.currency.isValid() ? row.currency.code() : QString()),
            numbers);
    }
    return rows;
}

/// Empty when every row and the total of the report say what the stays of \a only, or of all lots, say one by one.
QString wrongLengths(FigureOffice &town, ReportGroup group, std::optional<LotId> only,
                     std::optional<VehicleTypeId> type)
{
    QMap<qint64, QList<qint64>> byRow; // sorted lengths in milliseconds
    QList<qint64> all;
    for (const QVariantList &row : town.raw.rows(u"SELECT y.left_at - y.entered_at AS l, y.left_at, y.vehicle_type_id, "
                                                 "y.lot_id, o.timezone FROM stay y JOIN lot o ON o.id = y.lot_id WHERE "
                                                 "y.state = 3 ORDER BY l"_s)) {
        if ((only && only->value != row.at(3).toLongLong()) || (type && type->value != row.at(2).toLongLong()))
            continue;
        const QTimeZone zone(row.at(4).toString().toLatin1());
        const QDate date = QDateTime::fromMSecsSinceEpoch(row.at(1).toLongLong(), zone).date();
        const qint64 length = row.at(0).toLongLong();
        const qint64 minutesLong = length / 60'000;
        const qint64 bin = minutesLong < 720 ? minutesLong / 30 * 30 : qMin<qint64>(minutesLong / 720 * 720, 4320);
        const qint64 number = group == ReportGroup::Day ? QDate(1970, 1, 1).daysTo(date)
            : group == ReportGroup::Month               ? qint64 {date.year()} * 12 + date.month() - 1
            : group == ReportGroup::Type                ? row.at(2).toLongLong()
                                                        : bin;
        byRow[number].append(length);
        all.append(length);
    }
    const auto figuresOf = [&all](const QList<qint64> &lengths) {
        const qint64 count = lengths.size();
        const auto percentile = [&](qint64 percent) { // in whole minutes
            return lengths.at((count * percent + 99) / 100 - 1) / 60'000 * 60'000;
        };
        const qint64 sum = std::accumulate(lengths.begin(), lengths.end(), qint64 {0});
        return QList<qint64> {count, count, all.size(), sum, count, percentile(50), percentile(90)};
    };
    const auto said = [](const ReportRow &row) {
        const QList<Figure> &f = row.figures;
        return QList<qint64> {f.at(0).value, f.at(1).value, f.at(1).per,  f.at(2).value,
                              f.at(2).per,   f.at(3).value, f.at(4).value};
    };
    const auto answer = town.ask(ReportKind::Stay, group, only ? QList<LotId> {*only} : QList<LotId> {}, type);
    if (all.isEmpty() || answer.rows.size() != byRow.size())
        return u"%1 rows, right are %2"_s.arg(answer.rows.size()).arg(byRow.size());
    for (const ReportRow &row : answer.rows) {
        if (!byRow.contains(row.number) || said(row) != figuresOf(byRow.value(row.number)))
            return u"row %1 of group %2"_s.arg(row.number).arg(static_cast<int>(group));
    }
    return said(answer.totals.first()) == figuresOf(all) ? QString() : u"total"_s;
}

} // namespace

/// Reports against slow counting of the raw rows, and against each other.
class TstFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void occupancyByHour();
    void totalsAgree_data();
    void totalsAgree();
    void foldingChangesNothing_data();
    void foldingChangesNothing();
    void missingSumsChangeNothing();
    void typesAddUp_data();
    void typesAddUp();
    void lotsTogetherAreLotsAlone_data();
    void lotsTogetherAreLotsAlone();
    void identityIsExact();
    void supplyKnowsClosuresAndClocks();
    void moneyIsTheLedger();
    void staysAreTheirLengths();
    void visitorsComeAndStayAway();
    void refusals();
    void rounding();
};

void TstFigures::occupancyByHour()
{
    FigureOffice town;
    for (const LotId lot : {town.office.lot(), town.second}) {
        const auto answer = town.ask(ReportKind::Occupancy, ReportGroup::Hour, {lot});
        FigureOracle::Table found;
        for (const ReportRow &row : answer.rows) {
            const QList<qint64> numbers {row.figures.at(0).value, row.figures.at(3).value, row.figures.at(4).value};
            if (numbers != QList<qint64> {0, 0, 0})
                found.insert(QString::number(row.number), numbers);
        }
        QCOMPARE(found, FigureOracle(town.raw, lot.value).hours(town.clock.now().ms));
    }
}

void TstFigures::totalsAgree_data()
{
    QTest::addColumn<ReportKind>("kind");
    for (const ReportKind kind :
         {ReportKind::Occupancy, ReportKind::Revenue, ReportKind::Turnover, ReportKind::Bookings})
        QTest::newRow(qPrintable(reportName(kind))) << kind;
}

/// By whatever rows are told apart, they come to the same.
void TstFigures::totalsAgree()
{
    QFETCH(ReportKind, kind);
    FigureOffice town;
    QMap<QString, Figure> seen;
    for (const ReportGroup group : FiguresReport::groupsOf(kind)) {
        const auto answer = town.ask(kind, group);
        QCOMPARE(answer.totals.size(), 1);
        for (qsizetype i = 0; i < answer.columns.size(); ++i) {
            const QString name = answer.columns.at(i).name;
            const Figure total = answer.totals.first().figures.at(i);
            const bool perPlace = group == ReportGroup::Type && total.per == 0;
            if (perPlace)
                continue;
            if (!seen.contains(name))
                seen.insert(name, total);
            QVERIFY2(seen.value(name) == total, qPrintable(groupName(group) + u' ' + name));
        }
    }
}

void TstFigures::foldingChangesNothing_data()
{
    QTest::addColumn<ReportKind>("kind");
    for (const ReportKind kind : {ReportKind::Occupancy, ReportKind::Revenue, ReportKind::Peak, ReportKind::Mix,
                                  ReportKind::Turnover, ReportKind::Bookings})
        QTest::newRow(qPrintable(reportName(kind))) << kind;
}

void TstFigures::foldingChangesNothing()
{
    QFETCH(ReportKind, kind);
    FigureOffice town;
    QList<QMap<QString, QList<qint64>>> before;
    for (const ReportGroup group : FiguresReport::groupsOf(kind))
        before.append(numbersOf(town.ask(kind, group)));
    town.fold();
    QVERIFY(town.raw.number(u"SELECT count(*) FROM summary_all_day"_s) > 0);
    qsizetype i = 0;
    for (const ReportGroup group : FiguresReport::groupsOf(kind))
        QCOMPARE(numbersOf(town.ask(kind, group)), before.at(i++));
    // What changes after it was folded is told right at once.
    const auto parked = town.raw.rows(
        u"SELECT ticket FROM stay WHERE state = 2 AND entered_at < %1"_s.arg(town.clock.now().ms - 72 * hourMs));
    for (const QVariantList &row : parked)
        static_cast<void>(town.office.payAndLeave(row.first().toString()));
    QList<QMap<QString, QList<qint64>>> changed;
    for (const ReportGroup group : FiguresReport::groupsOf(kind))
        changed.append(numbersOf(town.ask(kind, group)));
    town.fold();
    i = 0;
    for (const ReportGroup group : FiguresReport::groupsOf(kind))
        QCOMPARE(numbersOf(town.ask(kind, group)), changed.at(i++));
}

void TstFigures::missingSumsChangeNothing()
{
    FigureOffice town;
    const auto before = numbersOf(town.ask(ReportKind::Revenue, ReportGroup::Day));
    QCOMPARE(must(forgetFigures(town.office.connection())), 2);
    const auto answer = town.ask(ReportKind::Revenue, ReportGroup::Day);
    QCOMPARE(answer.missing, 2);
    QCOMPARE(numbersOf(answer), before);
    town.fold();
    QCOMPARE(town.ask(ReportKind::Revenue, ReportGroup::Day).missing, 0);
    QCOMPARE(numbersOf(town.ask(ReportKind::Revenue, ReportGroup::Day)), before);
}

void TstFigures::typesAddUp_data()
{
    QTest::addColumn<bool>("folded");
    QTest::newRow("not folded") << false;
    QTest::newRow("folded") << true;
}

void TstFigures::typesAddUp()
{
    QFETCH(bool, folded);
    FigureOffice town;
    if (folded)
        town.fold();
    for (const ReportGroup group : {ReportGroup::Day, ReportGroup::Hour, ReportGroup::Lot}) {
        const auto all = town.ask(ReportKind::Occupancy, group).totals.first().figures;
        QList<qint64> sums(all.size());
        for (qint64 type = 1; type <= 5; ++type) {
            const auto part = town.ask(ReportKind::Occupancy, group, {}, VehicleTypeId {type}).totals.first().figures;
            for (qsizetype i = 0; i < part.size(); ++i)
                sums[i] += part.at(i).value;
        }
        for (const int column : {0, 3, 4})
            QCOMPARE(sums.at(column), all.at(column).value);
    }
}

void TstFigures::lotsTogetherAreLotsAlone_data()
{
    QTest::addColumn<ReportKind>("kind");
    for (const ReportKind kind :
         {ReportKind::Occupancy, ReportKind::Revenue, ReportKind::Turnover, ReportKind::Bookings, ReportKind::Profit})
        QTest::newRow(qPrintable(reportName(kind))) << kind;
}

/// A row of a lot says what a report of this lot alone says by month, folded or not, and so for each vehicle type.
void TstFigures::lotsTogetherAreLotsAlone()
{
    QFETCH(ReportKind, kind);
    FigureOffice town;
    for (const bool folded : {false, true}) {
        if (folded)
            town.fold();
        for (const auto type : {std::optional<VehicleTypeId>(), std::optional(VehicleTypeId {1})}) {
            const auto together = town.ask(kind, ReportGroup::Lot, {}, type);
            QCOMPARE(together.rows.size(), 2);
            QVERIFY(!type || kind == ReportKind::Bookings || together.rows.first().figures.first().value > 0);
            const QList<LotId> lots {town.office.lot(), town.second};
            for (qsizetype i = 0; i < lots.size(); ++i) {
                const auto alone = town.ask(kind, ReportGroup::Month, {lots.at(i)}, type);
                QCOMPARE(alone.totals.size(), 1);
                QCOMPARE(together.rows.at(i).figures, alone.totals.first().figures);
            }
        }
    }
}

void TstFigures::identityIsExact()
{
    FigureOffice town;
    const auto answer = town.ask(ReportKind::Revenue, ReportGroup::Day);
    QVERIFY(answer.rows.size() > 3);
    for (const ReportRow &row : answer.rows + answer.totals) {
        const Figure perHour = row.figures.at(8);
        const Figure occupancy = row.figures.at(9);
        const Figure perOccupied = row.figures.at(10);
        // revenue / supply = (occupied / supply) x (revenue / occupied), as fractions
        QCOMPARE(perHour.value, perOccupied.value);
        QCOMPARE(perHour.per, occupancy.per);
        QCOMPARE(occupancy.value, perOccupied.per);
    }
}

void TstFigures::supplyKnowsClosuresAndClocks()
{
    const TestDatabase database;
    TestClock clock(at(u"2026-03-27T08:00"_s, "Europe/Berlin"));
    OfficeBuilder office(database, clock); // ten places
    must(office.enter(u"FIRST 1"_s));
    CloseSpots::Command closing;
    closing.lot = office.lot();
    closing.scope = ClosureScope::Spots;
    for (const QVariantList &row : RawDatabase(database).rows(u"SELECT id FROM spot WHERE label IN ('A-09', 'A-10')"_s))
        closing.spots.append(SpotId {row.first().toLongLong()});
    closing.from = at(u"2026-03-28T10:00"_s, "Europe/Berlin");
    closing.until = at(u"2026-03-28T13:00"_s, "Europe/Berlin");
    closing.reason = u"paint"_s;
    must(office.runAs<CloseSpots>(office.manager(), closing));
    clock.set(at(u"2026-03-31T08:00"_s, "Europe/Berlin"));
    const auto supplyOf = [&](const QString &day) {
        const qint64 number = dayOf(day);
        return must(office.readAs<FiguresReport>(
                        office.manager(), {ReportKind::Occupancy, ReportGroup::Day, {number, number + 1}, {}, {}}))
            .totals.first()
            .figures.at(1)
            .value;
    };
    QCOMPARE(supplyOf(u"2026-03-27"_s), 16 * 10 * hourMs); // since the first vehicle
    QCOMPARE(supplyOf(u"2026-03-28"_s), (24 * 10 - 3 * 2) * hourMs);
    QCOMPARE(supplyOf(u"2026-03-29"_s), 23 * 10 * hourMs); // clocks forward
    QCOMPARE(supplyOf(u"2026-03-30"_s), 24 * 10 * hourMs);
    QCOMPARE(supplyOf(u"2026-03-31"_s), 8 * 10 * hourMs); // until now
    QCOMPARE(supplyOf(u"2026-04-02"_s), 0);
}

void TstFigures::moneyIsTheLedger()
{
    FigureOffice town;
    const auto total = town.ask(ReportKind::Revenue, ReportGroup::Clerk).totals.first().figures;
    QCOMPARE(total.at(4).value, town.raw.number(u"SELECT coalesce(sum(amount), 0) FROM payment"_s));
    QCOMPARE(total.at(0).value, town.raw.number(u"SELECT count(*) FROM payment WHERE amount > 0"_s));
    QCOMPARE(total.at(2).value, town.raw.number(u"SELECT count(*) FROM payment WHERE amount < 0"_s));
    QVERIFY(total.at(4).value > 0);
}

/// From the stays, from what is folded, and from both where something changed since.
void TstFigures::staysAreTheirLengths()
{
    FigureOffice town;
    const auto checkAll = [&town] {
        for (const ReportGroup group : {ReportGroup::Length, ReportGroup::Day, ReportGroup::Month, ReportGroup::Type}) {
            QCOMPARE(wrongLengths(town, group, {}, {}), QString());
            QCOMPARE(wrongLengths(town, group, town.second, {}), QString());
            QCOMPARE(wrongLengths(town, group, {}, VehicleTypeId {1}), QString());
        }
    };
    checkAll();
    town.fold();
    QVERIFY(town.raw.number(u"SELECT count(*) FROM summary_length_month"_s) > 0);
    checkAll();
    const auto answer = town.ask(ReportKind::Stay, ReportGroup::Length);
    BackFillStay::Command late;
    late.lot = town.office.lot();
    late.plate = u"LATE 1"_s;
    late.vehicleType = u"car"_s;
    late.enteredAt = town.clock.now() - hours(24 * 5);
    late.leftAt = late.enteredAt + minutes(1234);
    late.reason = u"the power was out"_s;
    must(town.office.runAs<BackFillStay>(town.office.manager(), late));
    checkAll();
    FigureDays(town.office, town.raw, town.office.lot(), 34).play(60);
    town.raw.execute(u"DELETE FROM summary_length_day WHERE day IN (SELECT hour / 24 FROM summary_dirty)"_s);
    checkAll(); // days that changed are not read from what is folded
    town.clock.advance(hours(24 * 3));
    town.fold();
    checkAll();
    QVERIFY(town.ask(ReportKind::Stay, ReportGroup::Length).totals.first().figures.at(0).value
            > answer.totals.first().figures.at(0).value);
}

void TstFigures::visitorsComeAndStayAway()
{
    const TestDatabase database;
    TestClock clock(at(u"2026-03-02T08:00"_s, "Europe/Berlin"));
    OfficeBuilder office(database, clock);
    const auto visit = [&](const QString &plate) {
        must(office.enter(plate));
        clock.advance(minutes(5));
        must(office.payAndLeave(plate));
    };
    visit(u"OLD 1"_s);
    visit(u"OLD 2"_s);
    clock.advance(hours(24));
    visit(u"OLD 1"_s);
    visit(u"NEW 1"_s);
    visit(u"NEW 1"_s);
    const qint64 day = dayOf(u"2026-03-03"_s);
    const auto answer = must(office.readAs<FiguresReport>(
        office.manager(), {ReportKind::Activity, ReportGroup::Lot, {day, day + 1}, {}, {}}));
    for (const ReportRow &row : answer.rows + answer.totals) {
        QCOMPARE(row.figures.at(0).value, 2); // visitors
        QCOMPARE(row.figures.at(1).value, 1); // new
        QCOMPARE(row.figures.at(2).value, 1); // returning
        QCOMPARE(row.figures.at(3).value, 1); // lost
    }
    const auto deeds = must(office.readAs<FiguresReport>(
        office.manager(), {ReportKind::Activity, ReportGroup::Clerk, {day, day + 1}, {}, {}}));
    QCOMPARE(deeds.rows.size(), 1);
    QCOMPARE(deeds.rows.first().text, OfficeBuilder::attendantLogin);
    QCOMPARE(deeds.rows.first().figures.at(1).value, 3); // entered
}

void TstFigures::refusals()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto codeOf = [&](const FiguresReport::Question &question) {
        const auto answer = office.readAs<FiguresReport>(office.manager(), question);
        return answer ? ErrorCode::Internal : answer.error().code;
    };
    QCOMPARE(codeOf({ReportKind::Mix, ReportGroup::Hour, {1, 2}, {}, {}}), ErrorCode::NotFound);
    QCOMPARE(codeOf({ReportKind::Mix, {}, {2, 2}, {}, {}}), ErrorCode::BadSpan);
    QCOMPARE(codeOf({ReportKind::Mix, {}, {0, 40'000}, {}, {}}), ErrorCode::BadSpan);
    QCOMPARE(codeOf({ReportKind::Mix, {}, {1, 2}, {LotId {99}}, {}}), ErrorCode::UnknownLot);
}

void TstFigures::rounding()
{
    QCOMPARE(scaled({1, 3}, 100), std::optional<qint64>(33));
    QCOMPARE(scaled({1, 2}, 1), std::optional<qint64>(1));
    QCOMPARE(scaled({-1, 2}, 1), std::optional<qint64>(-1));
    QCOMPARE(scaled({5, 0}, 1), std::optional<qint64>());
    QCOMPARE(scaled({4'000'000'000'000, 3'600'000}, 86'400'000), std::optional<qint64>(96'000'000'000'000));
    QCOMPARE(decimalText({1, 3}, 1, 4), u"0.3333"_s);
    QCOMPARE(decimalText({-1, 8}, 1, 2), u"-0.13"_s);
}

PARKDESK_TEST(TstFigures)
#include "tst_figures.moc"
