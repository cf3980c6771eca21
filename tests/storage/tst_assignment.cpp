// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The search for a free spot, against the domain's rule applied to every spot one by one.
class TstAssignment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomLots_data();
    void randomLots();
    void keptFeatures();
    void wholeSpotOrSinglePlaces();
    void longestGap();
    void parkedStayHoldsItsPlaceNow();
    void labelsInNaturalOrder();
};

namespace {

/// Live claims of one place.
struct Taken {
    QList<TimeSpan> spans;
    bool parked = false;
};

/// What a lot's rows say, read plainly.
class SlowOffice {
public:
    SlowOffice(const RawDatabase &raw, const QList<Spot> &spots)
        : m_spots(spots)
    {
        const auto rows = raw.rows(u"SELECT spot_id, place_no, from_at, until_at, parked FROM claim WHERE live = 1"_s);
        for (const QVariantList &row : rows) {
            Taken &taken = m_taken[{row.at(0).toLongLong(), row.at(1).toInt()}];
            taken.spans.append(TimeSpan {{row.at(2).toLongLong()}, {row.at(3).toLongLong()}});
            taken.parked = taken.parked || row.at(4).toInt() == 1;
        }
    }

    [[nodiscard]] bool isFree(const Spot &spot, int place, const TimeSpan &span, bool beginsNow) const
    {
        const Taken taken = m_taken.value({spot.id.value, place});
        return !(beginsNow && taken.parked)
            && std::none_of(taken.spans.begin(), taken.spans.end(),
                            [&](const TimeSpan &t) { return t.overlaps(span); });
    }

    /// End of the last claim of the spot that begins before the period ends.
    [[nodiscard]] Instant freeSince(const Spot &spot, const TimeSpan &span) const
    {
        Instant since;
        for (int place = 0; place < spot.places; ++place) {
            for (const TimeSpan &t : m_taken.value({spot.id.value, place}).spans) {
                if (t.from < span.until)
                    since = std::max(since, t.until);
            }
        }
        return since;
    }

    [[nodiscard]] std::optional<SpotId> best(const SpotWish &wish, const TimeSpan &span, bool beginsNow, int minClass,
                                             AssignmentPolicy policy) const
    {
        std::optional<Candidate> best;
        for (const Spot &spot : m_spots) {
            int free = 0;
            for (int place = 0; place < spot.places; ++place)
                free += isFree(spot, place, span, beginsNow) ? 1 : 0;
            if (!fits(spot, wish, false) || spot.classRank < minClass || free < placesTaken(wish.type, spot.places))
                continue;
            const Candidate candidate {spot, freeSince(spot, span)};
            if (!best || goesBefore(candidate, *best, policy))
                best = candidate;
        }
        return best ? std::optional(best->spot.id) : std::nullopt;
    }

private:
    QList<Spot> m_spots;
    QHash<QPair<qint64, int>, Taken> m_taken;
};

OfficePlan randomPlan(QRandomGenerator &random, bool spread)
{
    static const QList<QStringList> types {
        {u"car"_s}, {u"car"_s, u"bike"_s}, {u"bike"_s, u"scooty"_s, u"cycle"_s}, {u"truck"_s, u"car"_s}, {u"cycle"_s}};
    static const QList<QStringList> features {{}, {}, {u"ev"_s}, {u"covered"_s}, {u"accessible"_s, u"covered"_s}};
    OfficePlan plan;
    plan.spread = spread;
    plan.rows.clear();
    for (int row = 0; row < 6; ++row) {
        plan.rows.append(spotRow(QChar(u'Z' - row) + u"-{1}"_s, 1 + random.bounded(4),
                                 types.at(random.bounded(static_cast<int>(types.size()))), 1 + random.bounded(3),
                                 features.at(random.bounded(static_cast<int>(features.size())))));
    }
    return plan;
}

/// Scatters claims of bookings, and some vehicles that stand.
void scatter(OfficeBuilder &office, const QList<Spot> &spots, QRandomGenerator &random)
{
    UnitOfWork unit(office.connection());
    must(unit.connection().begin());
    const auto permit =
        u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id) VALUES "
        "(%1, %2, %3, %4, 1, 0, 'permit', NULL)"_s;
    const qint64 now = office.clock().now().ms;
    for (const Spot &spot : spots) {
        for (int place = 0; place < spot.places; ++place) {
            qint64 at = now - 3600000 * random.bounded(3); // after the claims of those who stand
            for (int i = random.bounded(4); i > 0; --i) {
                const qint64 from = at + 600000 * random.bounded(12);
                at = from + 600000 * (1 + random.bounded(12));
                must(unit.connection().execute(permit.arg(spot.id.value).arg(place).arg(from).arg(at)));
            }
        }
    }
    must(unit.connection().commit());
}

} // namespace

