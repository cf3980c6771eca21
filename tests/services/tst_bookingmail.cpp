// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/ical.h"
#include "formats/icallines.h"
#include "services/drivers/drivervehicles.h"
#include "services/drivers/suspenddriver.h"
#include "services/kiosk/kioskreserve.h"
#include "services/letters/lettertexts.h"
#include "services/mail/listmail.h"
#include "services/mail/mailcontent.h"
#include "services/mail/setmailserver.h"
#include "services/plainwork.h"
#include "services/stays/bookingmail.h"
#include "services/stays/bookingrulesdeeds.h"
#include "services/stays/cancelstay.h"
#include "services/stays/reserverepacked.h"
#include "services/stays/reserveseries.h"
#include "services/stays/rollclaims.h"
#include "services/stays/waitlistdeeds.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"
#include "tests/services/kioskoffice.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Who is known and books hears of it by one mail.
class TstBookingMail : public QObject, private KioskOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneMailWithinTheDeed();
    void onceForOneNumber();
    void nothingForWhom_data();
    void nothingForWhom();
    void nothingWhenRefused();
    void inTheLanguageOfTheDriver_data();
    void inTheLanguageOfTheDriver();
    void saysUntilWhenItIsFree_data();
    void saysUntilWhenItIsFree();
    void freeChoiceNamesNoSpot();
    void forWhomTheDeskNames();
    void forWhoeverIsAtTheKiosk();
    void oneMailForMany();
    void eachOfAGroupTheirOwn();
    void alsoWhenOthersMakeRoom();
    void takenOfferIsABooking();
    void whoHasNoKeyLeavesItToTheNext();
    void journalNamesNobody();

private:
    void setServer();
    [[nodiscard]] QList<ListMail::Row> mails()
    {
        QList<ListMail::Row> rows = must(last().readAs<ListMail>(manager(), {})).rows;
        rows.removeIf([](const ListMail::Row &row) { return row.purpose != MailPurpose::Booking; });
        return rows;
    }
    [[nodiscard]] qint64 mailsOfAnyKind() const { return raw().number(u"SELECT count(*) FROM mail"_s); }
    [[nodiscard]] MailContent contentOf(MailId mail);
    /// Whoever has the key looks.
    void mailUntold()
    {
        must(plainWork(last().connection(), [&](UnitOfWork &unit) {
            return mailUntoldBookings(unit, {clerk(), clock().now(), QUuid(), last().prices()});
        }));
    }
    [[nodiscard]] ReserveSpot::Command wanted(const QString &plate, Duration startsIn = hours(3))
    {
        ReserveSpot::Command command;
        command.lot = last().lot();
        command.from = clock().now() + startsIn;
        command.until = command.from + hours(2);
        command.plate = plate;
        command.vehicleType = u"car"_s;
        return command;
    }
};

void TstBookingMail::init()
{
    openKiosk();
    setServer();
}

void TstBookingMail::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstBookingMail::setServer()
{
    MailServer server;
    server.host = u"smtp.parking.example"_s;
    server.login = u"office"_s;
    server.fromName = u"City Parking"_s;
    server.fromAddress = u"office@parking.example"_s;
    must(last().runAs<SetMailServer>(last().owner(), {server}));
}

MailContent TstBookingMail::contentOf(MailId mail)
{
    MailContent content;
    must(inSnapshot(last().connection(), [&](UnitOfWork &unit) -> Done {
        MailRepository outbox(unit);
        const auto row = TRY(outbox.find(mail));
        const QByteArray bytes = TRY(key().open(TRY(outbox.contentOf(mail)), placeOfContent(row.messageId)));
        content = TRY(MailContent::fromBytes(bytes));
        return {};
    }));
    return content;
}

