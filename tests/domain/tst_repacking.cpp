// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/naturalkey.h"
#include "domain/repacking.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <ctime>

using namespace parkdesk;
using namespace Qt::StringLiterals;

/// Making room for a booking: against trying everything on small lots, and its time on large ones.
class TstRepacking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needsNoMove();
    void oneMoveMakesRoom();
    void twoChangePlaces();
    void neverMovesWhoStays();
    void keepsClassFeaturesAndPrice();
    void fewestAgainstTryingAll();
    void largeLotsInTime();
};

namespace {

const VehicleType carType {VehicleTypeId {1}, u"car"_s, 4, 1, true, false, u"c"_s};
const VehicleType bikeType {VehicleTypeId {3}, u"bike"_s, 3, 1, false, false, u"b"_s};

Spot spotNamed(int number, int places, const QList<VehicleTypeId> &types, int rank = 4)
{
    Spot spot;
    spot.id = SpotId {number + 1};
    spot.label = u"A-%1"_s.arg(number);
    spot.labelKey = naturalKey(spot.label);
    spot.classRank = rank;
    spot.places = places;
    spot.entranceRank = number;
    spot.types = types;
    return spot;
}

TimeSpan hoursFrom(int from, int until)
{
    return {Instant {qint64 {from} * 3'600'000}, Instant {qint64 {until} * 3'600'000}};
}

PackedLot::Booking carFrom(int from, int until, qint64 stay = 1)
{
    return {StayId {stay}, {carType, {}}, 0, hoursFrom(from, until)};
}

/// Everything of one small lot, for the oracle as well.
struct SmallLot {
    struct Stays {
        int spot = 0;
        int place = 0;
        TimeSpan span;
    };
    struct Booked {
        PackedLot::Booking facts;
        int spot = 0;
        QList<int> places;
    };
    QList<Spot> spots;
    QList<QString> prices;
    QList<Stays> fixed;
    QList<Booked> bookings;
    SpotWish wish;
    TimeSpan span;

    [[nodiscard]] PackedLot packed() const
    {
        PackedLot lot;
        for (qsizetype i = 0; i < spots.size(); ++i)
            lot.addSpot(spots.at(i), prices.at(i));
        for (const Stays &one : fixed)
            lot.hold(one.spot, one.place, one.span, false);
        for (const Booked &one : bookings)
            lot.addBooking(one.facts, one.spot, one.places);
        return lot;
    }
};

/// Who holds what, while all is tried.
struct Table {
    struct Row {
        int spot = 0;
        int place = 0;
        TimeSpan span;
    };
    QList<Row> rows;

