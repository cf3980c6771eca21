// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cash/openshift.h"
#include "services/drivers/drivercodes.h"
#include "services/drivers/driversecrets.h"
#include "services/drivers/provedrivermail.h"
#include "services/drivers/senddrivercode.h"
#include "services/drivers/suspenddriver.h"
#include "services/kiosk/kioskarrive.h"
#include "services/kiosk/kioskaskforhelp.h"
#include "services/kiosk/kioskcancel.h"
#include "services/kiosk/kioskdriver.h"
#include "services/kiosk/kioskenter.h"
#include "services/kiosk/kioskextend.h"
#include "services/kiosk/kioskfind.h"
#include "services/kiosk/kioskleave.h"
#include "services/kiosk/kiosklots.h"
#include "services/kiosk/kioskrate.h"
#include "services/kiosk/kioskreserve.h"
#include "services/kiosk/mailhistory.h"
#include "services/staff/addstaff.h"
#include "services/staff/liststaff.h"
#include "services/staff/setroles.h"
#include "services/stays/bookingrulesdeeds.h"
#include "tests/services/kioskoffice.h"
#include "tests/services/usecases.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;
using Meaning = KioskFind::Meaning;

/// What drivers ask and do at a kiosk, and what they cannot.
class TstKiosk : public QObject, private KioskOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void roleIsAlone();
    void schemaKeepsItAlone();
    void nothingElseIsAllowed();
    void newcomer();
    void registersWithProofOnly();
    void parksNow();
    void parksAsLoggedIn();
    void refusesToPark();
    void booksAndArrives();
    void arrivesHereOnly();
    void extendsAndCancels();
    void cancellingLateSaysItsFee();
    void othersAreNotFound_data();
    void othersAreNotFound();
    void plateIsNoProof();
    void plateOfADriver();
    void twinsTellNothing();
    void quoteByPlateIsMasked();
    void leaves();
    void finds();
    void findsNothing_data();
    void findsNothing();
    void startsWithTheLot();
    void closedLot();
    void lotsByDistance();
    void offers();
    void dashboard();
    void suspendedDriver();
    void mailsHistory();
    void secretsStaySealed();

private:
    EnterVehicle::Outcome entered(const QString &plate, DriverId driver = {})
    {
        KioskEnter::Command command;
        command.driver = driver;
        command.plate = plate;
        return must(atKiosk<KioskEnter>(command));
    }
    ReserveSpot::Outcome booked(DriverId driver, Duration startsIn, const QString &plate = {}, LotId lot = {})
    {
        KioskReserve::Command command;
        command.driver = driver;
        command.lot = lot;
        command.from = clock().now() + startsIn;
        command.until = command.from + hours(2);
        command.plate = plate;
        command.vehicleType = u"car"_s;
        return must(atKiosk<KioskReserve>(command));
    }
    void paidAndLeft(const KioskKey &key)
    {
        const auto begun = must(begin(key, true));
        must(atKiosk<SettleCardPayment>({begun.payment, true, u"SIM-1"_s}));
    }
    [[nodiscard]] KioskFind::Answer find(const QString &text, DriverId driver = {})
    {
        return must(askKiosk<KioskFind>({text, driver}));
    }
};

void TstKiosk::init()
{
    openKiosk();
}

void TstKiosk::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstKiosk::roleIsAlone()
{
    AddStaff::Command add;
    add.login = u"two.in.one"_s;
    add.name = u"Two in one"_s;
    add.roles = {Role::Attendant, Role::Kiosk};
    COMPARE_REFUSED(last().runAs<AddStaff>(last().owner(), add), ErrorCode::BadCode, Field::Role);
    SetRoles::Command set {u"gate.one"_s, {Role::Kiosk, Role::Manager}};
    COMPARE_REFUSED(last().runAs<SetRoles>(last().owner(), set), ErrorCode::BadCode, Field::Role);
    set.roles = {Role::Attendant};
    must(last().runAs<SetRoles>(last().owner(), set));
    set.roles = {Role::Kiosk};
    must(last().runAs<SetRoles>(last().owner(), set));
    const auto people = must(last().readAs<ListStaff>(last().owner(), {}));
    QVERIFY(std::any_of(people.begin(), people.end(),
                        [](const auto &person) { return person.roles == QList<Role> {Role::Kiosk}; }));
}

