// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/driverdetail.h"
#include "services/drivers/driversecrets.h"
#include "services/drivers/editdriver.h"
#include "services/drivers/erasedriver.h"
#include "services/drivers/exportdriver.h"
#include "services/drivers/importdrivers.h"
#include "services/drivers/mergedrivers.h"
#include "services/drivers/namestaydriver.h"
#include "services/drivers/suspenddriver.h"
#include "services/stays/bookingrulesdeeds.h"
#include "services/stays/closestay.h"
#include "storage/driverrepository.h"
#include "tests/services/driveroffice.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Accounts of drivers: made, found, changed, joined, forgotten.
class TstDrivers : public QObject, private DriverOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void registers();
    void refuses();
    void needsTheKey();
    void finds();
    void findsPiecesOfNames();
    void knowsWhoCalls();
    void listsByPages();
    void edits();
    void provenMailIsAManagersMatter();
    void vehicles();
    void staysAreTheirs();
    void detail();
    void suspends();
    void openBookingsHaveALimit();
    void merges();
    void mergesChains();
    void erases();
    void exportsEverything();
    void imports();
    void fieldsOpenAgain();
    void schemaKeepsWhoIsGone();

private:
    [[nodiscard]] DriverDetail::Answer detailOf(DriverId driver) { return must(last().read<DriverDetail>({driver})); }
    [[nodiscard]] QList<DriverId> found(const QString &text)
    {
        QList<DriverId> ids;
        for (const DriverListRow &row : must(last().read<FindDrivers>({text, 50, {}})))
            ids.append(row.driver);
        return ids;
    }
};

void TstDrivers::init()
{
    openOffice();
}

void TstDrivers::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstDrivers::registers()
{
    RegisterDriver::Command command =
        driverCalled(u"  Ritu   Iyer "_s, u" Ritu.Iyer@Example.COM "_s, u"+91 98450-01234"_s, u"ka01 ab1234"_s);
    command.fields.address = u"12 Lake Road\r\nBengaluru"_s;
    command.fields.language = u"de"_s;
    command.fields.reminders = false;
    const QUuid id = QUuid::createUuid();
    const auto made = must(last().run<RegisterDriver>(id, command));
    QCOMPARE(made.number, 10001);
    QVERIFY(last().changes().touches(Entity::Driver));
    QCOMPARE(must(last().run<RegisterDriver>(id, command)).driver, made.driver); // the same once more
    QCOMPARE(raw().number(u"SELECT count(*) FROM driver"_s), 1);
    const auto detail = detailOf(made.driver);
    QCOMPARE(detail.fields.name, u"Ritu Iyer"_s);
    QCOMPARE(detail.fields.mail, u"ritu.iyer@example.com"_s);
    QCOMPARE(detail.fields.phone, u"+919845001234"_s);
    QCOMPARE(detail.fields.address, u"12 Lake Road\nBengaluru"_s);
    QCOMPARE(detail.fields.language, u"de"_s);
    QVERIFY(!detail.fields.reminders && !detail.mailProvenAt);
    QCOMPARE(detail.vehicles.size(), 1);
    QVERIFY(detail.vehicles.first().primary);
    QCOMPARE(must(last().run<RegisterDriver>(driverCalled(u"B"_s))).number, 10002);
    // Nothing of it in the journal.
    const QString journal =
        raw().value(u"SELECT outcome || changes FROM journal WHERE kind = 'register_driver'"_s).toString();
    QVERIFY(!journal.contains("Ritu"_L1) && !journal.contains("example"_L1) && !journal.contains("98450"_L1));
}

