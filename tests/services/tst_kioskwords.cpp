// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cash/openshift.h"
#include "services/drivers/suspenddriver.h"
#include "services/kiosk/kioskaskforhelp.h"
#include "services/kiosk/kioskdriver.h"
#include "services/kiosk/kioskenter.h"
#include "services/kiosk/kiosklots.h"
#include "services/kiosk/kioskrate.h"
#include "services/kiosk/kioskreserve.h"
#include "services/support/replytoreview.h"
#include "services/support/ticketdetail.h"
#include "tests/services/kioskoffice.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What drivers say at a kiosk: how a visit was, and what they need of the office.
class TstKioskWords : public QObject, private KioskOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rates();
    void refusesToRate_data();
    void refusesToRate();
    void ratesTheirOwnAlone();
    void lotsByRating();
    void asksForHelp();
    void asksWithoutAnAccount();
    void refusesToAsk_data();
    void refusesToAsk();
    void asksAboutTheirOwnAlone();
    void takesSoManyAnHour();
    void wordsAreNotInTheJournal();

private:
    EnterVehicle::Outcome entered(const QString &plate, DriverId driver = {})
    {
        KioskEnter::Command command;
        command.driver = driver;
        command.plate = plate;
        return must(atKiosk<KioskEnter>(command));
    }
    ReserveSpot::Outcome booked(DriverId driver, Duration startsIn, const QString &plate, LotId lot = {})
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
    /// A visit of \a driver that is over.
    StayId visited(const QString &plate, DriverId driver)
    {
        const StayId stay = entered(plate, driver).stay;
        clock().advance(hours(1));
        const auto begun = must(begin(own(driver, stay), true));
        must(atKiosk<SettleCardPayment>({begun.payment, true, u"SIM-1"_s}));
        return stay;
    }
    [[nodiscard]] static KioskAskForHelp::Command helpWith(const QString &text)
    {
        KioskAskForHelp::Command command;
        command.text = text;
        return command;
    }
};

void TstKioskWords::init()
{
    openKiosk();
}

void TstKioskWords::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstKioskWords::rates()
{
    const StayId stay = visited(ritusPlate, ritu());
    const auto before = must(askKiosk<KioskDriver>({ritu()})).visits.first();
    QVERIFY(before.mayRate && !before.review);
    const QUuid number = QUuid::createUuid();
    const KioskRate::Command command {ritu(), stay, 4, u"Dry and bright."_s};
    const ReviewId review = must(atKiosk<KioskRate>(command, number)).review;
    QCOMPARE(must(atKiosk<KioskRate>(command, number)).review, review); // a second touch
    QCOMPARE(raw().number(u"SELECT count(*) FROM review"_s), 1);
    QCOMPARE(raw().number(u"SELECT driver_id FROM review"_s), ritu().value);
    QCOMPARE(raw().number(u"SELECT staff_id FROM journal WHERE kind = 'kiosk_rate'"_s), kiosk().staff.value);
    must(last().runAs<ReplyToReview>(manager(), {review, u"Thank you, Ritu."_s}));
    auto told = must(askKiosk<KioskDriver>({ritu()})).visits.first();
    QVERIFY(told.mayRate && told.review);
    QCOMPARE(told.review->stars, 4);
    QCOMPARE(told.review->reply, u"Thank you, Ritu."_s);
    QCOMPARE(must(atKiosk<KioskRate>({ritu(), stay, 2, {}})).review, review); // changed
    QCOMPARE(must(askKiosk<KioskDriver>({ritu()})).visits.first().review->stars, 2);
    clock().advance(RateVisit::changeable + Duration(1));
    told = must(askKiosk<KioskDriver>({ritu()})).visits.first();
    QVERIFY(!told.mayRate && told.review);
    COMPARE_REFUSED(atKiosk<KioskRate>({ritu(), stay, 5, {}}), ErrorCode::AlreadyExists, Field::Rating);
}

void TstKioskWords::refusesToRate_data()
{
    QTest::addColumn<int>("stars");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("field");
    const int number = static_cast<int>(ErrorCode::BadNumber);
    const int rating = static_cast<int>(Field::Rating);
    QTest::newRow("no star") << 0 << QString() << number << rating;
    QTest::newRow("six stars") << 6 << QString() << number << rating;
    QTest::newRow("too much") << 3 << QString(RateVisit::longestText + 1, u'x') << static_cast<int>(ErrorCode::TooLong)
                              << static_cast<int>(Field::Text);
}

void TstKioskWords::refusesToRate()
{
    QFETCH(int, stars);
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(int, field);
    const StayId stay = visited(ritusPlate, ritu());
    COMPARE_REFUSED(atKiosk<KioskRate>({ritu(), stay, stars, text}), static_cast<ErrorCode>(code),
                    static_cast<Field>(field));
    QCOMPARE(raw().number(u"SELECT count(*) FROM review"_s), 0);
}