void TstKiosk::schemaKeepsItAlone()
{
    const qint64 attendant = last().attendant().staff.value;
    const QString add = u"INSERT INTO staff_role (staff_id, role) VALUES (%1, %2)"_s;
    QVERIFY(!raw().refusal(add.arg(attendant).arg(4)).isEmpty());
    QVERIFY(!raw().refusal(add.arg(kiosk().staff.value).arg(1)).isEmpty());
    QVERIFY(!raw().refusal(add.arg(attendant).arg(5)).isEmpty());
}

/// Every deed and every question there is, but those of the kiosk itself.
void TstKiosk::nothingElseIsAllowed()
{
    static const QStringList welcome {u"FirstRun"_s,         u"OpenShift"_s,       u"RollClaims"_s,
                                      u"RegisterDriver"_s,   u"SendDriverCode"_s,  u"LogInDriver"_s,
                                      u"ChangeDriverMail"_s, u"ProveDriverMail"_s, u"SetDriverPassword"_s};
    const QStringList events {u"security_event"_s};
    const auto before = raw().rowCounts(events);
    int refusals = 0;
    for (const UseCaseEntry &useCase : allUseCases()) {
        if (useCase.roles == u"kiosk"_s || welcome.contains(useCase.name))
            continue;
        const auto refused = useCase.run(last(), kiosk());
        QVERIFY2(refused && refused->code == ErrorCode::NotPermitted, qPrintable(useCase.name));
        ++refusals;
    }
    QVERIFY(refusals > 150);
    QCOMPARE(raw().rowCounts(events), before);
}

void TstKiosk::newcomer()
{
    const QString address = u"nina@example.org"_s;
    const QUuid sending = QUuid::createUuid();
    must(atKiosk<SendDriverCode>({CodePurpose::Join, address, {}, u"de"_s}, sending));
    const auto proof = must(atKiosk<ProveDriverMail>({CodePurpose::Join, address, driverCodeOf(key(), sending)}));
    QVERIFY(!proof.refusal && !proof.driver.isValid());
    auto form = driverCalled(u"Nina Neu"_s, address, {}, u"HH NN 9"_s);
    form.origin = DriverOrigin::Kiosk;
    form.proof = proof.code;
    form.fields.language = u"de"_s;
    const DriverId nina = must(atKiosk<RegisterDriver>(form)).driver;

    const auto booking = booked(nina, minutes(5), u"HH NN 9"_s);
    const auto found = find(booking.ticket);
    QCOMPARE(found.meaning, Meaning::Booked);
    QVERIFY(found.stay && found.stay->mayArrive);
    const auto in = must(atKiosk<KioskArrive>({byCode(booking.ticket), {}}));
    const auto longer = must(atKiosk<KioskExtend>({own(nina, in.stay), clock().now() + hours(4)}));
    QCOMPARE(longer.until, clock().now() + hours(4));
    clock().advance(hours(1));
    paidAndLeft(own(nina, in.stay));
    QCOMPARE(must(atKiosk<MailHistory>({nina})).stays, 1);
    const auto home = must(askKiosk<KioskDriver>({nina}));
    QCOMPARE(home.name, u"Nina Neu"_s);
    QCOMPARE(home.visits.size(), 1);
    QVERIFY(home.active.isEmpty() && home.bookings.isEmpty());
}

void TstKiosk::registersWithProofOnly()
{
    auto form = driverCalled(u"Nina Neu"_s, u"nina@example.org"_s);
    form.origin = DriverOrigin::Kiosk;
    COMPARE_REFUSED(atKiosk<RegisterDriver>(form), ErrorCode::MailUnproven, Field::Mail);
    form.origin = DriverOrigin::Desk; // a device cannot say that a clerk vouches
    COMPARE_REFUSED(atKiosk<RegisterDriver>(form), ErrorCode::MailUnproven, Field::Mail);
}

