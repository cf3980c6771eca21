// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/assignment.h"
#include "domain/cardpayment.h"
#include "domain/changeset.h"
#include "domain/claim.h"
#include "domain/deedkind.h"
#include "domain/distance.h"
#include "domain/permission.h"
#include "domain/placechanges.h"
#include "domain/stay.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace Qt::StringLiterals;

/// The small rules: moves of a stay, authority, periods, assignment, rolling, change sets.
class TstRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesOfAStay();
    void authority_data();
    void authority();
    void startingRoles();
    void periods();
    void rolling();
    void noShows();
    void spotFits();
    void orderOfSpots();
    void changeSetsFold();
    void changeSetsTravel();
    void distances_data();
    void distances();
    void commonDeeds();
    void statesOfCardPayments();
};

void TstRules::movesOfAStay()
{
    using enum StayState;
    const QList<QPair<StayState, StayState>> legal {{Reserved, Parked}, {Reserved, Cancelled}, {Reserved, NoShow},
                                                    {Parked, Left},     {Parked, Cancelled},   {Parked, Reserved},
                                                    {Left, Parked},     {NoShow, Parked},      {Cancelled, Reserved}};
    const QList<StayState> states {Reserved, Parked, Left, Cancelled, NoShow};
    for (const StayState from : states) {
        for (const StayState to : states)
            QCOMPARE(mayMove(from, to), legal.contains({from, to}));
    }
}

void TstRules::authority_data()
{
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<QString>("roles");
    QTest::newRow("park") << Permission::ParkVehicles << u"attendant manager"_s;
    QTest::newRow("book") << Permission::BookSpots << u"attendant manager"_s;
    QTest::newRow("money") << Permission::TakeMoney << u"attendant manager"_s;
    QTest::newRow("twin") << Permission::AdmitTwin << u"attendant manager"_s;
    QTest::newRow("correct") << Permission::CorrectStays << u"attendant manager"_s;
    QTest::newRow("close unsettled") << Permission::CloseUnsettled << u"manager"_s;
    QTest::newRow("overflow") << Permission::UseOverflow << u"manager"_s;
    QTest::newRow("name a price") << Permission::SetPrice << u"manager"_s;
    QTest::newRow("close spots") << Permission::CloseSpots << u"manager admin"_s;
    QTest::newRow("costs") << Permission::EnterCosts << u"admin"_s;
    QTest::newRow("back-fill") << Permission::BackFillStays << u"manager"_s;
    QTest::newRow("desk") << Permission::SeeDesk << u"attendant manager admin"_s;
    QTest::newRow("lots") << Permission::ManageLots << u"admin"_s;
    QTest::newRow("tariffs") << Permission::PublishTariffs << u"manager admin"_s;
    QTest::newRow("staff") << Permission::ManageStaff << u"admin"_s;
    QTest::newRow("see staff") << Permission::SeeStaff << u"manager admin"_s;
    QTest::newRow("export") << Permission::ExportData << u"manager admin"_s;
    QTest::newRow("see drivers") << Permission::SeeDrivers << u"attendant manager admin"_s;
    QTest::newRow("register drivers") << Permission::RegisterDrivers << u"attendant manager admin"_s;
    QTest::newRow("manage drivers") << Permission::ManageDrivers << u"manager admin"_s;
    QTest::newRow("answer drivers") << Permission::AnswerDrivers << u"attendant manager admin"_s;
    QTest::newRow("see jobs") << Permission::SeeJobs << u"manager admin"_s;
    QTest::newRow("run jobs") << Permission::RunJobs << u"manager admin"_s;
    QTest::newRow("manage mail") << Permission::ManageMail << u"admin"_s;
    QTest::newRow("run") << Permission::RunOffice << u"attendant manager admin kiosk"_s;
    QTest::newRow("welcome drivers") << Permission::WelcomeDrivers << u"attendant manager admin kiosk"_s;
    QTest::newRow("serve drivers") << Permission::ServeDrivers << u"kiosk"_s;
}

void TstRules::authority()
{
    QFETCH(Permission, permission);
    QStringList may;
    for (const Role role : allRoles) {
        if (mayDo(role, permission))
            may.append(roleName(role));
    }
    QTEST(may.join(u' '), "roles");
    QVERIFY(!permissionName(permission).isEmpty());
}