void TstDrivers::refuses()
{
    added(u"Ritu"_s, u"r@example.org"_s, u"012345"_s);
    const auto refused = [&](const RegisterDriver::Command &command) { return last().run<RegisterDriver>(command); };
    COMPARE_REFUSED(refused(driverCalled(u" "_s)), ErrorCode::Required, Field::Name);
    COMPARE_REFUSED(refused(driverCalled(u"A"_s, u"nobody"_s)), ErrorCode::BadMail, Field::Mail);
    COMPARE_REFUSED(refused(driverCalled(u"A"_s, {}, u"12ab5"_s)), ErrorCode::BadPhone, Field::Phone);
    COMPARE_REFUSED(refused(driverCalled(u"A"_s, u"R@EXAMPLE.org"_s)), ErrorCode::AlreadyExists, Field::Mail);
    COMPARE_REFUSED(refused(driverCalled(u"A"_s, {}, u"01-23 45"_s)), ErrorCode::AlreadyExists, Field::Phone);
    RegisterDriver::Command kiosk = driverCalled(u"A"_s, u"k@example.org"_s);
    kiosk.origin = DriverOrigin::Kiosk;
    COMPARE_REFUSED(refused(kiosk), ErrorCode::MailUnproven, Field::Mail);
    RegisterDriver::Command twice = driverCalled(u"A"_s, {}, {}, u"KA 1"_s);
    twice.vehicles.append({u"KA-1"_s, {}});
    COMPARE_REFUSED(refused(twice), ErrorCode::AlreadyExists, Field::Plate);
    RegisterDriver::Command many = driverCalled(u"A"_s);
    for (int i = 0; i <= RegisterDriver::mostVehicles; ++i)
        many.vehicles.append({u"KA%1"_s.arg(i), {}});
    COMPARE_REFUSED(refused(many), ErrorCode::LimitReached, Field::Plate);
    QCOMPARE(raw().number(u"SELECT count(*) FROM driver"_s), 1);
    COMPARE_REFUSED(last().read<DriverDetail>({DriverId {4711}}), ErrorCode::NotFound, Field::Driver);
}

void TstDrivers::needsTheKey()
{
    last().actAs(last().attendant()); // came by PIN
    COMPARE_REFUSED(last().run<RegisterDriver>(driverCalled(u"A"_s)), ErrorCode::PasswordNeeded, Field::Password);
    COMPARE_REFUSED(last().read<ListDrivers>({}), ErrorCode::PasswordNeeded, Field::Password);
    COMPARE_REFUSED(last().read<FindDrivers>({u"A"_s, 5, {}}), ErrorCode::PasswordNeeded, Field::Password);
}

void TstDrivers::finds()
{
    const DriverId ritu = added(u"Ritu Iyer"_s, u"ritu@example.org"_s, u"+919845001234"_s, u"KA01AB1234"_s);
    const DriverId other = added(u"Zoë Große"_s, u"zoe@example.org"_s, u"03012345"_s, u"B XY 77"_s);
    QCOMPARE(found(u"D-10001"_s), QList {ritu});
    QCOMPARE(found(u"d10002"_s), QList {other});
    QCOMPARE(found(u" RITU@example.org"_s), QList {ritu});
    QCOMPARE(found(u"+91 (98450) 01234"_s), QList {ritu});
    QCOMPARE(found(u"0091 98450 01234"_s), QList {ritu});
    QCOMPARE(found(u"ka-01 ab 1234"_s), QList {ritu});
    QCOMPARE(found(u"bxy77"_s), QList {other});
    QCOMPARE(found(u"tu@example.org"_s), QList<DriverId>()); // pieces of addresses find nothing
    QCOMPARE(found(u"9845001"_s), QList<DriverId>());
    COMPARE_REFUSED(last().read<FindDrivers>({u"  "_s, 5, {}}), ErrorCode::Required, Field::Driver);
}

void TstDrivers::findsPiecesOfNames()
{
    const DriverId ritu = added(u"Ritu Iyer"_s);
    const DriverId mritu = added(u"Mritunjay Rao"_s);
    const DriverId zoe = added(u"Zoë Große"_s);
    QCOMPARE(found(u"ritu"_s), (QList {ritu, mritu})); // a word that begins so first
    QCOMPARE(found(u"IYER r"_s), QList {ritu});
    QCOMPARE(found(u"zoe gr"_s), QList {zoe});
    QCOMPARE(found(u"x"_s), QList<DriverId>());
    auto index = must(last().read<DriverNames>({}));
    QCOMPARE(index->size(), 3);
    must(last().run<EditDriver>({zoe, u"Anna Groß"_s, {}, {}, {}, {}, {}, {}}));
    const DriverId late = added(u"Anna Late"_s);
    QCOMPARE(index->find(u"anna"_s, 9), QList<DriverId>());
    index = must(last().read<DriverNames>({index, {zoe, late}}));
    QCOMPARE(index->find(u"anna"_s, 9), (QList {zoe, late}));
    QCOMPARE(index->find(u"zoe"_s, 9), QList<DriverId>());
    QCOMPARE(index->find(u"anna"_s, 1).size(), 1);
    QCOMPARE(must(last().read<FindDrivers>({u"anna"_s, 9, index})).size(), 2);
}