void TstKiosk::parksNow()
{
    const auto in = entered(u"M XY 77"_s);
    QCOMPARE(in.spot, u"A-01"_s);
    QCOMPARE(in.vehicleType, u"car"_s);
    clock().advance(minutes(1));
    const auto found = find(in.ticket);
    QCOMPARE(found.meaning, Meaning::Parked);
    QCOMPARE(found.stay->spot, u"A-01"_s);
    QCOMPARE(found.stay->due->toText(), u"2.50"_s); // the hour that began
    QVERIFY(found.stay->here);
    QCOMPARE(raw().number(u"SELECT staff_id FROM journal WHERE kind = 'kiosk_enter'"_s), kiosk().staff.value);
}

void TstKiosk::parksAsLoggedIn()
{
    // Somebody else's car: the stay is of who brings it.
    const auto in = entered(samsPlate, ritu());
    QCOMPARE(raw().number(u"SELECT driver_id FROM stay WHERE id = %1"_s.arg(in.stay.value)), ritu().value);
    // Nobody logged in: of the one who has that vehicle.
    const auto other = entered(ritusPlate);
    QCOMPARE(raw().number(u"SELECT driver_id FROM stay WHERE id = %1"_s.arg(other.stay.value)), ritu().value);
}

void TstKiosk::refusesToPark()
{
    KioskEnter::Command command;
    COMPARE_REFUSED(atKiosk<KioskEnter>(command), ErrorCode::Required, Field::Plate);
    command.plate = u"M XY 77"_s;
    command.until = clock().now() - hours(1);
    COMPARE_REFUSED(atKiosk<KioskEnter>(command), ErrorCode::BadSpan, Field::Until);
    command.until.reset();
    must(atKiosk<KioskEnter>(command));
    const auto twin = atKiosk<KioskEnter>(command);
    COMPARE_REFUSED(twin, ErrorCode::AlreadyInside, Field::Plate);
    QVERIFY(twin.error().details.isEmpty()); // no ticket of anybody
    for (int i = 0; i < 9; ++i) {
        command.plate = u"M XY 8%1"_s.arg(i);
        must(atKiosk<KioskEnter>(command));
    }
    command.plate = u"M XY 99"_s;
    COMPARE_REFUSED(atKiosk<KioskEnter>(command), ErrorCode::LotFull, Field::Lot);
    Actor nowhere = kiosk();
    nowhere.desk.reset();
    COMPARE_REFUSED(last().runAs<KioskEnter>(nowhere, command), ErrorCode::NoOpenShift, Field::Desk);
}

void TstKiosk::booksAndArrives()
{
    const auto booking = booked(ritu(), hours(3));
    QCOMPARE(find(booking.ticket).meaning, Meaning::BookedLater);
    QVERIFY(find(booking.ticket).stay->mayArriveFrom);
    COMPARE_REFUSED(atKiosk<KioskArrive>({own(ritu(), booking.stay), ritusPlate}), ErrorCode::TooEarly, Field::Ticket);
    clock().advance(hours(3));
    COMPARE_REFUSED(atKiosk<KioskArrive>({own(ritu(), booking.stay), {}}), ErrorCode::Required, Field::Plate);
    must(atKiosk<KioskArrive>({own(ritu(), booking.stay), ritusPlate}));
    QCOMPARE(find(booking.ticket).meaning, Meaning::Parked);
    KioskReserve::Command nobody;
    nobody.from = clock().now() + hours(1);
    nobody.until = clock().now() + hours(2);
    nobody.vehicleType = u"car"_s;
    COMPARE_REFUSED(atKiosk<KioskReserve>(nobody), ErrorCode::Required, Field::Driver);
}

