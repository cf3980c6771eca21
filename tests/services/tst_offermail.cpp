// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/drivervehicles.h"
#include "services/drivers/suspenddriver.h"
#include "services/letters/lettertexts.h"
#include "services/mail/listmail.h"
#include "services/mail/mailcontent.h"
#include "services/plainwork.h"
#include "services/stays/cancelstay.h"
#include "services/stays/offermail.h"
#include "services/stays/rollclaims.h"
#include "services/stays/waitlistdeeds.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"
#include "tests/services/driveroffice.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Who waits keeps what was said of them, and hears of an offer by one mail.
class TstOfferMail : public QObject, private DriverOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneMailWithinTheDeed();
    void noneWithoutAnAddress();
    void whoHasNoKeyLeavesItToTheNext();
    void inTheLanguageOfTheDriver_data();
    void inTheLanguageOfTheDriver();
    void keepsNoteSpotAndDriver();
    void onlyThatSpot();
    void suspendedGetsNone();
    void timesInWords();

private:
    /// One spot, booked; \a who waits for its time.
    JoinWaitlist::Outcome waitFor(JoinWaitlist::Command command = {});
    void freeThePlace() { must(last().run<CancelStay>({OfficeBuilder::keyOf(u"TAKEN1"_s)})); }
    void rollAs(const Actor &actor) { must(last().runAs<RollClaims>(actor, {last().lot()})); }
    void mailOpen()
    {
        must(plainWork(last().connection(),
                       [&](UnitOfWork &unit) { return mailOpenOffers(unit, key(), clock().now()); }));
    }
    [[nodiscard]] Actor programWithKey() { return withKey(OfficeBuilder::program()); }
    [[nodiscard]] QList<ListMail::Row> mails() { return must(last().readAs<ListMail>(manager(), {})).rows; }
    [[nodiscard]] QString textOf(MailId mail);
    [[nodiscard]] QList<WaitlistOfLot::Row> waiting() { return must(last().read<WaitlistOfLot>({})).rows; }
    [[nodiscard]] qint64 untold() const
    {
        return raw().number(u"SELECT count(*) FROM waiting WHERE state = 2 AND told = 0"_s);
    }
};

void TstOfferMail::init()
{
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{1}"_s, 1, {u"car"_s})};
    openOffice(plan);
}

void TstOfferMail::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

JoinWaitlist::Outcome TstOfferMail::waitFor(JoinWaitlist::Command command)
{
    must(last().reserve(u"TAKEN1"_s, hours(3), hours(2)));
    command.lot = last().lot();
    command.from = clock().now() + hours(3);
    command.until = command.from + hours(2);
    command.vehicleType = u"car"_s;
    return must(last().run<JoinWaitlist>(command));
}

QString TstOfferMail::textOf(MailId mail)
{
    QString text;
    must(plainWork(last().connection(), [&](UnitOfWork &unit) -> Done {
        MailRepository outbox(unit);
        const auto row = TRY(outbox.find(mail));
        const QByteArray bytes = TRY(key().open(TRY(outbox.contentOf(mail)), placeOfContent(row.messageId)));
        text = TRY(MailContent::fromBytes(bytes)).text;
        return {};
    }));
    return text;
}

void TstOfferMail::oneMailWithinTheDeed()
{
    const DriverId driver = added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"WAIT1"_s);
    JoinWaitlist::Command command;
    command.plate = u"wait 1"_s;
    waitFor(command);
    QVERIFY(mails().isEmpty()); // nothing is offered yet
    freeThePlace();
    rollAs(programWithKey());
    QCOMPARE(mails().size(), 1);
    const ListMail::Row mail = mails().first();
    QCOMPARE(mail.purpose, MailPurpose::Offer);
    QCOMPARE(mail.to, u"rukmini@drivers.example"_s);
    QCOMPARE(mail.driver, driver);
    QCOMPARE(mail.subject, u"A place is free at Main lot"_s);
    const WaitlistOfLot::Row row = waiting().first();
    const QString text = textOf(mail.id);
    QVERIFY2(text.contains(u"Rukmini Iyer"_s), qPrintable(text));
    const auto zone = must(ZoneRules::forZone("Europe/Berlin"));
    QVERIFY2(text.contains(letterFullMoment(zone->toLocal(*row.offerUntil), u"en"_s)), qPrintable(text));
    QVERIFY2(text.contains(must(TicketCode::fromText(row.ticket)).shown()), qPrintable(text));
    QCOMPARE(raw().number(u"SELECT not_after FROM mail"_s), row.offerUntil->ms); // useless later
    // The sweep again, the pass of the jobs again: it is the same mail.
    rollAs(programWithKey());
    mailOpen();
    raw().execute(u"UPDATE waiting SET told = 0"_s); // even if the mark were lost
    mailOpen();
    QCOMPARE(mails().size(), 1);
    QCOMPARE(untold(), 0);
}