void TstDrivers::knowsWhoCalls()
{
    const DriverId ritu = added(u"Ritu Iyer"_s, u"ritu@example.org"_s, u"+919845001234"_s, u"KA01AB1234"_s);
    must(last().run<AddDriverVehicle>({ritu, {u"KA03RI71"_s, u"bike"_s}}));
    const DriverId anna = added(u"Anna Iyer"_s, {}, {}, u"FAM 1"_s);
    added(u"Without Vehicle Iyer"_s);
    must(last().runAs<SuspendDriver>(manager(), {anna, u"noise"_s}));
    const auto known = [this](const QString &text, int most = 8) {
        return must(last().read<KnownDrivers>({text, most, {}}));
    };
    const auto byName = known(u"iyer"_s);
    QCOMPARE(byName.size(), 3);
    QCOMPARE(byName.at(0).name, u"Anna Iyer"_s);
    QVERIFY(byName.at(0).suspended && !byName.at(1).suspended);
    QCOMPARE(byName.at(1).plate, u"KA01AB1234"_s); // the primary one first
    QCOMPARE(byName.at(2).vehicleType, u"bike"_s);
    QCOMPARE(known(u"iyer"_s, 2).size(), 2);
    QCOMPARE(known(u"+91 98450 01234"_s).size(), 2);
    const auto byPlate = known(u"ka 03 ri 71"_s);
    QCOMPARE(byPlate.size(), 2);
    QVERIFY(byPlate.first().meant && !byPlate.last().meant);
    QCOMPARE(byPlate.first().plate, u"KA03RI71"_s);
    QCOMPARE(byPlate.first().driver, ritu);
    QVERIFY(known(u"nobody"_s).isEmpty());
    COMPARE_REFUSED(last().readAs<KnownDrivers>(last().manager(), {u"iyer"_s, 8, {}}), ErrorCode::PasswordNeeded,
                    Field::Password);
}

void TstDrivers::listsByPages()
{
    for (int i = 0; i < 7; ++i)
        added(u"Driver %1"_s.arg(i));
    ListDrivers::Question question;
    question.most = 3;
    QStringList names;
    for (int page = 0; page < 5; ++page) {
        const auto answer = must(last().read<ListDrivers>(question));
        QCOMPARE(answer.count, 7);
        for (const DriverListRow &row : answer.rows)
            names.append(row.name);
        if (!answer.more)
            break;
        question.afterNumber = answer.rows.last().number;
    }
    QCOMPARE(names.size(), 7);
    QCOMPARE(names.last(), u"Driver 6"_s);
    question = {DriverState::Suspended, 0, 10};
    QVERIFY(must(last().read<ListDrivers>(question)).rows.isEmpty());
}

void TstDrivers::edits()
{
    const DriverId ritu = added(u"Ritu Iyer"_s, u"ritu@example.org"_s, u"012345"_s);
    added(u"Other"_s, u"other@example.org"_s, u"099999"_s);
    EditDriver::Command command;
    command.driver = ritu;
    QVERIFY(!must(last().run<EditDriver>(command)).changed);
    command.phone = u"0 77 77 77"_s;
    command.mail = u"new@example.org"_s;
    command.note = u"Prefers the covered row."_s;
    command.reminders = false;
    QVERIFY(must(last().run<EditDriver>(command)).changed);
    QVERIFY(!must(last().run<EditDriver>(command)).changed);
    const auto detail = detailOf(ritu);
    QCOMPARE(detail.fields.phone, u"0777777"_s);
    QCOMPARE(detail.fields.name, u"Ritu Iyer"_s);
    QCOMPARE(detail.fields.note, u"Prefers the covered row."_s);
    QVERIFY(!detail.fields.reminders);
    QCOMPARE(found(u"012345"_s), QList<DriverId>());
    QCOMPARE(found(u"0777777"_s), QList {ritu});
    QCOMPARE(found(u"ritu@example.org"_s), QList<DriverId>());
    command.mail = u"other@example.org"_s;
    COMPARE_REFUSED(last().run<EditDriver>(command), ErrorCode::AlreadyExists, Field::Mail);
    command.mail = u""_s;
    command.phone = u""_s;
    must(last().run<EditDriver>(command));
    QVERIFY(detailOf(ritu).fields.mail.isEmpty());
    QCOMPARE(found(u"new@example.org"_s), QList<DriverId>());
}