void TstBookingMail::oneMailWithinTheDeed()
{
    const auto booked = must(last().run<ReserveSpot>(wanted(ritusPlate))); // 2026-03-02, 12:00 to 14:00 in Berlin
    QCOMPARE(mails().size(), 1);
    const ListMail::Row mail = mails().constFirst();
    const QString code = must(TicketCode::fromText(booked.ticket)).shown();
    QCOMPARE(mail.to, u"ritu@example.org"_s);
    QCOMPARE(mail.driver, ritu());
    QCOMPARE(mail.subject, u"Your booking %1 at Main lot, Monday, 2 March 2026, 12:00"_s.arg(code));
    QCOMPARE(raw().number(u"SELECT not_after FROM mail"_s), booked.booked.until.ms);
    const MailContent content = contentOf(mail.id);
    const QStringList lines = content.text.split(u'\n');
    for (const QString &line :
         {u"Good day Ritu Iyer,"_s, code, u"From: Monday, 2 March 2026, 12:00"_s,
          u"Until: Monday, 2 March 2026, 14:00"_s, u"Spot: A-01"_s, u"Vehicle: B RI 1001"_s,
          u"Expected price: EUR\u00a05.00"_s, u"Cancel free of charge: until it begins"_s, u"City Parking"_s})
        QVERIFY2(lines.contains(line), qPrintable(line + u" is not in "_s + content.text));
    const CalendarFile calendar = must(readCalendar(content.calendar, ZoneRules(), 0, 40'000));
    QCOMPARE(calendar.entries.size(), 1);
    QCOMPARE(calendar.entries.constFirst().from.ms, booked.booked.from.ms);
    QCOMPARE(calendar.entries.constFirst().until.ms, booked.booked.until.ms);
    QVERIFY(content.calendar.contains("Booking code " + code.toLatin1()));
    QVERIFY(!content.calendar.contains("Ritu"));
    QCOMPARE(content.attachments.size(), 1);
    QCOMPARE(content.attachments.constFirst().name, code + u".png"_s);
    QCOMPARE(content.attachments.constFirst().type, QByteArray("image/png"));
    QVERIFY(content.attachments.constFirst().bytes.startsWith("\x89PNG\r\n"));
}

void TstBookingMail::onceForOneNumber()
{
    const QUuid number = QUuid::createUuid();
    const ReserveSpot::Command command = wanted(ritusPlate);
    const auto first = must(last().run<ReserveSpot>(number, command));
    QCOMPARE(must(last().run<ReserveSpot>(number, command)).stay, first.stay);
    QCOMPARE(mailsOfAnyKind(), 1);
    must(last().run<ReserveSpot>(wanted(ritusPlate, hours(30))));
    QCOMPARE(mailsOfAnyKind(), 2);
}

void TstBookingMail::nothingForWhom_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"is not known", "has no address", "is suspended", "shares the vehicle", "no mail server",
                            "came by PIN", "no plate"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

void TstBookingMail::nothingForWhom()
{
    QFETCH(QString, who);
    ReserveSpot::Command command = wanted(ritusPlate);
    Actor actor = clerk();
    if (who == "is not known"_L1)
        command.plate = u"X 1"_s;
    if (who == "has no address"_L1) {
        added(u"No Mail"_s, {}, {}, u"B NO 1"_s);
        command.plate = u"B NO 1"_s;
    }
    if (who == "is suspended"_L1)
        must(last().runAs<SuspendDriver>(manager(), {ritu(), u"owes"_s}));
    if (who == "shares the vehicle"_L1)
        must(last().run<AddDriverVehicle>({sam(), {ritusPlate, u"car"_s}}));
    if (who == "no mail server"_L1)
        must(last().runAs<SetMailServer>(last().owner(), {MailServer()}));
    if (who == "came by PIN"_L1)
        actor = last().attendant();
    if (who == "no plate"_L1)
        command.plate.clear();
    must(last().runAs<ReserveSpot>(actor, command));
    QCOMPARE(mailsOfAnyKind(), 0);
    QCOMPARE(raw().number(u"SELECT count(*) FROM untold_booking"_s), who == "came by PIN"_L1 ? 1 : 0);
}

void TstBookingMail::nothingWhenRefused()
{
    ReserveSpot::Command command = wanted(ritusPlate);
    command.spot = u"A-01"_s;
    must(last().run<ReserveSpot>(command));
    QCOMPARE(mailsOfAnyKind(), 1);
    command.plate = samsPlate;
    COMPARE_REFUSED(last().run<ReserveSpot>(command), ErrorCode::SpotTaken, Field::Spot);
    command.spot.reset();
    command.from = clock().now() - hours(1);
    COMPARE_REFUSED(last().run<ReserveSpot>(command), ErrorCode::PeriodPast, Field::From);
    must(last().runAs<SuspendDriver>(manager(), {sam(), u"owes"_s}));
    command = wanted(samsPlate);
    command.driver = sam();
    COMPARE_REFUSED(last().run<ReserveSpot>(command), ErrorCode::DriverSuspended, Field::Driver);
    QCOMPARE(mailsOfAnyKind(), 1);
}

void TstBookingMail::inTheLanguageOfTheDriver_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("summary");
    QTest::newRow("english") << u"en"_s << u"Expected price: EUR\u00a05.00"_s << QByteArray("Parking at Main lot");
    QTest::newRow("german") << u"de"_s << u"Voraussichtlicher Preis: EUR\u00a05,00"_s
                            << QByteArray("Parken auf Main lot");
    QTest::newRow("neither") << u"pt_BR"_s << u"Expected price: EUR\u00a05.00"_s << QByteArray("Parking at Main lot");
}

void TstBookingMail::inTheLanguageOfTheDriver()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    QFETCH(QByteArray, summary);
    auto driver = driverCalled(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"LANG1"_s);
    driver.fields.language = language;
    driver.fields.reminders = false; // it is no reminder
    must(last().run<RegisterDriver>(driver));
    must(last().run<ReserveSpot>(wanted(u"LANG1"_s)));
    QCOMPARE(mails().size(), 1);
    const MailContent content = contentOf(mails().constFirst().id);
    QVERIFY2(content.text.split(u'\n').contains(line), qPrintable(content.text));
    QVERIFY2(content.calendar.contains("SUMMARY:" + summary + "\r\n"), content.calendar.constData());
}

