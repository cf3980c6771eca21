// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wallclock.h"
#include "services/forecast/forecast.h"
#include "services/forecast/material.h"
#include "services/imports/importcounts.h"
#include "services/tariffs/setcalendardays.h"
#include "tests/services/provenoffice.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 monday = 20'780; // 2026-11-23
constexpr qint64 place = 1000;

/// A week that looks alike for ever: nights are empty, weekends are half.
qint64 usual(qint64 hour)
{
    const qint64 day = wallclock::floorOf(hour, 24);
    const qint64 ofDay = hour - day * 24;
    const qint64 busy = ofDay < 7 || ofDay > 19 ? 2 : 10 + 6 * std::min(ofDay - 6, 20 - ofDay);
    const bool weekend = LocalTime::of(day, 0).weekday() > 5;
    return busy * place / (weekend ? 2 : 1);
}

Series hoursBefore(qint64 origin, int days, const std::function<qint64(qint64)> &value)
{
    Series series(24);
    for (qint64 hour = origin - days * 24; hour < origin; ++hour)
        series.set(hour, value(hour));
    return series;
}

} // namespace

/// What is to come, from what was.
class TstForecast : public QObject, private ProvenOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void periodicComesAgain_data();
    void periodicComesAgain();
    void naiveIsItsOwnMeasure();
    void nothingAheadIsLookedAt();
    void levelIsLimited_data();
    void levelIsLimited();
    void specialDaysHaveTheirOwn();
    void bandHolds();
    void clevererOnlyWhereItWins();
    void littleIsSaidOfLittle();
    void hoursAddUpToTheDay();
    void countedLotsHaveTheirs();
    void bookingsAreTheLeast();
    void refuses();
};

void TstForecast::init()
{
    office().actAs(last().owner());
}

void TstForecast::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstForecast::periodicComesAgain_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("offset");
    for (const int days : {21, 35, 90, 400}) {
        for (const int offset : {0, 5, 23})
            QTest::addRow("%d days, from hour %d", days, offset) << days << offset;
    }
}

/// Of a series that comes again every week, every model says that it does, and is never wrong.
void TstForecast::periodicComesAgain()
{
    QFETCH(int, days);
    QFETCH(int, offset);
    const qint64 origin = monday * 24 + offset;
    const Series series = hoursBefore(origin, days, usual);
    const DayMarks marks;
    const Forecaster forecaster(series, marks, origin);
    for (const ForecastModel model : allForecastModels) {
        for (qint64 hour = origin; hour < origin + 14 * 24; ++hour)
            QCOMPARE(forecaster.at(model, hour), std::optional(usual(hour)));
        QCOMPARE(scoreOf(series, marks, model, origin - 24 * 7, origin).error, 0);
    }
    ForecastMaterial material;
    material.occupied = series;
    material.origin = origin;
    const Forecast::Answer answer = Forecast::of(material, 14);
    QVERIFY(answer.enough);
    QCOMPARE(answer.hours.size(), 14 * 24);
    for (const Forecast::Hour &hour : answer.hours) {
        QCOMPARE(hour.occupied, usual(hour.hour));
        QCOMPARE(hour.low, hour.occupied);
        QCOMPARE(hour.high, hour.occupied);
    }
}

/// MASE of the seasonal naive forecast is 1, whatever the series.
void TstForecast::naiveIsItsOwnMeasure()
{
    QRandomGenerator random(11);
    const qint64 origin = monday * 24;
    for (int run = 0; run < 20; ++run) {
        const Series series = hoursBefore(origin, 60, [&](qint64 hour) { return usual(hour) + random.bounded(9000); });
        const BacktestScore score = scoreOf(series, {}, ForecastModel::SeasonalNaive, origin - 14 * 24, origin);
        QCOMPARE(score.units, 14 * 24);
        QVERIFY(score.error > 0);
        QCOMPARE(score.error, score.naiveError);
        QVERIFY(!score.beatsNaive());
    }
}