void TstKiosk::arrivesHereOnly()
{
    const auto harbour = last().addLot(u"Harbour"_s);
    const auto booking = booked(ritu(), minutes(5), ritusPlate, harbour.lot);
    COMPARE_REFUSED(atKiosk<KioskArrive>({byCode(booking.ticket), {}}), ErrorCode::SpotUnsuitable, Field::Lot);
    const auto found = find(booking.ticket);
    QCOMPARE(found.meaning, Meaning::BookedLater);
    QVERIFY(!found.stay->here && !found.stay->mayArrive);
    QCOMPARE(found.stay->lotName, u"Harbour"_s);
    Actor there = kiosk();
    there.desk = harbour.desk;
    there.shift = must(last().runAs<OpenShift>(there, {harbour.desk})).shift;
    must(last().runAs<KioskArrive>(there, {byCode(booking.ticket), {}}));
    COMPARE_REFUSED(askKiosk<KioskQuote>({byCode(booking.ticket)}), ErrorCode::NotInside, Field::Lot);
    COMPARE_REFUSED(atKiosk<KioskLeave>({byCode(booking.ticket)}), ErrorCode::NotInside, Field::Lot);
    QVERIFY(last().readAs<KioskQuote>(there, {byCode(booking.ticket)}));
}

void TstKiosk::extendsAndCancels()
{
    const auto booking = booked(ritu(), hours(3), ritusPlate);
    const auto longer = must(atKiosk<KioskExtend>({own(ritu(), booking.stay), clock().now() + hours(6)}));
    QCOMPARE(longer.before, clock().now() + hours(5));
    must(atKiosk<KioskCancel>({own(ritu(), booking.stay)}));
    QCOMPARE(find(booking.ticket).meaning, Meaning::Gone);
    COMPARE_REFUSED(atKiosk<KioskCancel>({byCode(booking.ticket)}), ErrorCode::IllegalMove, Field::Ticket);
}

void TstKiosk::cancellingLateSaysItsFee()
{
    BookingRules rules;
    rules.fees.lateCancel = 1500;
    rules.fees.freeUntil = hours(1);
    must(last().runAs<SetBookingRules>(last().owner(), {last().lot(), rules}));
    const auto booking = booked(ritu(), hours(3), ritusPlate);
    QVERIFY(!find(booking.ticket).stay->cancelFee);
    clock().advance(hours(2) + minutes(1));
    const auto fee = find(booking.ticket).stay->cancelFee;
    QVERIFY(fee);
    QCOMPARE(fee->minor(), 1500);
    QCOMPARE(must(atKiosk<KioskCancel>({own(ritu(), booking.stay)})).fee, fee);
}

void TstKiosk::othersAreNotFound_data()
{
    QTest::addColumn<bool>("parked");
    QTest::newRow("a booking") << false;
    QTest::newRow("a vehicle inside") << true;
}

void TstKiosk::othersAreNotFound()
{
    QFETCH(bool, parked);
    const StayId sams = parked ? entered(samsPlate, sam()).stay : booked(sam(), minutes(5), samsPlate).stay;
    const KioskKey key = own(ritu(), sams);
    const auto before = raw().rowCounts({u"security_event"_s});
    COMPARE_REFUSED(atKiosk<KioskArrive>({key, {}}), ErrorCode::NotFound, Field::Ticket);
    COMPARE_REFUSED(atKiosk<KioskExtend>({key, clock().now() + hours(9)}), ErrorCode::NotFound, Field::Ticket);
    COMPARE_REFUSED(atKiosk<KioskCancel>({key}), ErrorCode::NotFound, Field::Ticket);
    COMPARE_REFUSED(atKiosk<KioskLeave>({key}), ErrorCode::NotFound, Field::Ticket);
    COMPARE_REFUSED(askKiosk<KioskQuote>({key}), ErrorCode::NotFound, Field::Ticket);
    BeginCardPayment::Command pay;
    pay.key = key;
    COMPARE_REFUSED(atKiosk<BeginCardPayment>(pay), ErrorCode::NotFound, Field::Ticket);
    KioskKey none; // a stay alone says nothing
    none.stay = sams;
    COMPARE_REFUSED(atKiosk<KioskLeave>({none}), ErrorCode::Required, Field::Ticket);
    COMPARE_REFUSED(atKiosk<KioskCancel>({none}), ErrorCode::Required, Field::Ticket);
    COMPARE_REFUSED(atKiosk<KioskLeave>({own(ritu(), {sams.value + 99})}), ErrorCode::NotFound, Field::Ticket);
    COMPARE_REFUSED(atKiosk<KioskLeave>({byCode(u"4K2M9-XQ3TH-7"_s)}), ErrorCode::NotFound, Field::Ticket);
    QCOMPARE(raw().rowCounts({u"security_event"_s}), before);
    const auto home = must(askKiosk<KioskDriver>({ritu()}));
    QVERIFY(home.active.isEmpty() && home.bookings.isEmpty() && home.visits.isEmpty());
}

