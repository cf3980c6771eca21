// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/figuresbatch.h"
#include "services/analytics/spotuse.h"
#include "services/analytics/staysbehind.h"
#include "tests/services/dayoffice.h"
#include "tests/services/figuredays.h"
#include "tests/support/testmain.h"

#include <QDate>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Two lots about the night on which the clock of one goes forward and that of the other back, one of which begins its
/// day at four, with somebody inside.
struct BehindOffice {
    TestDatabase database;
    TestClock clock {at(u"2026-03-28T16:00Z"_s)};
    OfficeBuilder office {database, clock, plan("Europe/Berlin")};
    LotId second = office.addLot(u"Second"_s, plan("Australia/Lord_Howe")).lot;
    RawDatabase raw {database};
    DayRange days {QDate(1970, 1, 1).daysTo(QDate(2026, 3, 25)), QDate(1970, 1, 1).daysTo(QDate(2026, 4, 20))};

    BehindOffice()
    {
        FigureDays(office, raw, office.lot(), 41).play(110);
        FigureDays(office, raw, second, 42).play(90);
        clock.advance(hours(24 * 6));
        FigureDays(office, raw, office.lot(), 43).play(25);
        EnterVehicle::Command insider;
        insider.lot = second;
        insider.plate = u"INSIDE 1"_s;
        static_cast<void>(office.runAs<EnterVehicle>(office.attendant(), insider));
        clock.advance(minutes(130));
    }

    static OfficePlan plan(const char *zone)
    {
        OfficePlan plan;
        plan.timezone = QString::fromLatin1(zone);
        plan.rows = {spotRow(u"A-{1}"_s, 4, {u"car"_s}), spotRow(u"B-{1}"_s, 1, {u"bike"_s}, 2)};
        return plan;
    }

    FiguresReport::Answer ask(ReportKind kind, ReportGroup group, const QList<LotId> &lots = {})
    {
        return must(office.readAs<FiguresReport>(office.manager(), {kind, group, days, lots, {}}));
    }
    FigureMark mark(FigureMark::Measure measure) const
    {
        FigureMark mark;
        mark.measure = measure;
        mark.days = days;
        return mark;
    }
    /// Over all portions, of few rows each.
    qint64 sumBehind(const FigureMark &mark, int least = 3)
    {
        StaysBehind::Question question;
        question.mark = mark;
        question.least = least;
        qint64 sum = 0;
        std::optional<qint64> last;
        for (;;) {
            const auto answer = must(office.readAs<StaysBehind>(office.manager(), question));
            for (const StaysBehind::Day &day : answer.days) {
                if (last && day.number >= *last)
                    qFatal("a day came twice, or out of order");
                last = day.number;
                for (const StaysBehind::Row &row : day.rows)
                    sum += row.part;
            }
            if (!answer.next)
                return sum;
            question.before = answer.next;
        }
    }
};

qsizetype columnNamed(const FiguresReport::Answer &answer, const QString &name)
{
    for (qsizetype i = 0; i < answer.columns.size(); ++i) {
        if (answer.columns.at(i).name == name)
            return i;
    }
    qFatal("no such column");
}

} // namespace

/// The rows behind a mark sum to the mark, exactly, for every mark of every chart.
class TstBehind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hoursOfTheWeek();
    void days();
    void lots();
    void types();
    void spots();
    void money();
    void lengths();
    void bookings();
    void exceptions();
    void batchIsItsReports();
    void refusals();
};

void TstBehind::hoursOfTheWeek()
{
    BehindOffice town;
    const auto answer = town.ask(ReportKind::Occupancy, ReportGroup::WeekdayHour);
    int marks = 0;
    for (const ReportRow &row : answer.rows) {
        const struct {
            FigureMark::Measure measure;
            qsizetype column;
        } measures[] = {{FigureMark::Measure::Occupied, 0},
                        {FigureMark::Measure::Arrivals, 3},
                        {FigureMark::Measure::Departures, 4}};
        for (const auto &each : measures) {
            const qint64 expected = row.figures.at(each.column).value;
            if (expected == 0 && row.number % 5 != 0) // a few of the empty ones are enough
                continue;
            FigureMark mark = town.mark(each.measure);
            mark.weekdayHour = static_cast<int>(row.number);
            QCOMPARE(town.sumBehind(mark), expected);
            marks += expected != 0 ? 1 : 0;
        }
    }
    QVERIFY(marks > 60);
    // Whatever stands in one hour of every day is what stands in it on all weekdays.
    qint64 came = 0;
    for (const ReportRow &row : answer.rows)
        came += row.number % 24 == 17 ? row.figures.at(3).value : 0;
    FigureMark mark = town.mark(FigureMark::Measure::Arrivals);
    mark.hour = 17;
    QCOMPARE(town.sumBehind(mark), came);
}