void TstDrivers::provenMailIsAManagersMatter()
{
    const DriverId ritu = added(u"Ritu Iyer"_s, u"ritu@example.org"_s);
    raw().execute(u"UPDATE driver SET mail_proven_at = 5"_s);
    EditDriver::Command command;
    command.driver = ritu;
    command.mail = u"new@example.org"_s;
    COMPARE_REFUSED(last().run<EditDriver>(command), ErrorCode::NotPermitted, Field::Mail);
    must(last().runAs<EditDriver>(manager(), command));
    QVERIFY(!detailOf(ritu).mailProvenAt);
}

void TstDrivers::vehicles()
{
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    const auto second = must(last().run<AddDriverVehicle>({ritu, {u"ka 01 hn 5520"_s, u"scooty"_s}})).vehicle;
    COMPARE_REFUSED(last().run<AddDriverVehicle>({ritu, {u"KA01HN5520"_s, {}}}), ErrorCode::AlreadyExists,
                    Field::Plate);
    COMPARE_REFUSED(last().run<AddDriverVehicle>({ritu, {u""_s, {}}}), ErrorCode::Required, Field::Plate);
    COMPARE_REFUSED(last().run<AddDriverVehicle>({ritu, {u"KA 3"_s, u"boat"_s}}), ErrorCode::UnknownVehicleType,
                    Field::VehicleType);
    QCOMPARE(must(last().run<SetPrimaryVehicle>({ritu, second})).primary, second);
    auto detail = detailOf(ritu);
    QCOMPARE(detail.vehicles.size(), 2);
    QCOMPARE(detail.vehicles.first().vehicleType, u"scooty"_s);
    QVERIFY(detail.vehicles.first().primary && !detail.vehicles.last().primary);
    const auto left = must(last().run<RemoveDriverVehicle>({ritu, second}));
    detail = detailOf(ritu);
    QCOMPARE(detail.vehicles.size(), 1);
    QCOMPARE(left.primary, detail.vehicles.first().id);
    QVERIFY(detail.vehicles.first().primary);
    COMPARE_REFUSED(last().run<RemoveDriverVehicle>({ritu, second}), ErrorCode::NotFound, Field::Plate);
    QVERIFY(!must(last().run<RemoveDriverVehicle>({ritu, left.primary})).primary.isValid());
}

void TstDrivers::staysAreTheirs()
{
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    const DriverId anna = added(u"Anna"_s, {}, {}, u"FAM 1"_s);
    must(last().run<AddDriverVehicle>({ritu, {u"FAM 1"_s, {}}}));
    const auto own = must(last().enter(u"KA01AB1234"_s));
    const auto shared = must(last().enter(u"FAM1"_s)); // of two: of nobody
    const auto booked = must(last().reserve(u"KA01AB1234"_s, hours(30), hours(2)));
    const auto strange = must(last().enter(u"X 1"_s));
    auto detail = detailOf(ritu);
    QCOMPARE(detail.stayCount, 2);
    QCOMPARE(detail.bookings.size(), 1);
    QCOMPARE(detail.bookings.first().stay, booked.stay);
    QCOMPARE(detail.staysInYear, 1); // a booking is none yet
    QCOMPARE(detailOf(anna).stayCount, 0);
    must(last().run<NameStayDriver>({shared.stay, anna}));
    must(last().run<NameStayDriver>({strange.stay, anna}));
    must(last().run<NameStayDriver>({own.stay, {}}));
    QCOMPARE(detailOf(anna).stays.size(), 2);
    QCOMPARE(detailOf(ritu).stayCount, 1);
    COMPARE_REFUSED(last().run<NameStayDriver>({StayId {4711}, anna}), ErrorCode::NotFound, Field::None);
    COMPARE_REFUSED(last().run<NameStayDriver>({own.stay, DriverId {4711}}), ErrorCode::NotFound, Field::Driver);
}