void TstKiosk::plateIsNoProof()
{
    entered(u"M XY 77"_s);
    const KioskKey plate = byPlate(u"M XY 77"_s);
    COMPARE_REFUSED(atKiosk<KioskExtend>({plate, clock().now() + hours(9)}), ErrorCode::Required, Field::Ticket);
    COMPARE_REFUSED(atKiosk<KioskCancel>({plate}), ErrorCode::Required, Field::Ticket);
    COMPARE_REFUSED(atKiosk<KioskArrive>({plate, {}}), ErrorCode::Required, Field::Ticket);
    KioskKey logged = plate; // nor is it with somebody else's log-in
    logged.driver = ritu();
    COMPARE_REFUSED(atKiosk<KioskExtend>({logged, clock().now() + hours(9)}), ErrorCode::Required, Field::Ticket);
    clock().advance(hours(1));
    paidAndLeft(plate); // who pays for a vehicle may let it out
    COMPARE_REFUSED(atKiosk<KioskLeave>({plate}), ErrorCode::NotFound, Field::Plate);
}

void TstKiosk::plateOfADriver()
{
    const auto in = entered(ritusPlate);
    COMPARE_REFUSED(askKiosk<KioskQuote>({byPlate(ritusPlate)}), ErrorCode::NotFound, Field::Plate);
    COMPARE_REFUSED(atKiosk<KioskLeave>({byPlate(ritusPlate)}), ErrorCode::NotFound, Field::Plate);
    const auto stranger = find(ritusPlate);
    QCOMPARE(stranger.meaning, Meaning::Parked);
    QCOMPARE(stranger.maskedSpot, u"A\u00b7\u00b7\u00b7"_s);
    QVERIFY(!stranger.stay && !stranger.payByPlate);
    QVERIFY(!find(ritusPlate, sam()).stay);
    const auto herself = find(ritusPlate, ritu());
    QVERIFY(herself.stay);
    QCOMPARE(herself.stay->ticket, in.ticket);
    KioskKey key = byPlate(ritusPlate);
    key.driver = ritu();
    QVERIFY(askKiosk<KioskQuote>({key}));
    must(atKiosk<KioskExtend>({key, clock().now() + hours(9)}));
}

void TstKiosk::twinsTellNothing()
{
    entered(u"M XY 77"_s);
    EnterVehicle::Command twin;
    twin.lot = last().lot();
    twin.plate = u"M XY 77"_s;
    twin.twinReason = u"a copy"_s;
    must(last().runAs<EnterVehicle>(manager(), twin));
    const auto found = find(u"M XY 77"_s);
    QCOMPARE(found.meaning, Meaning::Several);
    QVERIFY(!found.stay && found.maskedSpot.isEmpty() && !found.payByPlate);
    const auto refused = askKiosk<KioskQuote>({byPlate(u"M XY 77"_s)});
    COMPARE_REFUSED(refused, ErrorCode::Ambiguous, Field::Plate);
    QVERIFY(refused.error().details.isEmpty());
}

void TstKiosk::quoteByPlateIsMasked()
{
    const auto in = entered(u"M XY 77"_s);
    const auto byThePlate = must(askKiosk<KioskQuote>({byPlate(u"m-xy 77"_s)}));
    QVERIFY(byThePlate.ticket.isEmpty());
    QCOMPARE(byThePlate.spot, u"A\u00b7\u00b7\u00b7"_s);
    const auto byTheTicket = must(askKiosk<KioskQuote>({byCode(in.ticket)}));
    QCOMPARE(byTheTicket.spot, u"A-01"_s);
    QCOMPARE(byTheTicket.price.due, byThePlate.price.due);
}

