// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/businessday.h"
#include "services/lots/backfillstay.h"
#include "services/lots/editlot.h"
#include "services/lots/listlots.h"
#include "services/lots/lotmoment.h"
#include "services/lots/retirelot.h"
#include "services/stays/cancelstay.h"
#include "services/stays/describestay.h"
#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

LotSettings typedIn(OfficeBuilder &office)
{
    return must(office.read<ReadLotSettings>({office.lot()})).settings;
}

Result<EditLot::Outcome> editLot(OfficeBuilder &office, const LotSettings &settings)
{
    return office.runAs<EditLot>(office.owner(), {office.lot(), settings});
}

template <typename T>
QString refusalOf(const Result<T> &outcome)
{
    return outcome ? QString()
                   : u"%1 %2"_s.arg(codeName(outcome.error().code), fieldName(outcome.error().field)).trimmed();
}

BackFillStay::Command forgotten(OfficeBuilder &office, const QString &plate, Duration ago,
                                std::optional<Duration> length = {})
{
    BackFillStay::Command command;
    command.lot = office.lot();
    command.plate = plate;
    command.enteredAt = office.clock().now() - ago;
    if (length)
        command.leftAt = command.enteredAt + *length;
    command.reason = u"the power was out"_s;
    return command;
}

} // namespace

/// What is typed in about a lot, taking it out of use, and stays that are written down later.
class TstEditLot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everything();
    void zoneAndCurrency();
    void refusesBadSettings();
    void businessDay();
    void retires();
    void backFillOwes();
    void backFillPays();
    void backFillInside();
    void backFillRefuses();
};