void TstAssignment::randomLots_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("spread");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("lot %u, %s", seed, seed % 2 ? "nearest" : "spread") << seed << (seed % 2 == 0);
}

void TstAssignment::randomLots()
{
    QFETCH(quint32, seed);
    QFETCH(bool, spread);
    QRandomGenerator random(seed);
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, randomPlan(random, spread));
    UnitOfWork unit(office.connection());
    const Lot lot = must(LotRepository(unit).find(office.lot()));
    QCOMPARE(lot.policy, spread ? AssignmentPolicy::Spread : AssignmentPolicy::Nearest);
    const QList<VehicleType> types = must(LotRepository(unit).vehicleTypes());
    SpotRepository repository(unit);
    const QList<Spot> spots = must(repository.ofLot(lot.id));
    for (int i = 0; i < 6; ++i) // some stand
        static_cast<void>(office.enter(u"ST%1"_s.arg(i), types.at(random.bounded(4)).code));
    clock.advance(hours(5)); // and overstay
    scatter(office, spots, random);
    const SlowOffice slow(RawDatabase(database), spots);
    const QList<SpotFeatures> asked {{}, {}, SpotFeature::Ev, SpotFeature::Covered, SpotFeature::Accessible};

    int found = 0;
    for (int i = 0; i < 250; ++i) {
        const SpotWish wish {types.at(random.bounded(static_cast<int>(types.size()))),
                             asked.at(random.bounded(static_cast<int>(asked.size())))};
        const bool beginsNow = random.bounded(2) == 0;
        const Instant from = beginsNow ? clock.now() : clock.now() + minutes(10 * random.bounded(60));
        const TimeSpan span {from, from + minutes(10 * (1 + random.bounded(24)))};
        const int minClass = random.bounded(3) == 0 ? 1 + random.bounded(5) : 0;
        const auto expected = slow.best(wish, span, beginsNow, minClass, lot.policy);
        const auto free = must(repository.findFree(lot, wish, span, beginsNow, minClass));
        QCOMPARE(free ? free->spot.id.value : 0, expected ? expected->value : 0);
        if (!free)
            continue;
        ++found;
        QCOMPARE(free->places.size(), placesTaken(wish.type, free->spot.places));
        for (const int place : free->places)
            QVERIFY(slow.isFree(free->spot, place, span, beginsNow));
        QCOMPARE(free->span, span);
    }
    QVERIFY2(found > 20 && found < 250, qPrintable(QString::number(found)));
}

void TstAssignment::keptFeatures()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows.clear();
    for (const QString &feature : {u"ev"_s, u"accessible"_s, u"reserved"_s, u"permit"_s, u"covered"_s})
        plan.rows.append(
            spotRow(feature.left(1).toUpper() + feature.mid(1, 1) + u"-{1}"_s, 1, {u"car"_s}, 1, {feature}));
    OfficeBuilder office(database, clock, plan);
    UnitOfWork unit(office.connection());
    const Lot lot = must(LotRepository(unit).find(office.lot()));
    const VehicleType car = must(LotRepository(unit).vehicleType(u"car"_s));
    SpotRepository repository(unit);
    const TimeSpan span {clock.now(), clock.now() + hours(1)};
    QCOMPARE(must(repository.findFree(lot, {car, {}}, span, true))->spot.features, SpotFeatures(SpotFeature::Covered));
    for (const SpotFeature feature :
         {SpotFeature::Ev, SpotFeature::Accessible, SpotFeature::Reserved, SpotFeature::Permit, SpotFeature::Covered}) {
        const auto free = must(repository.findFree(lot, {car, feature}, span, true));
        QVERIFY(free);
        QVERIFY(free->spot.features.testFlag(feature));
    }
    QVERIFY(!must(repository.findFree(lot, {car, SpotFeatures(SpotFeature::Ev) | SpotFeature::Covered}, span, true)));
    QCOMPARE(must(repository.countFree(lot.id, car, span, true)), 1); // what anybody may have
}

void TstAssignment::wholeSpotOrSinglePlaces()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows = {spotRow(u"T-{1}"_s, 2, {u"car"_s, u"bike"_s}, 3)};
    OfficeBuilder office(database, clock, plan);
    UnitOfWork unit(office.connection());
    const Lot lot = must(LotRepository(unit).find(office.lot()));
    const VehicleType car = must(LotRepository(unit).vehicleType(u"car"_s));
    const VehicleType bike = must(LotRepository(unit).vehicleType(u"bike"_s));
    SpotRepository repository(unit);
    const TimeSpan span {clock.now(), clock.now() + hours(1)};
    QCOMPARE(must(repository.findFree(lot, {car, {}}, span, true))->places, (QList<int> {0, 1, 2}));
    QCOMPARE(must(repository.findFree(lot, {bike, {}}, span, true))->places, QList<int> {0});
    QCOMPARE(must(repository.countFree(lot.id, car, span, true)), 2);
    QCOMPARE(must(repository.countFree(lot.id, bike, span, true)), 6);
    must(office.enter(u"BB1"_s, u"bike"_s));
    QCOMPARE(must(repository.findFree(lot, {car, {}}, span, true))->spot.label, u"T-2"_s);
    QCOMPARE(must(repository.findFree(lot, {bike, {}}, span, true))->places, QList<int> {1});
    QCOMPARE(must(repository.countFree(lot.id, car, span, true)), 1);
    QCOMPARE(must(repository.countFree(lot.id, bike, span, true)), 5);
}

