// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/countrows.h"
#include "tests/services/provenoffice.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

ImportCounts::Reading reading(const QString &lot, qint64 minute, qint64 occupied, std::optional<qint64> capacity = 100)
{
    return {lot, {Instant {minute * 60'000}, occupied, capacity}};
}

QString reasonOf(const CountRows &rows, const QStringList &cells)
{
    const auto read = rows.read({2, cells, false});
    const auto *rejected = std::get_if<RejectedRow>(&read);
    return rejected != nullptr ? rejected->reason : u"read"_s;
}

} // namespace

/// Readings of counters, apart from stays.
class TstCounts : public QObject, private ProvenOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsWhatItHas();
    void keepsOddReadings();
    void meansEqualPlainSums();
    void namesOurLot();
    void refuses();
    void nothingIsEdited();
    void findsColumns_data();
    void findsColumns();
    void rejectsRows();

private:
    [[nodiscard]] QList<CountedOccupancy::Row> rowsOf(CountedLotId lot, CountedOccupancy::By by);
};

void TstCounts::init()
{
    office().actAs(last().owner());
}

void TstCounts::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

QList<CountedOccupancy::Row> TstCounts::rowsOf(CountedLotId lot, CountedOccupancy::By by)
{
    return must(last().read<CountedOccupancy>({lot, {Instant {0}, noEnd}, by}));
}

void TstCounts::knowsWhatItHas()
{
    const ImportCounts::Command first {"Europe/London", {reading(u"North"_s, 10, 5), reading(u"North"_s, 40, 6)}};
    const auto added = must(last().run<ImportCounts>(first));
    QCOMPARE(added.added, 2);
    QCOMPARE(added.lots, 1);
    const auto again = must(last().run<ImportCounts>(
        {"Europe/London",
         {reading(u" north "_s.trimmed(), 10, 5), reading(u"North"_s, 40, 7), reading(u"North"_s, 70, 8)}}));
    QCOMPARE(again.known, 1);
    QCOMPARE(again.differing, 1);
    QCOMPARE(again.added, 1);
    QCOMPARE(again.lots, 0);
    const auto lots = must(last().read<CountedLots>({}));
    QCOMPARE(lots.size(), 1);
    QCOMPARE(lots.constFirst().readings, 3);
    QCOMPARE(rowsOf(lots.constFirst().id, CountedOccupancy::By::Whole).constFirst().occupied, 5 + 6 + 8);
}

void TstCounts::keepsOddReadings()
{
    must(last().run<ImportCounts>({"UTC",
                                   {reading(u"N"_s, 1, -8), reading(u"N"_s, 2, 110), reading(u"N"_s, 3, 50),
                                    reading(u"N"_s, 4, 900, std::nullopt)}}));
    const auto lots = must(last().read<CountedLots>({}));
    QCOMPARE(lots.constFirst().odd, 2);
    const CountedOccupancy::Row whole = rowsOf(lots.constFirst().id, CountedOccupancy::By::Whole).constFirst();
    QCOMPARE(whole.readings, 4);
    QCOMPARE(whole.occupied, -8 + 110 + 50 + 900);
    QCOMPARE(whole.withCapacity, 3);
    QCOMPARE(whole.most, 900);
}

void TstCounts::meansEqualPlainSums()
{
    // Over the night on which the clocks of London are put back: an hour comes twice, and both count.
    QRandomGenerator random(61);
    const qint64 begin = 24'628'320; // minute of 2016-10-29T00:00Z
    ImportCounts::Command command {"Europe/London", {}};
    QMap<qint64, QPair<qint64, qint64>> byHour;
    QMap<qint64, QPair<qint64, qint64>> byDay;
    for (qint64 minute = begin; minute < begin + 3 * 1440; minute += random.bounded(7, 45)) {
        const qint64 occupied = random.bounded(-3, 120);
        command.readings.append(reading(u"N"_s, minute, occupied));
        const qint64 change = begin + 1440 + 60; // at 01:00Z of the 30th, from +1 h to +0
        const qint64 local = minute + (minute < change ? 60 : 0);
        QPair<qint64, qint64> &hour = byHour[local / 60 % 24];
        hour = {hour.first + 1, hour.second + occupied};
        QPair<qint64, qint64> &day = byDay[local / 1440];
        day = {day.first + 1, day.second + occupied};
    }
    must(last().run<ImportCounts>(command));
    const CountedLotId lot = must(last().read<CountedLots>({})).constFirst().id;
    const auto check = [&](CountedOccupancy::By by, const QMap<qint64, QPair<qint64, qint64>> &expected) {
        const auto rows = rowsOf(lot, by);
        QCOMPARE(rows.size(), expected.size());
        for (const CountedOccupancy::Row &row : rows) {
            QCOMPARE(row.readings, expected.value(row.key).first);
            QCOMPARE(row.occupied, expected.value(row.key).second);
        }
    };
    check(CountedOccupancy::By::Hour, byHour);
    check(CountedOccupancy::By::Day, byDay);
    QVERIFY(rowsOf(lot, CountedOccupancy::By::WeekdayHour).size() > 24);
    QCOMPARE(last().read<CountedOccupancy>({CountedLotId {99}, {Instant {0}, noEnd}, {}}).error().code,
             ErrorCode::NotFound);
}

void TstCounts::namesOurLot()
{
    const RawDatabase raw(database());
    const QString name = raw.value(u"SELECT name FROM lot"_s).toString();
    must(last().run<ImportCounts>({"UTC", {reading(name.toUpper(), 1, 5), reading(u"Elsewhere"_s, 1, 5)}}));
    for (const CountedLot &lot : must(last().read<CountedLots>({})))
        QCOMPARE(lot.lot.has_value(), lot.name != "Elsewhere"_L1);
    QCOMPARE(raw.number(u"SELECT count(*) FROM stay"_s), 0); // never mixed with them
}

void TstCounts::refuses()
{
    QCOMPARE(last().run<ImportCounts>({"UTC", {}}).error().code, ErrorCode::Required);
    QCOMPARE(last().run<ImportCounts>({"Mars/Base", {reading(u"N"_s, 1, 1)}}).error().code, ErrorCode::BadZone);
    must(last().run<ImportCounts>({"UTC", {reading(u"N"_s, 1, 1)}}));
    QCOMPARE(last().run<ImportCounts>({"Europe/Berlin", {reading(u"N"_s, 2, 1)}}).error().code, ErrorCode::BadZone);
    ImportCounts::Command long_ {"UTC", {}};
    for (qint64 i = 0; i <= ImportCounts::mostReadings; ++i)
        long_.readings.append(reading(u"N"_s, i, 1));
    QCOMPARE(last().run<ImportCounts>(long_).error().code, ErrorCode::TooLong);
}

void TstCounts::nothingIsEdited()
{
    must(last().run<ImportCounts>({"UTC", {reading(u"N"_s, 1, 1)}}));
    const RawDatabase raw(database());
    QVERIFY(raw.refusal(u"UPDATE lot_count SET occupied = 2"_s).contains(u"append_only"_s));
    QVERIFY(raw.refusal(u"DELETE FROM lot_count"_s).contains(u"append_only"_s));
}

void TstCounts::findsColumns_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by name") << QStringList {} << u"0 1 2 3"_s;
    QTest::newRow("fields") << QStringList {u"time=when"_s, u"occupied = Cars"_s} << u"0 4 5 3"_s;
    QTest::newRow("in order") << QStringList {u"when"_s, u"time"_s, u"cars"_s} << u"4 1 5 3"_s;
    QTest::newRow("no such column") << QStringList {u"time=never"_s} << u"never unknown_column"_s;
    QTest::newRow("no such field") << QStringList {u"colour=when"_s} << u"colour unknown_field"_s;
    QTest::newRow("too many") << QStringList {u"lot"_s, u"time"_s, u"occupied"_s, u"capacity"_s, u"when"_s}
                              << u"when unknown_field"_s;
}