void TstBookingMail::saysUntilWhenItIsFree_data()
{
    QTest::addColumn<qint64>("fee");
    QTest::addColumn<int>("freeMinutes");
    QTest::addColumn<QString>("words");
    QTest::newRow("no fee") << qint64 {0} << 60 << u"until it begins"_s;
    QTest::newRow("free until an hour before")
        << qint64 {1500} << 60 << u"until Monday, 2 March 2026, 11:00, later it costs EUR\u00a015.00"_s;
    QTest::newRow("free until it begins") << qint64 {1500} << 0 << u"until it begins"_s;
    QTest::newRow("free until this moment")
        << qint64 {1500} << 180 << u"until Monday, 2 March 2026, 09:00, later it costs EUR\u00a015.00"_s;
    QTest::newRow("too late already") << qint64 {1500} << 181 << u"no longer, it costs EUR\u00a015.00"_s;
}

void TstBookingMail::saysUntilWhenItIsFree()
{
    QFETCH(qint64, fee);
    QFETCH(int, freeMinutes);
    QFETCH(QString, words);
    BookingRules rules;
    rules.fees = {0, fee, minutes(freeMinutes)};
    must(last().runAs<SetBookingRules>(last().owner(), {last().lot(), rules}));
    must(last().run<ReserveSpot>(wanted(ritusPlate)));
    const QString text = contentOf(mails().constFirst().id).text;
    QVERIFY2(text.split(u'\n').contains(u"Cancel free of charge: "_s + words), qPrintable(text));
}

void TstBookingMail::freeChoiceNamesNoSpot()
{
    OfficePlan plan;
    plan.assigned = false;
    openOffice(plan);
    setServer();
    const DriverId driver = added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s);
    ReserveSpot::Command command = wanted({});
    command.driver = driver;
    must(last().run<ReserveSpot>(command));
    const QStringList lines = contentOf(mails().constFirst().id).text.split(u'\n');
    QVERIFY(lines.contains(u"Spot: given when you come"_s));
    QVERIFY(lines.contains(u"Vehicle: not named yet"_s));
}

void TstBookingMail::forWhomTheDeskNames()
{
    must(last().run<AddDriverVehicle>({sam(), {ritusPlate, u"car"_s}}));
    ReserveSpot::Command command = wanted(ritusPlate);
    command.driver = sam();
    must(last().run<ReserveSpot>(command));
    QCOMPARE(mails().size(), 1);
    QCOMPARE(mails().constFirst().to, u"sam@example.org"_s);
    QCOMPARE(raw().number(u"SELECT driver_id FROM stay"_s), sam().value);
    command = wanted(ritusPlate, hours(30));
    command.driver = DriverId {4711};
    COMPARE_REFUSED(last().run<ReserveSpot>(command), ErrorCode::NotFound, Field::Driver);
}