void TstDrivers::detail()
{
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    for (int i = 0; i < DriverDetail::mostStays + 3; ++i) {
        const auto stay = must(last().enter(u"KA01AB1234"_s));
        clock().advance(minutes(30));
        must(last().payAndLeave(stay.ticket));
    }
    const auto owing = must(last().enter(u"KA01AB1234"_s));
    clock().advance(minutes(30));
    CloseStay::Command close;
    close.key = OfficeBuilder::keyOf(owing.stay);
    close.how = LeftHow::Owing;
    close.reason = u"forgot the purse"_s;
    must(last().runAs<CloseStay>(manager(), close));
    const auto inside = must(last().enter(u"KA01AB1234"_s));
    const auto detail = detailOf(ritu);
    QCOMPARE(detail.stayCount, DriverDetail::mostStays + 5);
    QCOMPARE(detail.staysInYear, detail.stayCount);
    QVERIFY(detail.moreStays);
    QCOMPARE(detail.stays.size(), DriverDetail::mostStays);
    QCOMPARE(detail.stays.first().stay, inside.stay);
    QVERIFY(detail.vehicles.first().inside);
    QCOMPARE(detail.paidInYear.size(), 1);
    QCOMPARE(detail.paidInYear.first().toText(), u"257.50"_s); // 103 times 2.50
    QCOMPARE(detail.payments.size(), 103);
    QCOMPARE(detail.lots.size(), 1);
    QCOMPARE(detail.lots.first().lot, last().lot());
    QCOMPARE(detail.lots.first().stays, DriverDetail::mostStays + 5);
    QCOMPARE(detail.openSums.size(), 1);
    QCOMPARE(detail.openSums.first().toText(), u"2.50"_s);
    QCOMPARE(detail.open.first().stay, owing.stay);
    const auto more = must(last().read<DriverStays>({ritu, detail.stays.last(), 50}));
    QCOMPARE(more.rows.size(), 5);
    QVERIFY(!more.more);
    const auto data = must(last().readAs<DriverData>(manager(), {ritu}));
    QCOMPARE(data.value("stays"_L1).toArray().size(), DriverDetail::mostStays + 5);
}

void TstDrivers::suspends()
{
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    COMPARE_REFUSED(last().run<SuspendDriver>({ritu, u"noise"_s}), ErrorCode::NotPermitted, Field::None);
    last().actAs(manager());
    COMPARE_REFUSED(last().run<SuspendDriver>({ritu, u" "_s}), ErrorCode::Required, Field::Reason);
    must(last().run<SuspendDriver>({ritu, u"Damaged a barrier."_s}));
    COMPARE_REFUSED(last().run<SuspendDriver>({ritu, u"again"_s}), ErrorCode::Unchanged, Field::Driver);
    auto detail = detailOf(ritu);
    QCOMPARE(detail.state, DriverState::Suspended);
    QCOMPARE(detail.reason, u"Damaged a barrier."_s);
    const auto booked = must(last().reserve(u"OTHER 1"_s, hours(30), hours(2)));
    COMPARE_REFUSED(last().run<NameStayDriver>({booked.stay, ritu}), ErrorCode::DriverSuspended, Field::Driver);
    must(last().enter(u"KA01AB1234"_s)); // the office still lets the car in
    must(last().run<ReactivateDriver>({ritu}));
    COMPARE_REFUSED(last().run<ReactivateDriver>({ritu}), ErrorCode::Unchanged, Field::Driver);
    detail = detailOf(ritu);
    QCOMPARE(detail.state, DriverState::Active);
    QVERIFY(detail.reason.isEmpty());
    must(last().run<NameStayDriver>({booked.stay, ritu}));
}