void TstBehind::days()
{
    BehindOffice town;
    const auto answer = town.ask(ReportKind::Occupancy, ReportGroup::Day);
    qint64 all = 0;
    for (const ReportRow &row : answer.rows) {
        FigureMark mark = town.mark(FigureMark::Measure::Occupied);
        mark.days = {row.number, row.number + 1};
        QCOMPARE(town.sumBehind(mark), row.figures.at(0).value);
        all += row.figures.at(0).value;
    }
    QVERIFY(all > 0);
    QCOMPARE(town.sumBehind(town.mark(FigureMark::Measure::Occupied)), all);
}

void TstBehind::lots()
{
    BehindOffice town;
    const QList<LotId> both {town.office.lot(), town.second};
    for (const LotId lot : both) {
        const auto answer = town.ask(ReportKind::Turnover, ReportGroup::Day, {lot});
        FigureMark mark = town.mark(FigureMark::Measure::Arrivals);
        mark.lots = {lot};
        QVERIFY(answer.totals.first().figures.at(0).value > 0);
        QCOMPARE(town.sumBehind(mark), answer.totals.first().figures.at(0).value);
        mark.measure = FigureMark::Measure::Departures;
        QCOMPARE(town.sumBehind(mark, 1), answer.totals.first().figures.at(columnNamed(answer, u"departures"_s)).value);
    }
}

void TstBehind::types()
{
    BehindOffice town;
    const auto answer = town.ask(ReportKind::Mix, ReportGroup::Type);
    QVERIFY(answer.rows.size() > 1);
    for (const ReportRow &row : answer.rows) {
        FigureMark mark = town.mark(FigureMark::Measure::Arrivals);
        mark.types = {VehicleTypeId {row.number}};
        QCOMPARE(town.sumBehind(mark), row.figures.at(columnNamed(answer, u"visits"_s)).value);
        mark.measure = FigureMark::Measure::Occupied;
        QCOMPARE(town.sumBehind(mark), row.figures.at(columnNamed(answer, u"occupied"_s)).value);
        mark.measure = FigureMark::Measure::Revenue;
        QCOMPARE(town.sumBehind(mark), row.figures.at(columnNamed(answer, u"revenue"_s)).value);
    }
}

/// What the spots took, and what was taken without one, is what the lot was taken.
void TstBehind::spots()
{
    BehindOffice town;
    const LotId lot = town.office.lot();
    const auto use = must(town.office.readAs<SpotUse>(town.office.manager(), {lot, town.days, {}}));
    const auto answer = town.ask(ReportKind::Occupancy, ReportGroup::Day, {lot});
    qint64 sum = use.withoutSpotMs;
    int used = 0;
    for (const SpotUse::Row &row : use.rows) {
        FigureMark mark = town.mark(FigureMark::Measure::Occupied);
        mark.lots = {lot};
        mark.spot = row.spot;
        QCOMPARE(town.sumBehind(mark, 50), row.occupiedMs);
        sum += row.occupiedMs;
        used += row.stays > 0 ? 1 : 0;
    }
    QVERIFY(used > 2);
    QCOMPARE(sum, answer.totals.first().figures.at(0).value);
}