void TstBookingMail::forWhoeverIsAtTheKiosk()
{
    KioskReserve::Command command;
    command.driver = sam();
    command.from = clock().now() + hours(3);
    command.until = command.from + hours(2);
    command.plate = ritusPlate; // borrowed
    command.vehicleType = u"car"_s;
    const QUuid number = QUuid::createUuid();
    must(atKiosk<KioskReserve>(command, number));
    must(atKiosk<KioskReserve>(command, number));
    QCOMPARE(mailsOfAnyKind(), 1);
    QCOMPARE(mails().constFirst().to, u"sam@example.org"_s);
    QCOMPARE(raw().number(u"SELECT driver_id FROM stay"_s), sam().value);
}

void TstBookingMail::oneMailForMany()
{
    BookingRules rules;
    rules.fees = {0, 1500, minutes(90)};
    must(last().runAs<SetBookingRules>(last().owner(), {last().lot(), rules}));
    ReserveSeries::Command command;
    command.lot = last().lot();
    command.plates = {ritusPlate};
    command.vehicleType = u"car"_s;
    const qint64 today = must(ZoneRules::forZone("Europe/Berlin"))->toLocal(clock().now()).day();
    command.weekly = WeeklyRule {{1, 3}, 12 * 60, 14 * 60, today, today + 8};
    const auto made = must(last().run<ReserveSeries>(command)).booked;
    QCOMPARE(made.size(), 3); // Monday, Wednesday, Monday
    QCOMPARE(mailsOfAnyKind(), 1);
    const ListMail::Row mail = mails().constFirst();
    QCOMPARE(mail.subject, u"Your 3 bookings at Main lot"_s);
    const MailContent content = contentOf(mail.id);
    for (const ReserveSeries::Booked &one : made)
        QVERIFY2(content.text.contains(must(TicketCode::fromText(one.ticket)).shown()), qPrintable(content.text));
    QVERIFY2(content.text.contains(u": 4 Mar, 12:00 – 4 Mar, 14:00, A-01, B RI 1001\n"_s), qPrintable(content.text));
    QVERIFY2(content.text.contains(u"until 1\u00a0h 30\u00a0min before it begins, later it costs EUR\u00a015.00"_s),
             qPrintable(content.text));
    QCOMPARE(must(readCalendar(content.calendar, ZoneRules(), 0, 40'000)).entries.size(), 3);
    QCOMPARE(raw().number(u"SELECT not_after FROM mail"_s), made.constLast().span.until.ms);
}

void TstBookingMail::eachOfAGroupTheirOwn()
{
    ReserveSeries::Command command;
    command.lot = last().lot();
    command.plates = {ritusPlate, samsPlate, u"X 1"_s, {}};
    command.vehicleType = u"car"_s;
    command.once = TimeSpan {clock().now() + hours(3), clock().now() + hours(5)};
    const auto made = must(last().run<ReserveSeries>(command)).booked;
    QCOMPARE(made.size(), 4);
    QCOMPARE(mailsOfAnyKind(), 2);
    QStringList told;
    for (const ListMail::Row &mail : mails()) {
        told.append(mail.to);
        const QString own = must(TicketCode::fromText(made.at(mail.driver == ritu() ? 0 : 1).ticket)).shown();
        const MailContent content = contentOf(mail.id);
        QVERIFY2(content.text.contains(own), qPrintable(content.text));
        QCOMPARE(must(readCalendar(content.calendar, ZoneRules(), 0, 40'000)).entries.size(), 1);
        for (const ReserveSeries::Booked &one : made) {
            const QString code = must(TicketCode::fromText(one.ticket)).shown();
            QVERIFY(code == own || !content.text.contains(code)); // nobody learns the code of another
        }
    }
    told.sort();
    QCOMPARE(told, (QStringList {u"ritu@example.org"_s, u"sam@example.org"_s}));
    // All of them for one who is named.
    command.once = TimeSpan {clock().now() + hours(30), clock().now() + hours(32)};
    command.driver = sam();
    must(last().run<ReserveSeries>(command));
    QCOMPARE(mailsOfAnyKind(), 3);
    QCOMPARE(mails().constFirst().to, u"sam@example.org"_s);
    QCOMPARE(mails().constFirst().subject, u"Your 4 bookings at Main lot"_s);
}

void TstBookingMail::alsoWhenOthersMakeRoom()
{
    must(last().run<ReserveRepacked>({wanted(ritusPlate)}));
    QCOMPARE(mailsOfAnyKind(), 1);
    QCOMPARE(mails().constFirst().to, u"ritu@example.org"_s);
}

void TstBookingMail::takenOfferIsABooking()
{
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{1}"_s, 1, {u"car"_s})};
    openOffice(plan);
    setServer();
    added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"WAIT1"_s);
    must(last().run<ReserveSpot>(wanted(u"TAKEN1"_s)));
    JoinWaitlist::Command command;
    command.lot = last().lot();
    command.from = clock().now() + hours(3);
    command.until = command.from + hours(2);
    command.plate = u"WAIT1"_s;
    command.vehicleType = u"car"_s;
    const auto joined = must(last().run<JoinWaitlist>(command));
    must(last().run<CancelStay>({OfficeBuilder::keyOf(u"TAKEN1"_s)}));
    must(last().runAs<RollClaims>(withKey(OfficeBuilder::program()), {last().lot()}));
    QCOMPARE(mails().size(), 0); // it is offered, and booked by nobody yet
    QCOMPARE(mailsOfAnyKind(), 1);
    must(last().run<TakeOffer>({joined.waiting}));
    QCOMPARE(mails().size(), 1);
    QCOMPARE(mails().constFirst().to, u"rukmini@drivers.example"_s);
}

void TstBookingMail::whoHasNoKeyLeavesItToTheNext()
{
    const auto untold = [&] { return raw().number(u"SELECT count(*) FROM untold_booking"_s); };
    const Actor byPin = last().attendant();
    const auto booked = must(last().runAs<ReserveSpot>(byPin, wanted(ritusPlate)));
    ReserveSeries::Command several;
    several.lot = last().lot();
    several.plates = {samsPlate, u"X 1"_s, {}};
    several.vehicleType = u"car"_s;
    several.once = TimeSpan {clock().now() + hours(30), clock().now() + hours(32)};
    several.driver = sam();
    must(last().runAs<ReserveSeries>(byPin, several));
    const auto given = must(last().runAs<ReserveSpot>(byPin, wanted(samsPlate, hours(50))));
    must(last().run<CancelStay>({OfficeBuilder::keyOf(given.stay)}));
    QCOMPARE(mailsOfAnyKind(), 0);
    QCOMPARE(untold(), 5);
    mailUntold();
    QCOMPARE(untold(), 0);
    QStringList subjects;
    for (const ListMail::Row &mail : mails())
        subjects.append(mail.to + u": "_s + mail.subject);
    subjects.sort();
    const QString code = must(TicketCode::fromText(booked.ticket)).shown();
    QCOMPARE(subjects,
             (QStringList {u"ritu@example.org: Your booking %1 at Main lot, Monday, 2 March 2026, 12:00"_s.arg(code),
                           u"sam@example.org: Your 3 bookings at Main lot"_s})); // what was cancelled is told to nobody
    mailUntold();
    QCOMPARE(mailsOfAnyKind(), 2);
}

/// Neither the journal nor the row of the mail tells who it is for.
void TstBookingMail::journalNamesNobody()
{
    must(last().run<ReserveSpot>(wanted(ritusPlate)));
    QString all;
    for (const QString &sql : {u"SELECT * FROM journal"_s, u"SELECT * FROM mail"_s}) {
        for (const auto &row : raw().rows(sql)) {
            for (const QVariant &value : row)
                all += value.toString() + u'|';
        }
    }
    QVERIFY(all.contains(u"booked:"_s)); // what is looked through is not empty
    for (const QString &needle : {u"Ritu"_s, u"ritu@example.org"_s, u"example.org"_s, u"Your booking"_s})
        QVERIFY2(!all.contains(needle, Qt::CaseInsensitive), qPrintable(needle));
}

PARKDESK_TEST(TstBookingMail)
#include "tst_bookingmail.moc"