void TstDrivers::openBookingsHaveALimit()
{
    BookingRules rules;
    rules.mostOpenOfDriver = 2;
    must(last().runAs<SetBookingRules>(last().owner(), {last().lot(), rules}));
    const DriverId ritu = added(u"Ritu"_s, {}, {}, u"KA01AB1234"_s);
    must(last().run<AddDriverVehicle>({ritu, {u"KA01HN5520"_s, u"car"_s}}));
    ReserveSpot::Command named;
    named.lot = last().lot();
    named.driver = ritu;
    named.from = clock().now() + hours(20);
    named.until = named.from + hours(1);
    must(last().reserve(u"KA01AB1234"_s, hours(1), hours(1))); // theirs by the vehicle
    must(last().run<ReserveSpot>(named));
    const auto refused = last().reserve(u"KA01HN5520"_s, hours(5), hours(1));
    COMPARE_REFUSED(refused, ErrorCode::LimitReached, Field::Driver);
    QCOMPARE(refused.error().details.value("limit"_L1).toInt(), 2);
    COMPARE_REFUSED(last().run<ReserveSpot>(named), ErrorCode::LimitReached, Field::Driver);
    must(last().reserve(u"OTHER 1"_s, hours(1), hours(1))); // nobody's
}

void TstDrivers::merges()
{
    const DriverId kept = added(u"Ritu Iyer"_s, {}, u"012345"_s, u"KA01AB1234"_s);
    const DriverId merged = added(u"R. Iyer"_s, u"r@example.org"_s, u"099999"_s, u"KA02ZZ9"_s);
    raw().execute(u"UPDATE driver SET mail_proven_at = 5 WHERE id = %1"_s.arg(merged.value));
    must(last().run<AddDriverVehicle>({merged, {u"KA01AB1234"_s, {}}}));
    must(last().run<EditDriver>({merged, {}, {}, {}, {}, u"Walks with a stick."_s, {}, {}}));
    const auto stay = must(last().enter(u"KA02ZZ9"_s));
    last().actAs(manager());
    must(last().run<IssueDriverCard>({merged, newDriverCard()}));
    COMPARE_REFUSED(last().run<MergeDrivers>({kept, kept}), ErrorCode::Unchanged, Field::Driver);
    const auto outcome = must(last().run<MergeDrivers>({kept, merged}));
    QCOMPARE(outcome.stays, 1);
    QCOMPARE(outcome.vehicles, 1);
    const auto detail = detailOf(merged); // leads to the one that was kept
    QCOMPARE(detail.driver, kept);
    QCOMPARE(detail.fields.name, u"Ritu Iyer"_s);
    QCOMPARE(detail.fields.mail, u"r@example.org"_s);
    QCOMPARE(detail.fields.phone, u"012345"_s);
    QCOMPARE(detail.fields.note, u"Walks with a stick."_s);
    QVERIFY(detail.mailProvenAt && detail.hasCard);
    QCOMPARE(detail.vehicles.size(), 2);
    QCOMPARE(detail.stays.first().stay, stay.stay);
    QCOMPARE(found(u"D-10002"_s), QList {kept});
    QCOMPARE(found(u"r@example.org"_s), QList {kept});
    QCOMPARE(found(u"099999"_s), QList<DriverId>());
    QCOMPARE(raw().number(u"SELECT length(name) + length(mail) + length(phone) + length(mail_index) + "
                          "length(phone_index) FROM driver WHERE id = %1"_s.arg(merged.value)),
             0);
    for (const DriverId gone : {merged}) {
        COMPARE_REFUSED(last().run<EditDriver>({gone, u"X"_s, {}, {}, {}, {}, {}, {}}), ErrorCode::DriverErased,
                        Field::Driver);
        COMPARE_REFUSED(last().run<MergeDrivers>({kept, gone}), ErrorCode::DriverErased, Field::Driver);
    }
}

void TstDrivers::mergesChains()
{
    const DriverId first = added(u"A"_s);
    const DriverId second = added(u"B"_s);
    const DriverId third = added(u"C"_s);
    last().actAs(manager());
    must(last().run<MergeDrivers>({second, first}));
    must(last().run<MergeDrivers>({third, second}));
    QCOMPARE(detailOf(first).driver, third);
    QCOMPARE(found(u"D-10001"_s), QList {third});
    must(last().run<EraseDriver>({third}));
    QCOMPARE(found(u"D-10001"_s), QList<DriverId>());
}