void TstBehind::money()
{
    BehindOffice town;
    qint64 all = 0;
    const auto answer = town.ask(ReportKind::Revenue, ReportGroup::DayMethod);
    const qsizetype revenue = columnNamed(answer, u"revenue"_s);
    for (const ReportRow &row : answer.rows) {
        FigureMark mark = town.mark(FigureMark::Measure::Revenue);
        mark.days = {row.number, row.number + 1};
        mark.word = row.text;
        QCOMPARE(town.sumBehind(mark), row.figures.at(revenue).value);
        all += row.figures.at(revenue).value;
    }
    QVERIFY(all > 0);
    QCOMPARE(answer.totals.first().figures.at(revenue).value, all);
    const auto clerks = town.ask(ReportKind::Revenue, ReportGroup::Clerk);
    for (const ReportRow &row : clerks.rows) {
        FigureMark mark = town.mark(FigureMark::Measure::Revenue);
        mark.clerk = row.text;
        QCOMPARE(town.sumBehind(mark), row.figures.at(revenue).value);
    }
    FigureMark foreign = town.mark(FigureMark::Measure::Revenue);
    foreign.currency = must(Currency::fromCode(u"JPY"_s));
    QCOMPARE(town.sumBehind(foreign), 0);
    // By month and method it is the same money.
    const auto months = town.ask(ReportKind::Revenue, ReportGroup::MonthMethod);
    qint64 byMonth = 0;
    for (const ReportRow &row : months.rows)
        byMonth += row.figures.at(revenue).value;
    QCOMPARE(byMonth, all);
}

void TstBehind::lengths()
{
    BehindOffice town;
    const auto answer = town.ask(ReportKind::Stay, ReportGroup::Length);
    QVERIFY(answer.rows.size() > 2);
    for (const ReportRow &row : answer.rows) {
        FigureMark mark = town.mark(FigureMark::Measure::Lengths);
        const qint64 width = row.number < 720 ? 30 : row.number < 4320 ? 720 : 10'000'000;
        mark.length = DayRange {row.number, row.number + width};
        QCOMPARE(town.sumBehind(mark), row.figures.at(0).value);
    }
}

void TstBehind::bookings()
{
    BehindOffice town;
    const auto answer = town.ask(ReportKind::Bookings, ReportGroup::Day);
    for (const ReportRow &row : answer.rows) {
        FigureMark mark = town.mark(FigureMark::Measure::NoShows);
        mark.days = {row.number, row.number + 1};
        QCOMPARE(town.sumBehind(mark), row.figures.at(columnNamed(answer, u"no_shows"_s)).value);
        mark.measure = FigureMark::Measure::Cancelled;
        QCOMPARE(town.sumBehind(mark), row.figures.at(columnNamed(answer, u"cancelled"_s)).value);
    }
    QVERIFY(answer.totals.first().figures.at(columnNamed(answer, u"cancelled"_s)).value > 0);
}

void TstBehind::exceptions()
{
    BehindOffice town;
    const auto answer = town.ask(ReportKind::Exceptions, ReportGroup::Cause);
    QVERIFY(!answer.rows.isEmpty());
    for (const ReportRow &row : answer.rows) {
        FigureMark mark = town.mark(FigureMark::Measure::Exceptions);
        mark.word = row.text;
        QCOMPARE(town.sumBehind(mark), row.figures.at(0).value);
    }
}

void TstBehind::batchIsItsReports()
{
    BehindOffice town;
    const QList<FiguresReport::Question> reports {
        {ReportKind::Revenue, ReportGroup::Day, town.days, {}, {}},
        {ReportKind::Occupancy, ReportGroup::WeekdayHour, town.days, {town.second}, {}}};
    const auto batch = must(town.office.readAs<FiguresBatch>(town.office.manager(), {reports}));
    QCOMPARE(batch.reports.size(), 2);
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const auto alone = must(town.office.readAs<FiguresReport>(town.office.manager(), reports.at(i)));
        QCOMPARE(batch.reports.at(i).totals.first().figures, alone.totals.first().figures);
        QCOMPARE(batch.reports.at(i).rows.size(), alone.rows.size());
    }
}

void TstBehind::refusals()
{
    BehindOffice town;
    StaysBehind::Question question;
    question.mark = town.mark(FigureMark::Measure::Arrivals);
    question.mark.days = {10, 10};
    QCOMPARE(town.office.readAs<StaysBehind>(town.office.manager(), question).error().code, ErrorCode::BadSpan);
    question.mark = town.mark(FigureMark::Measure::Arrivals);
    question.mark.lots = {LotId {999}};
    QCOMPARE(town.office.readAs<StaysBehind>(town.office.manager(), question).error().code, ErrorCode::UnknownLot);
    question.mark.lots.clear();
    QCOMPARE(town.office.readAs<StaysBehind>(town.office.attendant(), question).error().code, ErrorCode::NotPermitted);
}

PARKDESK_TEST(TstBehind)
#include "tst_behind.moc"