void TstKiosk::leaves()
{
    const auto in = entered(u"M XY 77"_s);
    clock().advance(hours(1));
    const auto refused = atKiosk<KioskLeave>({byCode(in.ticket)});
    COMPARE_REFUSED(refused, ErrorCode::NotPaid, Field::Amount);
    must(last().run<PayStay>(OfficeBuilder::paymentOf(must(last().quote(in.ticket))))); // at the desk, in cash
    QVERIFY(must(askKiosk<KioskQuote>({byCode(in.ticket)})).price.held);
    COMPARE_REFUSED(begin(byCode(in.ticket)), ErrorCode::NothingDue, Field::Amount);
    QCOMPARE(must(atKiosk<KioskLeave>({byCode(in.ticket)})).how, LeftHow::Paid);
    QCOMPARE(find(in.ticket).meaning, Meaning::Gone);
}

void TstKiosk::finds()
{
    QCOMPARE(find(u"  "_s).meaning, Meaning::Nothing);
    const auto fresh = find(u"m xy 77"_s);
    QCOMPARE(fresh.meaning, Meaning::NewPlate);
    QCOMPARE(fresh.plate, u"M XY 77"_s);
    QVERIFY(fresh.vehicleType.isEmpty());
    QCOMPARE(find(newDriverCard()).meaning, Meaning::Card);
    const auto in = entered(u"M XY 77"_s);
    QVERIFY(find(u"M-XY 77"_s).vehicleType.isEmpty()); // nothing but that it is here
    QCOMPARE(find(ritusPlate, ritu()).vehicleType, u"car"_s);
    QVERIFY(find(ritusPlate, sam()).vehicleType.isEmpty());
    const auto inside = find(u"M-XY 77"_s);
    QCOMPARE(inside.meaning, Meaning::Parked);
    QVERIFY(inside.payByPlate && !inside.stay);
    QCOMPARE(find(TicketCode::fromText(in.ticket)->shown().toLower()).stay->stay, in.stay);
    const auto harbour = last().addLot(u"Harbour"_s);
    booked(ritu(), minutes(5), ritusPlate, harbour.lot);
    QCOMPARE(find(ritusPlate).meaning, Meaning::NewPlate); // where else somebody is, is theirs to know
    QCOMPARE(find(ritusPlate, ritu()).meaning, Meaning::BookedLater);
}

void TstKiosk::findsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("signs") << u"!?"_s << static_cast<int>(ErrorCode::BadCharacters);
    QTest::newRow("too short") << u"A1"_s << static_cast<int>(ErrorCode::BadPlate);
    QTest::newRow("too long") << QString(40, u'A') << static_cast<int>(ErrorCode::TooLong);
    QTest::newRow("ticket of nobody") << TicketCode::forNumber(7).shown() << static_cast<int>(ErrorCode::NotFound);
}

void TstKiosk::findsNothing()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    const auto found = find(text);
    QCOMPARE(found.meaning, Meaning::Nothing);
    QVERIFY(found.problem);
    QCOMPARE(static_cast<int>(found.problem->code), code);
}

void TstKiosk::startsWithTheLot()
{
    entered(u"M XY 77"_s);
    const auto start = must(askKiosk<KioskStart>({}));
    QVERIFY(start.place.here && start.place.open && !start.place.closesAt);
    QCOMPARE(start.place.lot, last().lot());
    const auto *cars = start.place.freeOf(u"car"_s);
    QVERIFY(cars != nullptr);
    QCOMPARE(cars->free, 9);
    QCOMPARE(cars->total, 10);
    QVERIFY(start.place.freeOf(u"truck"_s) == nullptr);
    QCOMPARE(start.place.prices.size(), 3);
    QCOMPARE(start.place.prices.at(0).amount.toText(), u"2.50"_s);
    QCOMPARE(start.place.prices.at(1).amount.toText(), u"5.00"_s);
    QVERIFY(start.vehicleTypes.contains(u"cycle"_s));
    QVERIFY(!start.sendsMail && !start.place.rating);
    COMPARE_REFUSED(askKiosk<KioskStart>({u"ship"_s}), ErrorCode::UnknownVehicleType, Field::VehicleType);
}