void TstDrivers::erases()
{
    const DriverId ritu = added(u"Ritu Iyer"_s, u"r@example.org"_s, u"012345"_s, u"KA01AB1234"_s);
    const auto paid = must(last().enter(u"KA01AB1234"_s));
    clock().advance(minutes(30));
    must(last().payAndLeave(paid.ticket));
    must(last().enter(u"KA01AB1234"_s));
    const qint64 payments = raw().number(u"SELECT count(*) FROM payment"_s);
    COMPARE_REFUSED(last().run<EraseDriver>({ritu}), ErrorCode::NotPermitted, Field::None);
    last().actAs(manager());
    must(last().run<SuspendDriver>({ritu, u"for a while"_s}));
    const auto outcome = must(last().run<EraseDriver>({ritu}));
    QCOMPARE(outcome.stays, 2);
    QCOMPARE(outcome.live, 1);
    QCOMPARE(raw().number(u"SELECT count(*) FROM payment"_s), payments);
    QCOMPARE(raw().number(u"SELECT count(*) FROM stay WHERE driver_id = %1"_s.arg(ritu.value)), 2);
    QCOMPARE(raw().number(u"SELECT count(*) FROM driver_vehicle"_s), 0);
    const QVariantList row = raw()
                                 .rows(u"SELECT name, mail, phone, address, note, reason, mail_index, phone_index, "
                                       "card_index, password_proof FROM driver"_s)
                                 .first();
    for (const QVariant &value : row)
        QVERIFY(value.toByteArray().isEmpty());
    const auto detail = detailOf(ritu);
    QCOMPARE(detail.state, DriverState::Erased);
    QCOMPARE(detail.stayCount, 2);
    QVERIFY(detail.fields.name.isEmpty());
    QCOMPARE(found(u"r@example.org"_s), QList<DriverId>());
    QCOMPARE(found(u"iyer"_s), QList<DriverId>());
    COMPARE_REFUSED(last().run<EraseDriver>({ritu}), ErrorCode::DriverErased, Field::Driver);
    // Their address is free again, and the next visit is of nobody.
    clock().advance(minutes(30));
    must(last().payAndLeave(u"KA01AB1234"_s));
    added(u"Ritu Iyer"_s, u"r@example.org"_s, u"012345"_s);
    must(last().enter(u"KA01AB1234"_s));
    QCOMPARE(raw().number(u"SELECT count(*) FROM stay WHERE driver_id IS NULL"_s), 1);
}

void TstDrivers::exportsEverything()
{
    RegisterDriver::Command command = driverCalled(u"Ritu Iyer"_s, u"r@example.org"_s, u"012345"_s, u"KA01AB1234"_s);
    command.fields.address = u"12 Lake Road"_s;
    command.fields.note = u"Walks with a stick."_s;
    const DriverId ritu = must(last().run<RegisterDriver>(command)).driver;
    must(last().enter(u"KA01AB1234"_s));
    COMPARE_REFUSED(last().read<DriverData>({ritu}), ErrorCode::NotPermitted, Field::None);
    last().actAs(manager());
    must(last().run<ExportDriver>({ritu}));
    const QJsonObject data = must(last().read<DriverData>({ritu}));
    const QByteArray text = QJsonDocument(data).toJson();
    for (const char *piece :
         {"Ritu Iyer", "r@example.org", "012345", "12 Lake Road", "Walks with a stick.", "KA01AB1234"})
        QVERIFY2(text.contains(piece), piece);
    QCOMPARE(raw().number(u"SELECT count(*) FROM journal WHERE kind = 'export_driver'"_s), 1);
}