void TstCounts::findsColumns()
{
    QFETCH(QStringList, wishes);
    QFETCH(QString, expected);
    const auto columns =
        countColumns({u"Lot"_s, u"Time"_s, u"occupied"_s, u"CAPACITY"_s, u"when"_s, u"Cars"_s}, wishes);
    const QString found = columns
        ? u"%1 %2 %3 %4"_s.arg(columns->lot).arg(columns->time).arg(columns->occupied).arg(columns->capacity)
        : columns.error().details.value("path"_L1).toString() + u' '
            + columns.error().details.value("reason"_L1).toString();
    QCOMPARE(found, expected);
    QCOMPARE(countColumns({u"lot"_s, u"occupied"_s}, {}).error().details.value("reason"_L1).toString(),
             u"missing_column"_s);
}

void TstCounts::rejectsRows()
{
    const CountRows rows({0, 1, 2, 3}, 4, TimeForm::YearFirst, *ZoneRules::forZone("Europe/London"), {});
    QCOMPARE(reasonOf(rows, {u"N"_s, u"2016-10-04 08:00"_s, u"61"_s, u"577"_s}), u"read"_s);
    QCOMPARE(reasonOf(rows, {u"N"_s, u"2016-10-04 08:00"_s, u"61.0"_s, QString()}), u"read"_s);
    QCOMPARE(reasonOf(rows, {u"N"_s, u"2016-10-04 08:00"_s, u"61"_s}), u"wrong_number_of_cells"_s);
    QCOMPARE(reasonOf(rows, {u" "_s, u"2016-10-04 08:00"_s, u"61"_s, u"577"_s}), u"lot_not_named"_s);
    QCOMPARE(reasonOf(rows, {u"N"_s, u"soon"_s, u"61"_s, u"577"_s}), u"time_not_read"_s);
    QCOMPARE(reasonOf(rows, {u"N"_s, u"2016-03-27 01:30"_s, u"61"_s, u"577"_s}), u"no_such_time"_s);
    QCOMPARE(reasonOf(rows, {u"N"_s, u"2016-10-04 08:00"_s, u"6.5"_s, u"577"_s}), u"occupied_not_a_number"_s);
    QCOMPARE(reasonOf(rows, {u"N"_s, u"2016-10-04 08:00"_s, u"61"_s, u"-1"_s}), u"capacity_not_a_number"_s);
    const auto broken = rows.read({2, {u"N"_s}, true});
    QCOMPARE(std::get<RejectedRow>(broken).reason, u"quote_not_closed"_s);
}

PARKDESK_TEST(TstCounts)
#include "tst_counts.moc"