void TstOfferMail::noneWithoutAnAddress()
{
    added(u"No Mail"_s, {}, u"0123456789"_s, u"WAIT1"_s);
    JoinWaitlist::Command command;
    command.plate = u"wait 1"_s;
    waitFor(command);
    freeThePlace();
    rollAs(programWithKey());
    QCOMPARE(waiting().first().state, WaitingState::Offered);
    QCOMPARE(untold(), 0); // there is nobody to tell, and that is known
    mailOpen();
    QVERIFY(mails().isEmpty());
}

void TstOfferMail::whoHasNoKeyLeavesItToTheNext()
{
    added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"WAIT1"_s);
    JoinWaitlist::Command command;
    command.plate = u"wait 1"_s;
    waitFor(command);
    freeThePlace();
    rollAs(OfficeBuilder::program());
    QCOMPARE(waiting().first().state, WaitingState::Offered);
    QVERIFY(mails().isEmpty());
    QCOMPARE(untold(), 1);
    mailOpen();
    QCOMPARE(mails().size(), 1);
    QCOMPARE(untold(), 0);
    // An offer that is over by then is told to nobody.
    must(last().run<LeaveWaitlist>({waiting().first().waiting}));
    command.plate = u"WAIT1"_s;
    waitFor(command);
    freeThePlace();
    rollAs(OfficeBuilder::program());
    clock().advance(minutes(30));
    mailOpen();
    QCOMPARE(mails().size(), 1);
    rollAs(OfficeBuilder::program());
}

void TstOfferMail::inTheLanguageOfTheDriver_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("subject");
    QTest::newRow("english") << u"en"_s << u"A place is free at Main lot"_s;
    QTest::newRow("german") << u"de"_s << u"Auf Main lot ist ein Platz frei"_s;
    QTest::newRow("neither") << u"pt_BR"_s << u"A place is free at Main lot"_s;
}

void TstOfferMail::inTheLanguageOfTheDriver()
{
    QFETCH(const QString, language);
    QFETCH(const QString, subject);
    auto driver = driverCalled(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"WAIT1"_s);
    driver.fields.language = language;
    must(last().run<RegisterDriver>(driver));
    JoinWaitlist::Command command;
    command.plate = u"WAIT1"_s;
    waitFor(command);
    freeThePlace();
    rollAs(programWithKey());
    QCOMPARE(mails().size(), 1);
    QCOMPARE(mails().first().subject, subject);
}

void TstOfferMail::keepsNoteSpotAndDriver()
{
    added(u"First Owner"_s, u"first@drivers.example"_s, {}, u"SHARED1"_s);
    const DriverId second = added(u"Second Owner"_s, u"second@drivers.example"_s);
    must(last().run<AddDriverVehicle>({second, {u"SHARED1"_s, u"car"_s}}));
    JoinWaitlist::Command command;
    command.plate = u"SHARED1"_s;
    command.note = u" rings twice "_s;
    command.spot = u"a-1"_s;
    command.driver = second;
    waitFor(command);
    QCOMPARE(waiting().first().note, u"rings twice"_s);
    QCOMPARE(waiting().first().wantedSpot, u"A-1"_s);
    QCOMPARE(waiting().first().driver, second);
    QCOMPARE(waiting().first().ticket, QString());
    freeThePlace();
    rollAs(programWithKey());
    const WaitlistOfLot::Row row = waiting().first();
    QCOMPARE(row.spot, u"A-1"_s);
    QCOMPARE(row.driver, second);
    QCOMPARE(mails().size(), 1);
    QCOMPARE(mails().first().to, u"second@drivers.example"_s); // whom the desk named, not the other owner
    must(last().run<TakeOffer>({row.waiting}));
    QCOMPARE(raw().value(u"SELECT note FROM stay WHERE id = %1"_s.arg(row.stay.value)).toString(), u"rings twice"_s);
    QCOMPARE(raw().number(u"SELECT spot_chosen FROM stay WHERE id = %1"_s.arg(row.stay.value)), 1);
}