void TstKioskWords::ratesTheirOwnAlone()
{
    const StayId sams = visited(samsPlate, sam());
    const auto nobodys = entered(u"M XY 77"_s);
    COMPARE_REFUSED(atKiosk<KioskRate>({ritu(), sams, 1, {}}), ErrorCode::NotFound, Field::Ticket);
    COMPARE_REFUSED(atKiosk<KioskRate>({ritu(), nobodys.stay, 1, {}}), ErrorCode::NotFound, Field::Ticket);
    COMPARE_REFUSED(atKiosk<KioskRate>({ritu(), {sams.value + 99}, 1, {}}), ErrorCode::NotFound, Field::Ticket);
    COMPARE_REFUSED(atKiosk<KioskRate>({ritu(), {}, 1, {}}), ErrorCode::Required, Field::Ticket);
    COMPARE_REFUSED(atKiosk<KioskRate>({{}, sams, 1, {}}), ErrorCode::Required, Field::Driver);
    const StayId booking = booked(ritu(), hours(3), ritusPlate).stay;
    COMPARE_REFUSED(atKiosk<KioskRate>({ritu(), booking, 1, {}}), ErrorCode::NotInside, Field::Ticket);
    must(last().runAs<SuspendDriver>(manager(), {sam(), u"a debt"_s}));
    COMPARE_REFUSED(atKiosk<KioskRate>({sam(), sams, 5, {}}), ErrorCode::DriverSuspended, Field::Driver);
    QCOMPARE(raw().number(u"SELECT count(*) FROM review"_s), 0);
}

void TstKioskWords::lotsByRating()
{
    static_cast<void>(last().addLot(u"Harbour"_s));
    must(atKiosk<KioskRate>({ritu(), visited(ritusPlate, ritu()), 5, {}}));
    must(atKiosk<KioskRate>({ritu(), visited(ritusPlate, ritu()), 4, {}}));
    must(atKiosk<KioskRate>({sam(), visited(samsPlate, sam()), 4, {}}));
    const auto lots = must(askKiosk<KioskLots>({})).places;
    QCOMPARE(lots.size(), 2);
    QVERIFY(lots.at(0).here && lots.at(0).rating);
    QCOMPARE(lots.at(0).rating->tenths, 43);
    QCOMPARE(lots.at(0).rating->count, 3);
    QVERIFY(!lots.at(1).rating);
}

void TstKioskWords::asksForHelp()
{
    const StayId stay = visited(ritusPlate, ritu());
    KioskAskForHelp::Command command = helpWith(u"I left an umbrella."_s);
    command.driver = ritu();
    command.stay = stay;
    command.category = TicketCategory::LostProperty;
    command.contact = u"ritu@example.org"_s;
    const QUuid number = QUuid::createUuid();
    const auto made = must(atKiosk<KioskAskForHelp>(command, number));
    QCOMPARE(made.number, 1001);
    QCOMPARE(must(atKiosk<KioskAskForHelp>(command, number)).ticket, made.ticket); // a second touch
    QCOMPARE(raw().number(u"SELECT count(*) FROM support_ticket"_s), 1);
    const auto detail = must(last().readAs<TicketDetail>(clerk(), {made.ticket, 0}));
    QCOMPARE(detail.row.category, TicketCategory::LostProperty);
    QCOMPARE(detail.row.driver, ritu());
    QCOMPARE(detail.row.lot, last().lot());
    QCOMPARE(detail.row.text, u"I left an umbrella."_s);
    QCOMPARE(detail.contact, u"ritu@example.org"_s);
    QVERIFY(detail.stay);
    QCOMPARE(detail.stay->stay, stay);
}

void TstKioskWords::asksWithoutAnAccount()
{
    const auto made = must(atKiosk<KioskAskForHelp>(helpWith(u"Is there a toilet?"_s)));
    auto detail = must(last().readAs<TicketDetail>(clerk(), {made.ticket, 0}));
    QCOMPARE(detail.row.lot, last().lot()); // where the kiosk stands
    QVERIFY(!detail.row.driver.isValid() && !detail.stay);
    QVERIFY(detail.contact.isEmpty());
    // A ticket is proof for the stay, and says the lot.
    const auto harbour = last().addLot(u"Harbour"_s);
    const auto booking = booked(ritu(), minutes(5), ritusPlate, harbour.lot);
    KioskAskForHelp::Command about = helpWith(u"How do I get in?"_s);
    about.code = TicketCode::fromText(booking.ticket)->shown();
    about.contact = u"+49 30 1234567"_s;
    detail = must(last().readAs<TicketDetail>(clerk(), {must(atKiosk<KioskAskForHelp>(about)).ticket, 0}));
    QVERIFY(detail.stay);
    QCOMPARE(detail.stay->stay, booking.stay);
    QCOMPARE(detail.row.lot, harbour.lot);
    QCOMPARE(detail.row.driver, ritu());
    QCOMPARE(detail.contact, u"+49301234567"_s);
}