void TstAssignment::longestGap()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{1}"_s, 2, {u"car"_s}), spotRow(u"B-{1}"_s, 1, {u"car"_s, u"bike"_s}, 3)};
    OfficeBuilder office(database, clock, plan);
    const RawDatabase raw(database);
    const qint64 now = clock.now().ms;
    const auto claim = [&](int spot, int place, int fromMinutes) {
        raw.execute(
            u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder) VALUES (%1, %2, %3, %4, "
            "1, 0, 'permit')"_s.arg(spot)
                .arg(place)
                .arg(now + fromMinutes * 60000)
                .arg(now + 86400000));
    };
    claim(1, 0, 40);
    claim(2, 0, 0); // none at all
    claim(3, 0, 90);
    claim(3, 1, 70);
    claim(3, 2, 50);
    UnitOfWork unit(office.connection());
    const Lot lot = must(LotRepository(unit).find(office.lot()));
    const VehicleType car = must(LotRepository(unit).vehicleType(u"car"_s));
    const VehicleType bike = must(LotRepository(unit).vehicleType(u"bike"_s));
    SpotRepository repository(unit);
    const TimeSpan span {clock.now(), clock.now() + hours(3)};
    // A car takes all three places, so their shortest gap counts; a bike takes the longest alone.
    const auto forCar = must(repository.findLongestGap(lot, {car, {}}, span, minutes(30)));
    QCOMPARE(forCar->spot.label, u"B-1"_s);
    QCOMPARE(forCar->places.size(), 3);
    QCOMPARE(forCar->span.length(), Duration(minutes(50)));
    const auto forBike = must(repository.findLongestGap(lot, {bike, {}}, span, minutes(30)));
    QCOMPARE(forBike->places, QList<int> {0});
    QCOMPARE(forBike->span.length(), Duration(minutes(90)));
    QVERIFY(!must(repository.findLongestGap(lot, {car, {}}, span, minutes(51))));
    const TimeSpan shorter {span.from, span.from + minutes(45)};
    QCOMPARE(must(repository.findLongestGap(lot, {car, {}}, shorter, minutes(30)))->span,
             shorter); // no more than asked
    const Spot full = must(repository.findByLabel(lot.id, u"A-2"_s));
    QVERIFY(!must(repository.gapOn(full, car, span)));
    const Spot chosen = must(repository.findByLabel(lot.id, u"A-1"_s));
    QCOMPARE(must(repository.gapOn(chosen, car, span))->span.length(), Duration(minutes(40)));
}

void TstAssignment::parkedStayHoldsItsPlaceNow()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{1}"_s, 1, {u"car"_s})};
    OfficeBuilder office(database, clock, plan);
    must(office.enter(u"AA1"_s));
    clock.advance(hours(4)); // its claim is over, nobody rolled it, it still stands there
    UnitOfWork unit(office.connection());
    const Lot lot = must(LotRepository(unit).find(office.lot()));
    const VehicleType car = must(LotRepository(unit).vehicleType(u"car"_s));
    SpotRepository repository(unit);
    const TimeSpan now {clock.now(), clock.now() + hours(1)};
    QVERIFY(!must(repository.findFree(lot, {car, {}}, now, true)));
    QVERIFY(must(repository.findFree(lot, {car, {}}, now, false)));
    QCOMPARE(must(repository.countFree(lot.id, car, now, true)), 0);
    QVERIFY(!must(repository.findLongestGap(lot, {car, {}}, now, minutes(1))));
}

void TstAssignment::labelsInNaturalOrder()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.spread = true; // which knows no entrance rank
    plan.rows = {spotRow(u"A-{8}"_s, 4, {u"car"_s})};
    OfficeBuilder office(database, clock, plan);
    QStringList given;
    for (int i = 0; i < 4; ++i)
        given.append(must(office.enter(u"AA%1"_s.arg(i))).spot);
    QCOMPARE(given, (QStringList {u"A-8"_s, u"A-9"_s, u"A-10"_s, u"A-11"_s}));
}

PARKDESK_TEST(TstAssignment)
#include "tst_assignment.moc"