void TstOfferMail::onlyThatSpot()
{
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{1}"_s, 2, {u"car"_s}), spotRow(u"B-{1}"_s, 1, {u"bike"_s})};
    openOffice(plan);
    ReserveSpot::Command taken;
    taken.lot = last().lot();
    taken.from = clock().now() + hours(3);
    taken.until = taken.from + hours(2);
    taken.plate = u"HAS1"_s;
    taken.vehicleType = u"car"_s;
    taken.spot = u"A-1"_s;
    must(last().run<ReserveSpot>(taken));
    JoinWaitlist::Command command;
    command.spot = u"A-1"_s;
    waitFor(command); // A-2 is taken as well now
    freeThePlace();
    rollAs(programWithKey());
    QCOMPARE(waiting().first().state, WaitingState::Waiting); // A-2 is free, but that is not what was asked for
    must(last().run<CancelStay>({OfficeBuilder::keyOf(u"HAS1"_s)}));
    rollAs(programWithKey());
    QCOMPARE(waiting().first().spot, u"A-1"_s);
    const auto joined = [&](const QString &spot) {
        JoinWaitlist::Command other;
        other.lot = last().lot();
        other.from = taken.from;
        other.until = taken.until;
        other.vehicleType = u"car"_s;
        other.spot = spot;
        return last().run<JoinWaitlist>(other);
    };
    COMPARE_REFUSED(joined(u"Z-9"_s), ErrorCode::UnknownSpot, Field::Spot);
    COMPARE_REFUSED(joined(u"B-1"_s), ErrorCode::SpotUnsuitable, Field::Spot);
}

void TstOfferMail::suspendedGetsNone()
{
    const DriverId driver = added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s);
    JoinWaitlist::Command command;
    command.driver = driver;
    waitFor(command);
    must(last().runAs<SuspendDriver>(manager(), {driver, u"owes money"_s}));
    freeThePlace();
    rollAs(programWithKey());
    QCOMPARE(waiting().first().state, WaitingState::Waiting);
    must(last().reserve(u"NEXT1"_s, hours(3), hours(2))); // nothing is held for who may not book
    JoinWaitlist::Command again = command;
    again.lot = last().lot();
    again.from = clock().now() + hours(3);
    again.until = again.from + hours(2);
    COMPARE_REFUSED(last().run<JoinWaitlist>(again), ErrorCode::DriverSuspended, Field::Driver);
    must(last().run<CancelStay>({OfficeBuilder::keyOf(u"NEXT1"_s)}));
    must(last().runAs<ReactivateDriver>(manager(), {driver}));
    rollAs(programWithKey());
    QCOMPARE(waiting().first().state, WaitingState::Offered);
    QCOMPARE(mails().size(), 1);
}

void TstOfferMail::timesInWords()
{
    const auto zone = must(ZoneRules::forZone("Europe/Berlin"));
    const Instant at = must(zone->fromText(u"2026-03-02T09:05"_s));
    QCOMPARE(letterFullMoment(zone->toLocal(at), u"en"_s), u"Monday, 2 March 2026, 09:05"_s);
    QCOMPARE(letterFullMoment(zone->toLocal(at), u"de_AT"_s), u"Montag, 2. März 2026, 09:05 Uhr"_s);
    QCOMPARE(letterFullMoment(zone->toLocal(at), u"fr"_s), u"Monday, 2 March 2026, 09:05"_s);
}

PARKDESK_TEST(TstOfferMail)
#include "tst_offermail.moc"