void TstKiosk::closedLot()
{
    OfficePlan plan;
    plan.openingHours = u"Mo-Su 10:00-22:00"_s;
    const auto harbour = last().addLot(u"Harbour"_s, plan);
    Actor there = kiosk();
    there.desk = harbour.desk;
    const auto closed = must(last().readAs<KioskStart>(there, {})).place; // 9:00 in Berlin
    QVERIFY(!closed.open && !closed.closesAt);
    QCOMPARE(closed.opensAt, clock().now() + hours(1));
    KioskEnter::Command command;
    command.plate = u"M XY 77"_s;
    const auto refused = last().runAs<KioskEnter>(there, command);
    COMPARE_REFUSED(refused, ErrorCode::OutOfHours, Field::Reason);
    QCOMPARE(refused.error().details.value("opens_at"_L1).toInteger(), closed.opensAt->ms);
    clock().advance(hours(2));
    const auto open = must(last().readAs<KioskStart>(there, {})).place;
    QVERIFY(open.open && !open.opensAt);
    QCOMPARE(open.closesAt, clock().now() + hours(11));
}

void TstKiosk::lotsByDistance()
{
    const auto far = last().addLot(u"Alster"_s);
    const auto near = last().addLot(u"Zoo"_s);
    static_cast<void>(last().addLot(u"Nowhere"_s));
    const QString place = u"UPDATE lot SET latitude = %1, longitude = %2 WHERE id = %3"_s;
    raw().execute(place.arg(525'000'000).arg(134'000'000).arg(last().lot().value));
    raw().execute(place.arg(526'000'000).arg(134'000'000).arg(far.lot.value));
    raw().execute(place.arg(525'010'000).arg(134'000'000).arg(near.lot.value));
    const auto lots = must(askKiosk<KioskLots>({})).places;
    QCOMPARE(lots.size(), 4);
    QVERIFY(lots.at(0).here && !lots.at(0).metres);
    QCOMPARE(lots.at(1).name, u"Zoo"_s);
    QCOMPARE(lots.at(1).metres, 111);
    QCOMPARE(lots.at(2).metres, 11132);
    QVERIFY(!lots.at(3).metres);
    QCOMPARE(lots.at(1).freeOf(u"car"_s)->free, 10);
    QCOMPARE(lots.at(1).prices.first().amount.toText(), u"2.50"_s);
}

void TstKiosk::offers()
{
    const TimeSpan soon {clock().now() + hours(1), clock().now() + hours(3)};
    const auto offer = must(askKiosk<KioskOffer>({{}, u"car"_s, soon}));
    QVERIFY(offer.anyFree);
    QCOMPARE(offer.price->toText(), u"5.00"_s);
    QCOMPARE(offer.lot, last().lot());
    QCOMPARE(offer.heldUntil, soon.from + minutes(30));
    for (int i = 0; i < 10; ++i)
        booked(ritu(), hours(1), u"M XY 8%1"_s.arg(i));
    QVERIFY(!must(askKiosk<KioskOffer>({{}, u"car"_s, soon})).anyFree);
    COMPARE_REFUSED(askKiosk<KioskOffer>({{}, u"car"_s, {soon.until, soon.from}}), ErrorCode::BadSpan, Field::Until);
    COMPARE_REFUSED(askKiosk<KioskOffer>({{}, u"ship"_s, soon}), ErrorCode::UnknownVehicleType, Field::VehicleType);
}