    [[nodiscard]] bool isFree(int spot, int place, const TimeSpan &span) const
    {
        return std::none_of(rows.begin(), rows.end(), [&](const Row &row) {
            return row.spot == spot && row.place == place && row.span.overlaps(span);
        });
    }
};

/// Whether the vehicles from \a next on find places; those of \a who, the new one last.
bool oracleSeats(const SmallLot &lot, const QList<int> &who, qsizetype next, Table &table)
{
    if (next > who.size())
        return true;
    const bool isNew = next == who.size();
    const SpotWish &wish = isNew ? lot.wish : lot.bookings.at(who.at(next)).facts.wish;
    const TimeSpan span = isNew ? lot.span : lot.bookings.at(who.at(next)).facts.span;
    for (int spot = 0; spot < lot.spots.size(); ++spot) {
        const Spot &there = lot.spots.at(spot);
        if (!fits(there, wish, false))
            continue;
        if (!isNew) {
            const SmallLot::Booked &booked = lot.bookings.at(who.at(next));
            if (there.classRank < booked.facts.leastClass || lot.prices.at(spot) != lot.prices.at(booked.spot))
                continue;
        }
        const int needed = placesTaken(wish.type, there.places);
        for (int choice = 1; choice < (1 << there.places); ++choice) {
            if (static_cast<int>(qPopulationCount(static_cast<quint32>(choice))) != needed)
                continue;
            QList<Table::Row> taken;
            for (int place = 0; place < there.places; ++place) {
                if ((choice >> place) % 2 == 1 && table.isFree(spot, place, span))
                    taken.append({spot, place, span});
            }
            if (taken.size() != needed)
                continue;
            table.rows += taken;
            if (oracleSeats(lot, who, next + 1, table))
                return true;
            table.rows.resize(table.rows.size() - taken.size());
        }
    }
    return false;
}

/// The fewest moves, up to three, by trying every set of bookings on every choice of places; -1: none.
int oracleFewest(const SmallLot &lot)
{
    const int count = static_cast<int>(lot.bookings.size());
    for (int moves = 0; moves <= 3; ++moves) {
        for (int set = 0; set < (1 << count); ++set) {
            if (static_cast<int>(qPopulationCount(static_cast<quint32>(set))) != moves)
                continue;
            Table table;
            for (const SmallLot::Stays &one : lot.fixed)
                table.rows.append({one.spot, one.place, one.span});
            QList<int> who;
            for (int number = 0; number < count; ++number) {
                if ((set >> number) % 2 == 1) {
                    who.append(number);
                    continue;
                }
                const SmallLot::Booked &booked = lot.bookings.at(number);
                for (const int place : booked.places)
                    table.rows.append({booked.spot, place, booked.facts.span});
            }
            if (oracleSeats(lot, who, 0, table))
                return moves;
        }
    }
    return -1;
}

/// Nothing overlaps after \a answer, everybody is where he may be, and nobody was moved twice.
bool holds(const SmallLot &lot, const PackedLot::Answer &answer)
{
    Table table;
    for (const SmallLot::Stays &one : lot.fixed)
        table.rows.append({one.spot, one.place, one.span});
    QList<int> moved;
    for (const PackedLot::Move &move : answer.moves)
        moved.append(move.booking);
    for (int number = 0; number < lot.bookings.size(); ++number) {
        if (moved.count(number) > 1)
            return false;
        if (moved.contains(number))
            continue;
        for (const int place : lot.bookings.at(number).places)
            table.rows.append({lot.bookings.at(number).spot, place, lot.bookings.at(number).facts.span});
    }
    for (const PackedLot::Move &move : answer.moves) {
        const bool isNew = move.booking < 0;
        const SpotWish &wish = isNew ? lot.wish : lot.bookings.at(move.booking).facts.wish;
        const TimeSpan span = isNew ? lot.span : lot.bookings.at(move.booking).facts.span;
        const Spot &there = lot.spots.at(move.spot);
        if (!fits(there, wish, false) || move.places.size() != placesTaken(wish.type, there.places))
            return false;
        if (!isNew
            && (there.classRank < lot.bookings.at(move.booking).facts.leastClass
                || lot.prices.at(move.spot) != lot.prices.at(lot.bookings.at(move.booking).spot)))
            return false;
        for (const int place : move.places) {
            if (!table.isFree(move.spot, place, span))
                return false;
            table.rows.append({move.spot, place, span});
        }
    }
    return !answer.moves.isEmpty() && answer.moves.first().booking < 0;
}

/// Some bookings go elsewhere, onto the spot that was kept free if they can: they must all come back for the new one.
void muddle(SmallLot &lot, Table &table, int kept, QRandomGenerator &random)
{
    int moved = 0;
    for (int attempt = 0; attempt < 60 && moved < 3 && !lot.bookings.isEmpty(); ++attempt) {
        SmallLot::Booked &booked = lot.bookings[random.bounded(static_cast<int>(lot.bookings.size()))];
        const int to = moved == 0 || random.bounded(2) == 0 ? kept : random.bounded(static_cast<int>(lot.spots.size()));
        const Spot &spot = lot.spots.at(to);
        if (to == booked.spot || !fits(spot, booked.facts.wish, false) || spot.classRank < booked.facts.leastClass
            || lot.prices.at(to) != lot.prices.at(booked.spot) || (to == kept && !booked.facts.span.overlaps(lot.span)))
            continue;
        QList<int> places;
        for (int place = 0; place < spot.places && places.size() < placesTaken(booked.facts.wish.type, spot.places);
             ++place) {
            if (table.isFree(to, place, booked.facts.span))
                places.append(place);
        }
        if (places.size() < placesTaken(booked.facts.wish.type, spot.places))
            continue;
        table.rows.removeIf([&](const Table::Row &row) {
            return row.spot == booked.spot && booked.places.contains(row.place) && row.span == booked.facts.span;
        });
        booked.spot = to;
        booked.facts.leastClass = spot.classRank;
        booked.facts.wish.asked = spot.features & keptFeatures;
        booked.places = places;
        for (const int place : places)
            table.rows.append({to, place, booked.facts.span});
        ++moved;
    }
}

/// A crowded lot of cars and bikes, spots of one to three places, some kept for who needs a charger.
SmallLot randomLot(QRandomGenerator &random)
{
    SmallLot lot;
    const int spots = random.bounded(3, 6);
    for (int number = 0; number < spots; ++number) {
        const int kind = random.bounded(8);
        const QList<VehicleTypeId> types = kind == 0 ? QList<VehicleTypeId> {bikeType.id}
            : kind == 1                              ? QList<VehicleTypeId> {carType.id, bikeType.id}
                                                     : QList<VehicleTypeId> {carType.id};
        Spot spot = spotNamed(number, kind == 0 ? 1 : random.bounded(1, kind == 1 ? 4 : 2), types, kind == 0 ? 3 : 4);
        if (random.bounded(12) == 0)
            spot.features = SpotFeature::Ev;
        lot.spots.append(spot);
        lot.prices.append(random.bounded(10) == 0 ? u"dear"_s : QString());
    }
    const auto anySpan = [&] {
        const int from = random.bounded(0, 12);
        return hoursFrom(from, from + random.bounded(1, 5));
    };
    lot.wish = {random.bounded(4) == 0 ? bikeType : carType, {}};
    // Long enough that gaps must be put together, where nobody would fit otherwise.
    const int begins = random.bounded(1, 9);
    lot.span = hoursFrom(begins, begins + random.bounded(3, 6));
    Table table;
    const int kept = random.bounded(3) > 0 ? random.bounded(spots) : -1; // a spot is kept free for it
    if (kept >= 0) {
        for (int place = 0; place < lot.spots.at(kept).places; ++place)
            table.rows.append({kept, place, lot.span});
    }
    const int tries = random.bounded(8, 40);
    for (int attempt = 0; attempt < tries; ++attempt) {
        const int number = random.bounded(spots);
        const Spot &spot = lot.spots.at(number);
        const VehicleType &type = random.bounded(5) == 0 ? bikeType : carType;
        const SpotWish wish {type, spot.features & keptFeatures};
        const TimeSpan span = anySpan();
        if (!fits(spot, wish, false))
            continue;
        QList<int> places;
        for (int place = 0; place < spot.places && places.size() < placesTaken(type, spot.places); ++place) {
            if (table.isFree(number, place, span))
                places.append(place);
        }
        if (places.size() < placesTaken(type, spot.places))
            continue;
        for (const int place : places)
            table.rows.append({number, place, span});
        if (random.bounded(10) == 0 || lot.bookings.size() == 9) {
            for (const int place : places)
                lot.fixed.append({number, place, span});
        } else {
            lot.bookings.append({{StayId {lot.bookings.size() + 1}, wish, spot.classRank, span}, number, places});
        }
    }
    if (kept >= 0) {
        table.rows.removeIf([&](const Table::Row &row) { return row.spot == kept && row.span == lot.span; });
        muddle(lot, table, kept, random);
    }
    return lot;
}

/// Of this thread alone, in nanoseconds: the machine may be busy.
qint64 threadTime()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64 {now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

/// A lot whose spots are booked by halves of days at random, so that gaps are everywhere but never where they are
/// needed.
PackedLot largeLot(QRandomGenerator &random, int spots, int percent)
{
    PackedLot lot;
    for (int number = 0; number < spots; ++number)
        lot.addSpot(spotNamed(number, 1, {carType.id}), {});
    qint64 stay = 0;
    for (int number = 0; number < spots; ++number) {
        for (int at = random.bounded(4); at < 72;) {
            const int length = random.bounded(2, 11);
            if (random.bounded(100) < percent)
                lot.addBooking(carFrom(at, at + length, ++stay), number, {0});
            at += length + random.bounded(2);
        }
    }
    return lot;
}

/// Bookings of four hours and gaps of three, at other hours on each spot: there is room at each moment, and every
/// chain of moves ends before a booking that fits nowhere.
PackedLot endlessLot(QRandomGenerator &random, int spots)
{
    PackedLot lot;
    qint64 stay = 0;
    for (int number = 0; number < spots; ++number) {
        lot.addSpot(spotNamed(number, 1, {carType.id}), {});
        const int gap = random.bounded(4, 15) * 4 + number % 4;
        for (int at = number % 4; at < 72;) {
            lot.addBooking(carFrom(at, at + 4, ++stay), number, {0});
            at += at + 4 == gap ? 7 : 4;
        }
    }
    return lot;
}

} // namespace

void TstRepacking::needsNoMove()
{
    PackedLot lot;
    lot.addSpot(spotNamed(0, 1, {carType.id}), {});
    lot.addBooking(carFrom(8, 10), 0, {0});
    const auto answer = lot.makeRoom({carType, {}}, hoursFrom(10, 12), false);
    QVERIFY(answer.fits);
    QCOMPARE(answer.moves.size(), 1);
    QVERIFY(!lot.makeRoom({carType, {}}, hoursFrom(9, 12), false).fits);
}

void TstRepacking::oneMoveMakesRoom()
{
    PackedLot lot;
    lot.addSpot(spotNamed(0, 1, {carType.id}), {});
    lot.addSpot(spotNamed(1, 1, {carType.id}), {});
    const int early = lot.addBooking(carFrom(8, 10, 1), 0, {0});
    lot.addBooking(carFrom(10, 12, 2), 1, {0});
    const auto answer = lot.makeRoom({carType, {}}, hoursFrom(8, 12), false);
    QVERIFY(answer.fits);
    QCOMPARE(answer.moves.size(), 2);
    QCOMPARE(answer.moves.first().spot, 0);
    QCOMPARE(answer.moves.last().booking, early);
    QCOMPARE(answer.moves.last().spot, 1);
    QVERIFY(!lot.makeRoom({carType, {}}, hoursFrom(8, 12), false, 0).fits);
}

void TstRepacking::twoChangePlaces()
{
    // The long ones stand where the short ones do: only a change of two makes the gap whole.
    PackedLot lot;
    lot.addSpot(spotNamed(0, 1, {carType.id}), {});
    lot.addSpot(spotNamed(1, 1, {carType.id}), {});
    lot.hold(0, 0, hoursFrom(0, 6), true);
    lot.hold(1, 0, hoursFrom(0, 4), true);
    lot.addBooking(carFrom(6, 9, 1), 0, {0});
    lot.addBooking(carFrom(4, 6, 2), 1, {0});
    lot.addBooking(carFrom(9, 12, 3), 1, {0});
    const auto answer = lot.makeRoom({carType, {}}, hoursFrom(6, 12), false);
    QVERIFY(answer.fits);
    QCOMPARE(answer.moves.size(), 2);
}

void TstRepacking::neverMovesWhoStays()
{
    PackedLot lot;
    lot.addSpot(spotNamed(0, 1, {carType.id}), {});
    lot.addSpot(spotNamed(1, 1, {carType.id}), {});
    lot.hold(0, 0, hoursFrom(8, 10), false);
    lot.hold(1, 0, hoursFrom(10, 12), false);
    QVERIFY(!lot.makeRoom({carType, {}}, hoursFrom(8, 12), false).fits);
    // Where a vehicle stands nobody comes now, whatever its claim says; later he may.
    lot.hold(1, 0, hoursFrom(2, 3), true);
    QVERIFY(!lot.makeRoom({carType, {}}, hoursFrom(8, 9), true).fits);
    QVERIFY(lot.makeRoom({carType, {}}, hoursFrom(8, 9), false).fits);
}

void TstRepacking::keepsClassFeaturesAndPrice()
{
    const auto with = [](const Spot &other, const QString &price, const PackedLot::Booking &booking) {
        PackedLot lot;
        lot.addSpot(spotNamed(0, 1, {carType.id}), {});
        lot.addSpot(other, price);
        lot.addBooking(booking, 0, {0});
        return lot.makeRoom({carType, {}}, hoursFrom(8, 12), false).fits;
    };
    const PackedLot::Booking booking = carFrom(8, 10);
    // The newcomer himself fits the other spot: he is kept from it by a claim of somebody who stays.
    const auto guarded = [&](Spot other, const QString &price, const PackedLot::Booking &who) {
        PackedLot lot;
        lot.addSpot(spotNamed(0, 1, {carType.id}), {});
        lot.addSpot(other, price);
        lot.hold(1, 0, hoursFrom(11, 12), false);
        lot.addBooking(who, 0, {0});
        return lot.makeRoom({carType, {}}, hoursFrom(8, 12), false).fits;
    };
    QVERIFY(with(spotNamed(1, 1, {carType.id}), {}, booking));
    QVERIFY(guarded(spotNamed(1, 1, {carType.id}), {}, booking));
    QVERIFY(!guarded(spotNamed(1, 1, {carType.id}), u"dear"_s, booking));
    QVERIFY(!guarded(spotNamed(1, 1, {bikeType.id}), {}, booking));
    PackedLot::Booking large = booking;
    large.leastClass = 5;
    QVERIFY(!guarded(spotNamed(1, 1, {carType.id}), {}, large));
    PackedLot::Booking charging = booking;
    charging.wish.asked = SpotFeature::Ev;
    QVERIFY(!guarded(spotNamed(1, 1, {carType.id}), {}, charging));
    Spot charger = spotNamed(1, 1, {carType.id});
    charger.features = SpotFeature::Ev;
    QVERIFY(guarded(charger, {}, charging));
    QVERIFY(!guarded(charger, {}, booking));
}

void TstRepacking::fewestAgainstTryingAll()
{
    QRandomGenerator random(20261122);
    QMap<int, int> seen;
    for (int number = 0; number < 1000;) {
        const SmallLot lot = randomLot(random);
        const int fewest = oracleFewest(lot);
        // Lots that are easy or hopeless come by themselves: no more of them than of the others together.
        if ((fewest == 0 && seen[0] == 250) || (fewest < 0 && seen[-1] == 300))
            continue;
        ++number;
        ++seen[fewest];
        const auto answer = lot.packed().makeRoom(lot.wish, lot.span, false);
        QVERIFY2(!answer.gaveUp, qPrintable(QString::number(number)));
        QVERIFY2(answer.fits == (fewest >= 0), qPrintable(QString::number(number)));
        if (fewest < 0)
            continue;
        QVERIFY2(answer.moves.size() == fewest + 1, qPrintable(QString::number(number)));
        QVERIFY2(holds(lot, answer), qPrintable(QString::number(number)));
    }
    qInfo("no move %d, one %d, two %d, three %d, no room %d", seen[0], seen[1], seen[2], seen[3], seen[-1]);
    QVERIFY(seen[1] >= 100 && seen[2] >= 40 && seen[3] >= 5 && seen[-1] >= 100); // each case is met
}

void TstRepacking::largeLotsInTime()
{
    QRandomGenerator random(17);
    qint64 slowest = 0;
    int gaveUp = 0;
    int found = 0;
    for (int number = 0; number < 60; ++number) {
        const int spots = number % 3 == 0 ? 1000 : number % 3 == 1 ? 300 : 100;
        const PackedLot lot = number < 48 ? largeLot(random, spots, 94 + number % 7) : endlessLot(random, spots);
        const int from = random.bounded(10, 50);
        const qint64 before = threadTime();
        const auto answer =
            lot.makeRoom({carType, {}}, hoursFrom(from, from + (number < 48 ? random.bounded(4, 16) : 4)), false);
        slowest = std::max(slowest, threadTime() - before);
        gaveUp += answer.gaveUp ? 1 : 0;
        found += answer.fits ? 1 : 0;
    }
    qInfo("slowest of 60: %lld us of work, room in %d, gave up in %d", slowest / 1000, found, gaveUp);
    QVERIFY(found > 0);
    QVERIFY(slowest < 10'000'000'000); // of a release build 200 ms are promised; this guards against an endless search
}

PARKDESK_TEST(TstRepacking)

#include "tst_repacking.moc"