void TstRules::startingRoles()
{
    QCOMPARE(startingRole({Role::Admin, Role::Manager, Role::Attendant}), Role::Attendant);
    QCOMPARE(startingRole({Role::Admin}), Role::Admin);
    QCOMPARE(roleFromName(u"manager"_s), Role::Manager);
    QVERIFY(!roleFromName(u"god"_s));
}

void TstRules::periods()
{
    const TimeSpan ten = TimeSpan::make({10}, {20}).value();
    QVERIFY(!ten.overlaps({{20}, {30}}));
    QVERIFY(!ten.overlaps({{0}, {10}}));
    QVERIFY(ten.overlaps({{19}, {30}}));
    QVERIFY(ten.contains({10}));
    QVERIFY(!ten.contains({20}));
    QCOMPARE(TimeSpan::make({20}, {20}).error().code, ErrorCode::BadSpan);
    QCOMPARE(TimeSpan::make({20}, {10}).error().code, ErrorCode::BadSpan);
    QCOMPARE(TimeSpan::make({-1}, {10}).error().code, ErrorCode::BadTime);
    QCOMPARE(TimeSpan::make({1}, noEnd + Duration(1)).error().code, ErrorCode::BadTime);
    QVERIFY(TimeSpan::make({1}, noEnd));
}