void TstKiosk::dashboard()
{
    const auto first = entered(ritusPlate, ritu());
    clock().advance(hours(2));
    paidAndLeft(own(ritu(), first.stay));
    clock().advance(hours(24 * 31));
    const auto second = entered(ritusPlate, ritu());
    clock().advance(hours(1));
    booked(ritu(), hours(5), ritusPlate);
    entered(samsPlate, sam());
    const auto home = must(askKiosk<KioskDriver>({ritu()}));
    QCOMPARE(home.name, u"Ritu Iyer"_s);
    QCOMPARE(home.vehicles.first().plate, ritusPlate);
    QCOMPARE(home.active.size(), 1);
    QCOMPARE(home.active.first().stay, second.stay);
    QCOMPARE(home.active.first().due->toText(), u"2.50"_s);
    QCOMPARE(home.bookings.size(), 1);
    QCOMPARE(home.visits.size(), 1);
    QCOMPARE(home.visits.first().paid.toText(), u"5.00"_s);
    QVERIFY(!home.visits.first().receipt.isEmpty());
    QCOMPARE(home.spend.size(), 1);
    QCOMPARE(home.spend.first().month, 3);
    QCOMPARE(home.favourites.first().visits, 2);
    clock().advance(minutes(61));
    QCOMPARE(must(askKiosk<KioskDriver>({ritu()})).active.first().due->toText(), u"7.50"_s); // it runs
    COMPARE_REFUSED(askKiosk<KioskDriver>({{999}}), ErrorCode::NotFound, Field::Driver);
}

void TstKiosk::suspendedDriver()
{
    const auto in = entered(ritusPlate, ritu());
    must(last().runAs<SuspendDriver>(manager(), {ritu(), u"a debt"_s}));
    COMPARE_REFUSED(askKiosk<KioskDriver>({ritu()}), ErrorCode::DriverSuspended, Field::Driver);
    COMPARE_REFUSED(atKiosk<MailHistory>({ritu()}), ErrorCode::DriverSuspended, Field::Driver);
    KioskReserve::Command command;
    command.driver = ritu();
    COMPARE_REFUSED(atKiosk<KioskReserve>(command), ErrorCode::DriverSuspended, Field::Driver);
    clock().advance(hours(1));
    paidAndLeft(byCode(in.ticket)); // a car can always leave
}

void TstKiosk::mailsHistory()
{
    const auto in = entered(ritusPlate, ritu());
    entered(samsPlate, sam());
    clock().advance(hours(1));
    paidAndLeft(own(ritu(), in.stay));
    const auto mailed = must(atKiosk<MailHistory>({ritu()}));
    QCOMPARE(mailed.stays, 1);
    QCOMPARE(must(atKiosk<MailHistory>({ritu()})).mail, mailed.mail); // a second touch
    QCOMPARE(raw().number(u"SELECT count(*) FROM mail"_s), 1);
    QCOMPARE(raw().number(u"SELECT driver_id FROM mail"_s), ritu().value);
    clock().advance(minutes(11));
    QVERIFY(must(atKiosk<MailHistory>({ritu()})).mail != mailed.mail);
    const DriverId nobody = added(u"No Mail"_s);
    COMPARE_REFUSED(atKiosk<MailHistory>({nobody}), ErrorCode::Required, Field::Mail);
    const DriverId unproven = added(u"Una"_s, u"una@example.org"_s);
    COMPARE_REFUSED(atKiosk<MailHistory>({unproven}), ErrorCode::MailUnproven, Field::Mail);
    COMPARE_REFUSED(atKiosk<MailHistory>({{}}), ErrorCode::Required, Field::Driver);
}

void TstKiosk::secretsStaySealed()
{
    const auto in = entered(u"M XY 77"_s, ritu());
    clock().advance(hours(1));
    paidAndLeft(own(ritu(), in.stay));
    must(atKiosk<MailHistory>({ritu()}));
    must(atKiosk<KioskRate>({ritu(), in.stay, 5, u"Ritu was here"_s}));
    KioskAskForHelp::Command ask;
    ask.text = u"It is Ritu again"_s;
    ask.driver = ritu();
    ask.contact = u"ritu@example.org"_s;
    must(atKiosk<KioskAskForHelp>(ask));
    for (const QString &table : raw().tables()) {
        const auto rows = raw().rows(u"SELECT * FROM "_s + table);
        for (const QVariantList &row : rows) {
            for (const QVariant &value : row) {
                const QByteArray bytes = value.toByteArray();
                QVERIFY2(!bytes.contains("ritu@example.org") && !bytes.contains("Ritu"), qPrintable(table));
            }
        }
    }
}

PARKDESK_TEST(TstKiosk)
#include "tst_kiosk.moc"