void TstKioskWords::refusesToAsk_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("field");
    QTest::newRow("nothing said") << u"  "_s << QString() << static_cast<int>(ErrorCode::Required)
                                  << static_cast<int>(Field::Text);
    QTest::newRow("no address") << u"Help"_s << u"ann@"_s << static_cast<int>(ErrorCode::BadMail)
                                << static_cast<int>(Field::Mail);
    QTest::newRow("no number") << u"Help"_s << u"ann"_s << static_cast<int>(ErrorCode::BadPhone)
                               << static_cast<int>(Field::Phone);
}

void TstKioskWords::refusesToAsk()
{
    QFETCH(QString, text);
    QFETCH(QString, contact);
    QFETCH(int, code);
    QFETCH(int, field);
    KioskAskForHelp::Command command = helpWith(text);
    command.contact = contact;
    COMPARE_REFUSED(atKiosk<KioskAskForHelp>(command), static_cast<ErrorCode>(code), static_cast<Field>(field));
    QCOMPARE(raw().number(u"SELECT count(*) FROM support_ticket"_s), 0);
}

void TstKioskWords::asksAboutTheirOwnAlone()
{
    const auto sams = entered(samsPlate, sam());
    KioskAskForHelp::Command command = helpWith(u"Where is it?"_s);
    command.driver = ritu();
    command.stay = sams.stay;
    COMPARE_REFUSED(atKiosk<KioskAskForHelp>(command), ErrorCode::NotFound, Field::Ticket);
    command.stay = {};
    command.code = sams.ticket; // nor is it theirs by a ticket that they found
    COMPARE_REFUSED(atKiosk<KioskAskForHelp>(command), ErrorCode::NotFound, Field::Ticket);
    command.code = u"4K2M9-XQ3TH-7"_s;
    COMPARE_REFUSED(atKiosk<KioskAskForHelp>(command), ErrorCode::NotFound, Field::Ticket);
    command = helpWith(u"Where is it?"_s);
    command.stay = sams.stay; // a stay alone says nothing
    COMPARE_REFUSED(atKiosk<KioskAskForHelp>(command), ErrorCode::Required, Field::Ticket);
    must(last().runAs<SuspendDriver>(manager(), {ritu(), u"a debt"_s}));
    command = helpWith(u"Why?"_s);
    command.driver = ritu();
    COMPARE_REFUSED(atKiosk<KioskAskForHelp>(command), ErrorCode::DriverSuspended, Field::Driver);
    Actor nowhere = kiosk();
    nowhere.desk.reset();
    COMPARE_REFUSED(last().runAs<KioskAskForHelp>(nowhere, helpWith(u"Help"_s)), ErrorCode::NoOpenShift, Field::Desk);
    QCOMPARE(raw().number(u"SELECT count(*) FROM support_ticket"_s), 0);
}

void TstKioskWords::takesSoManyAnHour()
{
    for (int i = 0; i < KioskAskForHelp::mostAnHourAtDesk; ++i)
        must(atKiosk<KioskAskForHelp>(helpWith(u"Help"_s)));
    COMPARE_REFUSED(atKiosk<KioskAskForHelp>(helpWith(u"Help"_s)), ErrorCode::LimitReached, Field::Desk);
    // Another kiosk goes on, and so does this one after an hour.
    const auto harbour = last().addLot(u"Harbour"_s);
    Actor there = kiosk();
    there.desk = harbour.desk;
    there.shift = must(last().runAs<OpenShift>(there, {harbour.desk})).shift;
    must(last().runAs<KioskAskForHelp>(there, helpWith(u"Help"_s)));
    clock().advance(hours(1));
    must(atKiosk<KioskAskForHelp>(helpWith(u"Help"_s)));
    QCOMPARE(raw().number(u"SELECT count(*) FROM support_ticket"_s), KioskAskForHelp::mostAnHourAtDesk + 2);
}

void TstKioskWords::wordsAreNotInTheJournal()
{
    const KioskRate::Command rate {ritu(), visited(ritusPlate, ritu()), 3, u"Umbrella"_s};
    must(atKiosk<KioskRate>(rate));
    KioskAskForHelp::Command ask = helpWith(u"Umbrella"_s);
    ask.contact = u"umbrella@example.org"_s;
    must(atKiosk<KioskAskForHelp>(ask));
    const auto rows =
        raw().rows(u"SELECT outcome, changes FROM journal WHERE kind IN ('kiosk_rate', 'kiosk_ask_for_help')"_s);
    QCOMPARE(rows.size(), 2);
    for (const QVariantList &row : rows)
        QVERIFY(!(row.at(0).toString() + row.at(1).toString()).contains("umbrella"_L1, Qt::CaseInsensitive));
    for (const QJsonObject &canonical : {rate.toJson(), ask.toJson()})
        QVERIFY(!QJsonDocument(canonical).toJson().toLower().contains("umbrella"));
    QVERIFY(!raw().value(u"SELECT content FROM review"_s).toByteArray().contains("Umbrella"));
    QVERIFY(!raw().value(u"SELECT contact FROM support_ticket"_s).toByteArray().contains("umbrella"));
}

PARKDESK_TEST(TstKioskWords)
#include "tst_kioskwords.moc"