void TstRules::rolling()
{
    const Instant now {1'000'000'000};
    QVERIFY(needsRoll(now - hours(9), now));
    QVERIFY(needsRoll(now + minutes(10), now));
    QVERIFY(!needsRoll(now + minutes(10) + Duration(1), now));
    QCOMPARE(rolledEnd(now), now + minutes(30));
}

void TstRules::noShows()
{
    const Instant start {1'000'000'000};
    QCOMPARE(noShowAt({start, start + hours(2)}, minutes(30), false), start + minutes(30));
    QCOMPARE(noShowAt({start, start + minutes(20)}, minutes(30), false), start + minutes(20));
    QCOMPARE(noShowAt({start, start + hours(2)}, minutes(30), true), start + hours(2));
}

void TstRules::spotFits()
{
    const VehicleType car {{1}, u"car"_s, 4, 1, true, false, u"c"_s};
    const VehicleType bike {{3}, u"bike"_s, 3, 1, false, false, u"b"_s};
    Spot spot;
    spot.places = 2;
    spot.types = {car.id, bike.id};
    QVERIFY(fits(spot, {car, {}}, false));
    QCOMPARE(placesTaken(car, spot.places), 2);
    QCOMPARE(placesTaken(bike, spot.places), 1);
    QVERIFY(!fits(spot, {car, SpotFeature::Ev}, true)); // asked for, not there
    spot.features = SpotFeature::Ev;
    QVERIFY(!fits(spot, {car, {}}, false)); // kept for those who ask
    QVERIFY(fits(spot, {car, {}}, true)); // unless a person chose it
    QVERIFY(fits(spot, {car, SpotFeature::Ev}, false));
    spot.features = SpotFeature::Covered; // a quality, not a restriction
    QVERIFY(fits(spot, {car, {}}, false));
    spot.types = {bike.id};
    QVERIFY(!fits(spot, {car, {}}, true));
}

void TstRules::orderOfSpots()
{
    const auto candidate = [](int classRank, int entrance, const QString &key, qint64 freeSince) {
        Candidate made;
        made.spot.classRank = classRank;
        made.spot.entranceRank = entrance;
        made.spot.labelKey = key;
        made.freeSince = {freeSince};
        return made;
    };
    const Candidate near = candidate(4, 0, u"B"_s, 500);
    const Candidate far = candidate(4, 9, u"A"_s, 100);
    const Candidate larger = candidate(5, 0, u"A"_s, 0);
    QVERIFY(goesBefore(near, far, AssignmentPolicy::Nearest));
    QVERIFY(goesBefore(far, near, AssignmentPolicy::Spread));
    QVERIFY(goesBefore(far, larger, AssignmentPolicy::Nearest));
    QVERIFY(goesBefore(far, larger, AssignmentPolicy::Spread));
    QVERIFY(!goesBefore(near, near, AssignmentPolicy::Nearest));
}

void TstRules::changeSetsFold()
{
    ChangeSet set;
    QVERIFY(set.isEmpty());
    set.add(Entity::Stay, 7);
    set.add(Entity::Stay, 7);
    QCOMPARE(set.ids(Entity::Stay), QList<qint64> {7});
    QVERIFY(!set.refreshesAll(Entity::Stay));
    for (qint64 id = 100; id < 160; ++id)
        set.add(Entity::Stay, id);
    QVERIFY(set.refreshesAll(Entity::Stay));
    QVERIFY(!set.touches(Entity::Payment));
    ChangeSet other;
    other.add(Entity::Payment, 1);
    set.merge(other);
    QVERIFY(set.touches(Entity::Payment));
    set.merge(ChangeSet::everything());
    QVERIFY(set.refreshesAll(Entity::Lot));
    ChangeSet staff;
    staff.add(Entity::Staff, 1);
    staff.add(Entity::Tariff, 1);
    QVERIFY(!concernsPlaces(staff));
    staff.merge(other);
    QVERIFY(concernsPlaces(staff)); // a payment shows as a tick
    QVERIFY(concernsPlaces(ChangeSet::everything()));
}

void TstRules::changeSetsTravel()
{
    ChangeSet set;
    set.sender = QUuid::createUuid();
    for (qint64 id = 1; id <= ChangeSet::mostIds; ++id) {
        set.add(Entity::Stay, 9'000'000'000'000 + id);
        set.add(Entity::Claim, 9'000'000'000'000 + id);
    }
    set.addAll(Entity::Spot);
    QVERIFY(set.toJson().size() < 4000);
    const ChangeSet heard = ChangeSet::fromJson(set.toJson());
    QCOMPARE(heard.sender, set.sender);
    QCOMPARE(heard.ids(Entity::Stay), set.ids(Entity::Stay));
    QVERIFY(heard.refreshesAll(Entity::Spot));
    QVERIFY(!heard.touches(Entity::Lot));
    QVERIFY(ChangeSet::fromJson("not json").isEverything());
    QVERIFY(ChangeSet::fromJson(ChangeSet::everything().toJson()).isEverything());
}

void TstRules::distances_data()
{
    QTest::addColumn<int>("latitude");
    QTest::addColumn<int>("longitude");
    QTest::addColumn<int>("otherLatitude");
    QTest::addColumn<int>("otherLongitude");
    QTest::addColumn<qint64>("metres");
    QTest::newRow("the same place") << 525'000'000 << 134'000'000 << 525'000'000 << 134'000'000 << qint64 {0};
    QTest::newRow("a degree north") << 525'000'000 << 134'000'000 << 535'000'000 << 134'000'000 << qint64 {111'320};
    QTest::newRow("a degree east at the equator") << 0 << 0 << 0 << 10'000'000 << qint64 {111'320};
    QTest::newRow("a degree east at 60 degrees") << 600'000'000 << 0 << 600'000'000 << 10'000'000 << qint64 {55'660};
    QTest::newRow("across the date line") << 0 << 1'799'000'000 << 0 << -1'799'000'000 << qint64 {22'264};
}

void TstRules::distances()
{
    QFETCH(int, latitude);
    QFETCH(int, longitude);
    QFETCH(int, otherLatitude);
    QFETCH(int, otherLongitude);
    QFETCH(qint64, metres);
    QCOMPARE(metresBetween({latitude, longitude}, {otherLatitude, otherLongitude}), metres);
    QCOMPARE(metresBetween({otherLatitude, otherLongitude}, {latitude, longitude}), metres);
}

void TstRules::commonDeeds()
{
    QCOMPARE(commonDeed(u"kiosk_enter"_s), u"enter"_s);
    QCOMPARE(commonDeed(u"settle_card_payment"_s), u"pay"_s);
    QCOMPARE(commonDeed(u"begin_card_payment"_s), u"begin_card_payment"_s);
    QCOMPARE(commonDeed(u"kiosk_rate"_s), u"rate_visit"_s);
    QCOMPARE(commonDeed(u"kiosk_ask_for_help"_s), u"open_support_ticket"_s);
    QCOMPARE(commonDeed(u"enter"_s), u"enter"_s);
}

void TstRules::statesOfCardPayments()
{
    using enum CardPaymentState;
    for (const CardPaymentState state : {Open, Taken, Declined, Unbooked})
        QCOMPARE(cardPaymentStateFromName(cardPaymentStateName(state)), state);
    QVERIFY(!cardPaymentStateFromName(u"paid"_s));
}

PARKDESK_TEST(TstRules)
#include "tst_rules.moc"