void TstDrivers::imports()
{
    added(u"Known"_s, u"known@example.org"_s, u"012345"_s);
    last().actAs(manager());
    ImportDrivers::Command command;
    command.rows = {{u"New One"_s, u"New@Example.org"_s, u"+49 30 1234567"_s},
                    {u""_s, u"nameless@example.org"_s, u""_s},
                    {u"Known"_s, u"KNOWN@example.org"_s, u""_s},
                    {u"Same phone"_s, u"own@example.org"_s, u"012345"_s},
                    {u"Only phone"_s, u""_s, u"012345"_s},
                    {u""_s, u"not an address"_s, u"x"_s},
                    {u"New One"_s, u"new@example.org"_s, u""_s}};
    const auto outcome = must(last().run<ImportDrivers>(command));
    QCOMPARE(outcome.added, 3);
    QCOMPARE(outcome.known, 3);
    QCOMPARE(outcome.rejected, 1);
    QCOMPARE(found(u"nameless"_s).size(), 1);
    QCOMPARE(detailOf(found(u"own@example.org"_s).first()).fields.phone, QString());
    QCOMPARE(must(last().run<ImportDrivers>(command)).added, 0);
    command.rows.resize(ImportDrivers::mostDrivers + 1);
    COMPARE_REFUSED(last().run<ImportDrivers>(command), ErrorCode::TooLong, Field::File);
}

void TstDrivers::fieldsOpenAgain()
{
    QRandomGenerator random(20261122);
    const auto anyText = [&](int longest) {
        QString text;
        for (int i = random.bounded(longest); i >= 0; --i)
            text += QString::fromUcs4(QList<char32_t> {U'a', U'Ж', U'é', U'漢', U'🚗', U' ', U'0', U'ß', U'٣'}
                                          .mid(random.bounded(9), 1)
                                          .constData(),
                                      1);
        return text;
    };
    for (int round = 0; round < 500; ++round) {
        DriverFields fields {u"n"_s + anyText(60),  u"m%1@example.org"_s.arg(round), u"+49%1"_s.arg(1000 + round),
                             anyText(80).trimmed(), anyText(200).trimmed(),          u"de"_s,
                             random.bounded(2) == 0};
        fields = must(readDriverFields(fields));
        DriverRow row;
        row.id = DriverId {round + 1};
        sealFields(key(), fields, row);
        QCOMPARE(must(openFields(key(), row)), fields);
        QCOMPARE(row.mailIndex, driverMailIndex(key(), fields.mail));
        QVERIFY(row.mailIndex != driverMailIndex(key(), fields.mail + u'x'));
        QCOMPARE(must(readDriverFields(fields)), fields); // what is kept is read as it is
        row.id = DriverId {round + 2};
        QCOMPARE(openFields(key(), row).error().code, ErrorCode::Conflict); // in no other row
    }
}

void TstDrivers::schemaKeepsWhoIsGone()
{
    const DriverId ritu = added(u"Ritu"_s, u"r@example.org"_s);
    const QString id = QString::number(ritu.value);
    QVERIFY(!raw().refusal(u"DELETE FROM driver"_s).isEmpty());
    QVERIFY(!raw().refusal(u"UPDATE driver SET number = 20000"_s).isEmpty());
    QVERIFY(!raw().refusal(u"UPDATE driver SET state = 3"_s).isEmpty()); // with a name in it
    QVERIFY(!raw().refusal(u"UPDATE driver SET state = 4"_s).isEmpty());
    last().actAs(manager());
    must(last().run<EraseDriver>({ritu}));
    QVERIFY(!raw().refusal(u"UPDATE driver SET state = 1 WHERE id = "_s + id).isEmpty());
    QVERIFY(!raw().refusal(u"UPDATE driver SET language = 'de' WHERE id = "_s + id).isEmpty());
    raw().execute(
        u"INSERT INTO driver_code (purpose, address_index, code_hash, made_at, expires_at, tries) SELECT 2, "
        "lock_of, lock_of, 1, 2, 1 FROM (SELECT %1 AS lock_of) AS locks"_s.arg(
            TestDatabase::isSqlite() ? u"zeroblob(16)"_s : u"'\\x00000000000000000000000000000000'::bytea"_s));
    QVERIFY(!raw().refusal(u"UPDATE driver_code SET tries = 0"_s).isEmpty());
    QVERIFY(!raw().refusal(u"UPDATE driver_code SET tries = 6"_s).isEmpty());
    QVERIFY(!raw().refusal(u"UPDATE driver_code SET expires_at = 99"_s).isEmpty());
    QVERIFY(raw().refusal(u"UPDATE driver_code SET used_at = 2"_s).isEmpty());
    QVERIFY(!raw().refusal(u"UPDATE driver_code SET used_at = NULL"_s).isEmpty());
}

PARKDESK_TEST(TstDrivers)
#include "tst_drivers.moc"