/// A forecast of the past is made from what was known then: what came later changes nothing of it.
void TstForecast::nothingAheadIsLookedAt()
{
    QRandomGenerator random(12);
    const qint64 origin = monday * 24 + 9;
    const auto noisy = [&](qint64 hour) { return usual(hour) + random.bounded(5000); };
    Series series = hoursBefore(origin, 80, noisy);
    const DayMarks marks;
    QList<std::optional<qint64>> alone;
    {
        const Forecaster forecaster(series, marks, origin);
        for (const ForecastModel model : allForecastModels)
            alone.append(forecaster.at(model, origin + 50));
    }
    for (qint64 hour = origin; hour < origin + 400; ++hour)
        series.set(hour, 777'000);
    const Forecaster forecaster(series, marks, origin);
    QList<std::optional<qint64>> beside;
    for (const ForecastModel model : allForecastModels)
        beside.append(forecaster.at(model, origin + 50));
    QCOMPARE(beside, alone);
}

void TstForecast::levelIsLimited_data()
{
    QTest::addColumn<int>("percent"); // of the last fortnight by the one before
    QTest::addColumn<int>("taken");
    QTest::newRow("as ever") << 100 << 100;
    QTest::newRow("a little more") << 110 << 110;
    QTest::newRow("a little less") << 90 << 90;
    QTest::newRow("at the upper limit") << 125 << 125;
    QTest::newRow("far more") << 300 << 125;
    QTest::newRow("at the lower limit") << 80 << 80;
    QTest::newRow("far less") << 10 << 80;
    QTest::newRow("nothing at all") << 0 << 100;
}

void TstForecast::levelIsLimited()
{
    QFETCH(int, percent);
    QFETCH(int, taken);
    const qint64 origin = monday * 24;
    const Series series = hoursBefore(
        origin, 28, [&](qint64 hour) { return hour >= origin - 14 * 24 ? qint64 {1000} * percent : qint64 {100'000}; });
    const auto value = Forecaster(series, {}, origin).at(ForecastModel::Profile, origin);
    const qint64 mean = (2 * 100'000 + 2 * qint64 {1000} * percent) / 4;
    QCOMPARE(value, std::optional((mean * taken + 50) / 100));
}

/// A holiday is like the last holidays, an event like the last of its name, and neither is in a plain weekday's mean.
void TstForecast::specialDaysHaveTheirOwn()
{
    const qint64 origin = monday * 24;
    const DayMarks marks({{monday - 10, DayKind::PublicHoliday, u"A"_s},
                          {monday - 30, DayKind::PublicHoliday, u"B"_s},
                          {monday - 3, DayKind::Event, u"Match"_s},
                          {monday + 1, DayKind::PublicHoliday, u"C"_s},
                          {monday + 2, DayKind::Event, u"Match"_s},
                          {monday + 3, DayKind::Event, u"Fair"_s}});
    const Series series = hoursBefore(origin, 60, [&](qint64 hour) -> qint64 {
        const qint64 day = wallclock::floorOf(hour, 24);
        if (day == monday - 10 || day == monday - 30)
            return day == monday - 10 ? 100 : 300;
        return day == monday - 3 ? 90'000 : usual(hour);
    });
    const Forecaster forecaster(series, marks, origin);
    for (const ForecastModel model : {ForecastModel::Profile, ForecastModel::Adapted, ForecastModel::Blend}) {
        QCOMPARE(forecaster.at(model, (monday + 1) * 24 + 12), std::optional<qint64>(200));
        QCOMPARE(forecaster.at(model, (monday + 2) * 24 + 12), std::optional<qint64>(90'000));
        const qint64 fair = (monday + 3) * 24 + 12;
        QCOMPARE(forecaster.at(model, fair), std::optional(usual(fair)));
        const qint64 friday = (monday + 4) * 24 + 12; // a week after the match, in weeks with a holiday
        if (model != ForecastModel::Blend)
            QCOMPARE(forecaster.at(model, friday), std::optional(usual(friday)));
    }
    // Before there was any holiday, one is like a Sunday.
    const DayMarks first({{monday + 1, DayKind::PublicHoliday, u"C"_s}});
    const Series plain = hoursBefore(origin, 30, usual);
    QCOMPARE(Forecaster(plain, first, origin).at(ForecastModel::Profile, (monday + 1) * 24 + 12),
             std::optional(usual((monday + 6) * 24 + 12)));
}

/// Of a noisy series some eight of ten later values lie within the band.
void TstForecast::bandHolds()
{
    QRandomGenerator random(13);
    const qint64 origin = monday * 24;
    qint64 inside = 0;
    qint64 all = 0;
    for (int run = 0; run < 6; ++run) {
        Series series(24);
        const auto noisy = [&](qint64 hour) { return usual(hour) + 20'000 + random.bounded(-6000, 6001); };
        for (qint64 hour = origin - 120 * 24; hour < origin + 14 * 24; ++hour)
            series.set(hour, noisy(hour));
        ForecastMaterial material;
        material.occupied = series;
        material.origin = origin;
        const Forecast::Answer answer = Forecast::of(material, 14);
        for (const Forecast::Hour &hour : answer.hours) {
            QVERIFY(hour.low <= hour.occupied && hour.occupied <= hour.high);
            const qint64 came = *series.at(hour.hour);
            inside += hour.low <= came && came <= hour.high ? 1 : 0;
            ++all;
        }
    }
    QCOMPARE(all, 6 * 14 * 24);
    QVERIFY2(inside * 100 >= all * 70 && inside * 100 <= all * 90, qPrintable(u"%1 of %2"_s.arg(inside).arg(all)));
}

/// Noise around a steady week: the mean of weeks is best. A step last week: it is not, and another model takes over.
void TstForecast::clevererOnlyWhereItWins()
{
    QRandomGenerator random(14);
    const qint64 origin = monday * 24;
    const Series steady =
        hoursBefore(origin, 120, [&](qint64 hour) { return usual(hour) + random.bounded(-3000, 3001) + 9000; });
    const PastForecasts calm(steady, {}, origin);
    QVERIFY(calm.score(calm.best()).error <= calm.score(ForecastModel::Profile).error);
    QVERIFY(calm.best() != ForecastModel::SeasonalNaive);
    const Series step =
        hoursBefore(origin, 120, [&](qint64 hour) { return hour >= origin - 24 * 24 ? 3 * usual(hour) : usual(hour); });
    const PastForecasts moved(step, {}, origin);
    QVERIFY(moved.best() != ForecastModel::Profile);
    QVERIFY(moved.score(moved.best()).error * 50 <= moved.score(ForecastModel::Profile).error * 49);
}

void TstForecast::littleIsSaidOfLittle()
{
    QRandomGenerator random(15);
    const qint64 origin = monday * 24;
    const auto spread = [&](int days) {
        random.seed(15);
        ForecastMaterial material;
        material.origin = origin;
        material.occupied = hoursBefore(origin, days, [&](qint64) { return 50'000 + random.bounded(8000); });
        return Forecast::of(material, 3);
    };
    QVERIFY(!spread(13).enough);
    QVERIFY(spread(13).hours.isEmpty());
    QVERIFY(spread(14).enough);
    QCOMPARE(spread(14).hours.size(), 3 * 24);
    QVERIFY(Forecast::of({}, 3).hours.isEmpty());
    // Half as wide again while there are fewer than four weeks.
    const Forecast::Answer some = spread(27);
    ForecastMaterial material;
    material.origin = origin;
    random.seed(15);
    material.occupied = hoursBefore(origin, 27, [&](qint64) { return 50'000 + random.bounded(8000); });
    const PastForecasts past(material.occupied, {}, origin);
    const auto band = past.band(some.model, 5, origin + 5);
    QVERIFY(band.has_value());
    const Forecast::Hour &hour = some.hours.at(5);
    QCOMPARE(hour.high - hour.occupied, band->high * 3 / 2);
    QCOMPARE(hour.low - hour.occupied, band->low * 3 / 2);
}

void TstForecast::hoursAddUpToTheDay()
{
    QRandomGenerator random(16);
    ForecastMaterial material;
    material.origin = monday * 24;
    material.originDay = monday;
    material.currency = Currency::fromCode(u"EUR"_s).value();
    material.occupied = hoursBefore(material.origin, 60, usual);
    for (qint64 day = monday - 60; day < monday; ++day)
        material.revenue.set(day, 10'007 + 13 * (day % 7));
    for (qint64 &count : material.departures)
        count = random.bounded(0, 9);
    const Forecast::Answer answer = Forecast::of(material, 14);
    QMap<qint64, qint64> days;
    for (const Forecast::Hour &hour : answer.hours) {
        QVERIFY(hour.revenue.has_value());
        QVERIFY(hour.revenueLow <= *hour.revenue && *hour.revenue <= hour.revenueHigh);
        days[hour.hour / 24] += *hour.revenue;
    }
    QCOMPARE(days.size(), 14);
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        QCOMPARE(it.value(), 10'007 + 13 * (it.key() % 7));
    QCOMPARE(answer.revenue.error, 0);
}

/// Hours without a reading have no forecast, and what is counted is marked so.
void TstForecast::countedLotsHaveTheirs()
{
    ImportCounts::Command command {"UTC", {}};
    QRandomGenerator random(17);
    const qint64 first = monday - 70;
    for (qint64 day = first; day < monday; ++day) {
        for (int hour = 8; hour < 17; ++hour) {
            const qint64 count = random.bounded(0, 100);
            command.readings.append({u"North"_s, {Instant {(day * 24 + hour) * 3'600'000}, count, 100}});
        }
    }
    command.readings.append({u"North"_s, {Instant {(first * 24 + 8) * 3'600'000 + 60'000}, -5, 100}});
    must(last().run<ImportCounts>(command));
    const CountedLotId lot = must(last().read<CountedLots>({})).constFirst().id;
    const auto answer = must(last().readAs<Forecast>(last().manager(), {{}, lot, 14}));
    QVERIFY(answer.counted);
    QVERIFY(answer.enough);
    QCOMPARE(answer.supply, 100 * place);
    QCOMPARE(answer.from, monday * 24);
    QCOMPARE(answer.hours.size(), 14 * 9);
    QVERIFY(!answer.currency.isValid());
    QCOMPARE(answer.occupancy.units, 14 * 9);
    const auto rows = must(last().readAs<ForecastBacktests>(last().manager(), {{}, lot}));
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.constFirst().counted);
    QCOMPARE(rows.constFirst().occupancy, answer.occupancy);
}

void TstForecast::bookingsAreTheLeast()
{
    ForecastMaterial material;
    material.origin = monday * 24;
    material.occupied = hoursBefore(material.origin, 60, usual);
    material.booked[monday * 24 + 12] = 500 * place;
    const Forecast::Answer answer = Forecast::of(material, 1);
    QCOMPARE(answer.hours.at(12).occupied, 500 * place);
    QCOMPARE(answer.hours.at(12).high, 500 * place);
    QCOMPARE(answer.hours.at(12).low, usual(monday * 24 + 12));
    QCOMPARE(answer.hours.at(13).occupied, usual(monday * 24 + 13));

    // From the rows: a booking of two hours a day ahead, and no history yet.
    office().actAs(last().attendant());
    const auto booking = must(last().reserve(u"B 1"_s, hours(24), hours(2)));
    QVERIFY(booking.stay.isValid());
    const auto small = must(last().readAs<Forecast>(last().manager(), {last().lot(), {}, 14}));
    QVERIFY(!small.enough);
    QVERIFY(small.hours.isEmpty());
}

void TstForecast::refuses()
{
    const auto ask = [&](const Forecast::Question &question) {
        return last().readAs<Forecast>(last().manager(), question);
    };
    COMPARE_REFUSED(ask({LotId {4711}, {}, 14}), ErrorCode::UnknownLot, Field::Lot);
    COMPARE_REFUSED(ask({{}, CountedLotId {4711}, 14}), ErrorCode::NotFound, Field::Lot);
    COMPARE_REFUSED(ask({{}, {}, 0}), ErrorCode::BadNumber, Field::Until);
    COMPARE_REFUSED(ask({{}, {}, 57}), ErrorCode::BadNumber, Field::Until);
}

PARKDESK_TEST(TstForecast)
#include "tst_forecast.moc"