void TstEditLot::everything()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    LotSettings settings = typedIn(office);
    QCOMPARE(refusalOf(editLot(office, settings)), u"unchanged lot"_s);
    settings.name = u"岡山 駅前"_s;
    settings.address = u"1 Station Road"_s;
    settings.phone = u"+81 86 000"_s;
    settings.hours = must(OpeningHours::fromText(u"Mo-Fr 06:00-22:00"_s));
    settings.heightLimit = 2'100;
    settings.weightLimit = 2'500;
    settings.dayStart = 240;
    settings.policy = AssignmentPolicy::Spread;
    settings.assigned = false;
    settings.lengths[u"car"_s] = {hours(2), minutes(15)};
    settings.holdTime = minutes(45);
    settings.paymentTime = minutes(5);
    settings.exitGrace = minutes(20);
    settings.shortestPlate = 2;
    settings.fallbackAmount = u"12.00"_s;
    settings.place = GeoPoint {346'658'600, 1'339'176'000};
    settings.tags = {{u"access"_s, u"customers"_s}, {u"surface"_s, u"paved"_s}};
    must(editLot(office, settings));
    QCOMPARE(typedIn(office), settings);
    const Lot lot = must(office.read<ListLots>({})).first();
    QCOMPARE(lot.heightLimit, 2'100);
    QCOMPARE(lot.dayStart, 240);
    // All of it can be taken back.
    settings.heightLimit.reset();
    settings.weightLimit.reset();
    settings.place.reset();
    settings.fallbackAmount.reset();
    settings.tags.clear();
    settings.hours = {};
    must(editLot(office, settings));
    QCOMPARE(typedIn(office), settings);
    const RawDatabase raw(database);
    QVERIFY(raw.value(u"SELECT changes FROM journal WHERE kind = 'edit_lot' ORDER BY id"_s)
                .toString()
                .contains("weight"_L1));
    QCOMPARE(brokenRules(office), QStringList());
}

void TstEditLot::zoneAndCurrency()
{
    const TestDatabase database;
    TestClock clock;
    OfficePlan plan;
    plan.tariff = QByteArray();
    OfficeBuilder office(database, clock, plan);
    LotSettings settings = typedIn(office);
    QVERIFY(!must(office.read<ReadLotSettings>({office.lot()})).hasStays);
    settings.timezone = u"Asia/Tokyo"_s;
    settings.currency = u"JPY"_s;
    must(editLot(office, settings));
    must(office.enter(u"AA 1"_s));
    QVERIFY(must(office.read<ReadLotSettings>({office.lot()})).hasStays);
    settings.timezone = u"Asia/Seoul"_s;
    QCOMPARE(refusalOf(editLot(office, settings)), u"lot_has_stays timezone"_s);
    settings.timezone = u"Asia/Tokyo"_s;
    settings.currency = u"EUR"_s;
    QCOMPARE(refusalOf(editLot(office, settings)), u"lot_has_stays currency"_s);
    settings.currency = u"JPY"_s;
    settings.phone = u"1"_s;
    must(editLot(office, settings));
}

void TstEditLot::refusesBadSettings()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.addLot(u"Other"_s).lot.isValid() ? Result<bool>(true) : fail(ErrorCode::Internal));
    const LotSettings good = typedIn(office);
    const auto code = [&](auto &&change) {
        LotSettings settings = good;
        change(settings);
        return refusalOf(editLot(office, settings));
    };
    using S = LotSettings;
    QCOMPARE(code([](S &s) { s.name = u"  "_s; }), u"required name"_s);
    QCOMPARE(code([](S &s) { s.name = u"oTHER"_s; }), u"already_exists name"_s);
    QCOMPARE(code([](S &s) { s.name = QString(81, u'x'); }), u"too_long name"_s);
    QCOMPARE(code([](S &s) { s.address = u"a\u0007b"_s; }), u"bad_characters address"_s);
    QCOMPARE(code([](S &s) { s.timezone = u"Mars/Base"_s; }), u"bad_zone timezone"_s);
    QCOMPARE(code([](S &s) { s.currency = u"EU"_s; }), u"bad_currency currency"_s);
    QCOMPARE(code([](S &s) { s.heightLimit = 0; }), u"bad_number height_limit"_s);
    QCOMPARE(code([](S &s) { s.weightLimit = -1; }), u"bad_number weight_limit"_s);
    QCOMPARE(code([](S &s) { s.dayStart = 1'440; }), u"bad_number day_start"_s);
    QCOMPARE(code([](S &s) { s.shortestPlate = 0; }), u"bad_number shortest_plate"_s);
    QCOMPARE(code([](S &s) { s.lengths[u"car"_s] = {minutes(10), minutes(20)}; }), u"bad_span stay_length"_s);
    QCOMPARE(code([](S &s) { s.lengths[u"boat"_s] = {}; }), u"unknown_vehicle_type vehicle"_s);
    QCOMPARE(code([](S &s) { s.holdTime = minutes(-1); }), u"bad_span hold"_s);
    QCOMPARE(code([](S &s) { s.paymentTime = Duration(0); }), u"bad_span payment_time"_s);
    QCOMPARE(code([](S &s) { s.fallbackAmount = u"-1"_s; }), u"bad_amount amount"_s);
    QCOMPARE(code([](S &s) { s.tags[QString()] = u"x"_s; }), u"required tag"_s);
    QCOMPARE(typedIn(office), good);
    QCOMPARE(refusalOf(office.run<EditLot>({office.lot(), good})), u"not_permitted"_s);
}

void TstEditLot::businessDay()
{
    const auto zone = must(ZoneRules::forZone("Europe/Berlin"));
    const auto at = [&](const char *text) { return must(zone->fromText(QString::fromLatin1(text))); };
    const BusinessDay night = BusinessDay::of(*zone, at("2026-11-22T03:59"), 240);
    QCOMPARE(night.number, BusinessDay::of(*zone, at("2026-11-21T12:00")).number);
    QCOMPARE(night.span, (TimeSpan {at("2026-11-21T04:00"), at("2026-11-22T04:00")}));
    QCOMPARE(BusinessDay::of(*zone, at("2026-11-22T04:00"), 240).span.from, at("2026-11-22T04:00"));
    // The night of the clock change is an hour longer.
    QCOMPARE(BusinessDay::of(*zone, at("2026-10-24T12:00"), 240).span.length(), hours(25));
}

void TstEditLot::retires()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    QCOMPARE(refusalOf(office.runAs<RetireLot>(office.owner(), {office.lot()})), u"last_lot lot"_s);
    const auto other = office.addLot(u"Other"_s);
    const auto retire = [&] { return office.runAs<RetireLot>(office.owner(), {other.lot}); };
    EnterVehicle::Command enter;
    enter.lot = other.lot;
    enter.plate = u"AA 1"_s;
    must(office.run<EnterVehicle>(enter));
    ReserveSpot::Command reserve;
    reserve.lot = other.lot;
    reserve.plate = u"BB 1"_s;
    reserve.from = clock.now() + hours(1);
    reserve.until = clock.now() + hours(2);
    const auto booked = must(office.run<ReserveSpot>(reserve));
    const auto preview = must(office.readAs<RetirePreview>(office.owner(), {other.lot}));
    QCOMPARE(preview.inside.size(), 1);
    QCOMPARE(preview.bookings.size(), 1);
    QCOMPARE(preview.bookings.first().plate, u"BB 1"_s);
    const auto refused = retire();
    QCOMPARE(refusalOf(refused), u"lot_in_use lot"_s);
    QCOMPARE(refused.error().details.value("bookings"_L1).toInt(), 1);
    must(office.payAndLeave(u"AA 1"_s));
    must(office.run<CancelStay>({OfficeBuilder::keyOf(booked.stay)}));
    must(retire());
    QCOMPARE(must(office.read<ListLots>({})).size(), 1);
    QCOMPARE(refusalOf(office.run<EnterVehicle>(enter)), u"unknown_lot lot"_s);
    QCOMPARE(must(office.read<DescribeStay>({booked.stay})).stay.state, StayState::Cancelled);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstEditLot::backFillOwes()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    office.actAs(office.manager());
    parkFor(office, u"ZZ 9"_s, hours(1), u"A-02"_s);
    clock.advance(hours(24));
    auto command = forgotten(office, u"AA 1"_s, hours(20), hours(3));
    const auto done = must(office.run<BackFillStay>(command));
    QCOMPARE(done.claimed, (TimeSpan {command.enteredAt, *command.leftAt}));
    QCOMPARE(done.spot, u"A-01"_s);
    QCOMPARE(done.price->toText(), u"7.50"_s);
    QVERIFY(done.receipt.isEmpty());
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT count(*) FROM exception_case WHERE kind = 'back_fill'"_s), 1);
    QCOMPARE(raw.number(u"SELECT count(*) FROM exception_case WHERE kind = 'owing'"_s), 1);
    QCOMPARE(raw.number(u"SELECT state FROM stay WHERE id = %1"_s.arg(done.stay.value)), 3);
    // It is seen where it stood, then.
    const auto then = must(office.read<LotMoment>({office.lot(), command.enteredAt + hours(1)}));
    QCOMPARE(then.places.first().plate, u"AA 1"_s);
    QCOMPARE(then.places.first().state, PlaceState::Occupied);
    // Nobody stood on the same place at the same time.
    command = forgotten(office, u"AA 2"_s, hours(19), hours(1));
    command.spot = u"A-01"_s;
    QCOMPARE(refusalOf(office.run<BackFillStay>(command)), u"spot_taken spot"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstEditLot::backFillPays()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    office.actAs(office.manager());
    clock.advance(hours(24)); // its tariff was in force then
    auto command = forgotten(office, u"AA 1"_s, hours(5), hours(2));
    command.method = u"cash"_s;
    command.spot = u"A-07"_s;
    const auto done = must(office.run<BackFillStay>(command));
    QCOMPARE(done.spot, u"A-07"_s);
    QCOMPARE(done.price->toText(), u"5.00"_s);
    QVERIFY(!done.receipt.isEmpty());
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT left_how FROM stay WHERE id = %1"_s.arg(done.stay.value)), 1);
    QCOMPARE(raw.number(u"SELECT amount FROM payment WHERE stay_id = %1"_s.arg(done.stay.value)), 500);
    QCOMPARE(raw.number(u"SELECT taken_at FROM payment"_s), clock.now().ms);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstEditLot::backFillInside()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    office.actAs(office.manager());
    clock.advance(hours(24));
    const auto done = must(office.run<BackFillStay>(forgotten(office, u"AA 1"_s, hours(5))));
    QVERIFY(!done.price);
    QCOMPARE(must(office.quote(u"AA 1"_s)).enteredAt, clock.now() - hours(5));
    QCOMPARE(brokenRules(office), QStringList());
    clock.advance(minutes(10));
    must(office.payAndLeave(u"AA 1"_s));
    QCOMPARE(brokenRules(office), QStringList());
}

void TstEditLot::backFillRefuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    clock.advance(hours(24));
    const auto good = forgotten(office, u"AA 1"_s, hours(5), hours(2));
    QCOMPARE(refusalOf(office.run<BackFillStay>(good)), u"not_permitted"_s);
    office.actAs(office.manager());
    const auto code = [&](auto &&change) {
        auto command = good;
        change(command);
        return refusalOf(office.run<BackFillStay>(command));
    };
    using C = BackFillStay::Command;
    QCOMPARE(code([](C &c) { c.reason.clear(); }), u"required reason"_s);
    QCOMPARE(code([&](C &c) { c.enteredAt = clock.now() + hours(1); }), u"bad_time entry"_s);
    QCOMPARE(code([&](C &c) { c.leftAt = c.enteredAt; }), u"bad_span exit"_s);
    QCOMPARE(code([&](C &c) { c.leftAt = clock.now() + hours(1); }), u"bad_span exit"_s);
    QCOMPARE(code([](C &c) { c.plate.clear(); }), u"required plate"_s);
    QCOMPARE(code([](C &c) { c.spot = u"Q-1"_s; }), u"unknown_spot spot"_s);
    QCOMPARE(code([](C &c) { c.method = u"gold"_s; }), u"bad_code method"_s);
    must(office.run<BackFillStay>(good));
    QCOMPARE(code([](C &c) {
                 c.enteredAt = c.enteredAt + hours(1);
                 c.leftAt = *c.leftAt + hours(1);
             }),
             u"already_inside plate"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

PARKDESK_TEST(TstEditLot)
#include "tst_editlot.moc"
