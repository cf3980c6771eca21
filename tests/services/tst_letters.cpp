// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/ical.h"
#include "services/drivers/editdriver.h"
#include "services/drivers/suspenddriver.h"
#include "services/exports/mailexport.h"
#include "services/jobs/jobdeeds.h"
#include "services/jobs/jobround.h"
#include "services/jobs/listjobs.h"
#include "services/letters/letterjobs.h"
#include "services/letters/mailedexport.h"
#include "services/mail/listmail.h"
#include "services/mail/mailcontent.h"
#include "services/mail/maildeeds.h"
#include "services/mail/setmailserver.h"
#include "services/stays/cancelstay.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"
#include "tests/services/driveroffice.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What the office writes to its drivers by itself: to whom, when, and never twice.
class TstLetters : public QObject, private DriverOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void remindsOfABookingOnce();
    void remindsNobodyWho_data();
    void remindsNobodyWho();
    void remindsWhenQuietHoursEnd();
    void writesToTheAbsentOnce();
    void leavesTheLongAbsentAlone();
    void statesAMonth();
    void statesWhatWasPaidLater();
    void speaksGerman();
    void statesMissedMonths();
    void reportsToManagers();
    void mailsAnExport();
    void keepsALargeExport();
    void doesNothingWithoutAServer();
    void aMonthOfLetters_data();
    void aMonthOfLetters();

private:
    static inline const QByteArray berlin = "Europe/Berlin";

    void setServer(int quietFrom = 0, int quietUntil = 0);
    void run();
    void runUntil(Instant end, Duration step);
    [[nodiscard]] QList<ListMail::Row> mails(MailPurpose purpose);
    [[nodiscard]] MailContent contentOf(MailId mail);
    [[nodiscard]] QJsonObject lastRunOf(const QString &kind);
    void park(const QString &plate, Duration length);

    QTemporaryDir m_folder;
    QList<ReportDocument> m_papers;
};

void TstLetters::init()
{
    openOffice();
    m_papers.clear();
    setServer();
}

void TstLetters::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstLetters::setServer(int quietFrom, int quietUntil)
{
    MailServer server;
    server.host = u"smtp.parking.example"_s;
    server.login = u"office"_s;
    server.fromName = u"City Parking"_s;
    server.fromAddress = u"office@parking.example"_s;
    server.quietFrom = quietFrom;
    server.quietUntil = quietUntil;
    server.zone = berlin;
    must(last().runAs<SetMailServer>(last().owner(), {server}));
}

/// Whoever runs jobs looks now.
void TstLetters::run()
{
    const PagePainter painter = [this](const ReportDocument &document) -> Result<QByteArray> {
        m_papers.append(document);
        return QByteArray("%PDF");
    };
    JobRound round({last().connection(),
                    last().runner(),
                    clock(),
                    last().prices(),
                    letterJobs(painter, m_folder.path()),
                    clerk().key,
                    u"Desk 1"_s,
                    {},
                    nullptr});
    must(round.runAllDue());
}

void TstLetters::runUntil(Instant end, Duration step)
{
    run();
    while (clock().now() < end) {
        clock().set(std::min(clock().now() + step, end));
        run();
    }
}

QList<ListMail::Row> TstLetters::mails(MailPurpose purpose)
{
    QList<ListMail::Row> rows = must(last().readAs<ListMail>(manager(), {})).rows;
    rows.removeIf([purpose](const ListMail::Row &row) { return row.purpose != purpose; });
    return rows;
}

MailContent TstLetters::contentOf(MailId mail)
{
    MailContent content;
    must(inSnapshot(last().connection(), [&](UnitOfWork &unit) -> Done {
        MailRepository repository(unit);
        const auto row = TRY(repository.find(mail));
        const QByteArray bytes = TRY(key().open(TRY(repository.contentOf(mail)), placeOfContent(row.messageId)));
        content = TRY(MailContent::fromBytes(bytes));
        return {};
    }));
    return content;
}

QJsonObject TstLetters::lastRunOf(const QString &kind)
{
    const auto runs = must(last().readAs<JobLog>(last().manager(), {kind}));
    return runs.isEmpty() ? QJsonObject() : runs.constFirst().result;
}

void TstLetters::park(const QString &plate, Duration length)
{
    must(last().enter(plate));
    clock().advance(length);
    must(last().payAndLeave(plate));
}

void TstLetters::remindsOfABookingOnce()
{
    added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"B RI 7"_s);
    run(); // from now on its times are known
    const auto booked = must(last().reserve(u"B RI 7"_s, hours(48), hours(2)));
    runUntil(booked.booked.from - hours(24) - minutes(1), hours(1));
    QCOMPARE(mails(MailPurpose::Reminder).size(), 0);
    runUntil(booked.booked.from - hours(24) + minutes(10), minutes(10));
    const auto sent = mails(MailPurpose::Reminder);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.constFirst().to, u"rukmini@drivers.example"_s);
    // 2026-03-04 08:00 UTC is 09:00 in Berlin.
    QVERIFY2(sent.constFirst().subject.endsWith(u"begins Wednesday 4 March, 09:00"_s),
             qPrintable(sent.constFirst().subject));
    const MailContent content = contentOf(sent.constFirst().id);
    QVERIFY(content.text.contains(u"Rukmini Iyer"_s));
    QVERIFY(content.text.contains(u"until 09:30"_s));
    QVERIFY(content.text.contains(u"STOP"_s));
    QVERIFY(content.html.contains(u"Wednesday 4 March, 09:00"_s));
    const CalendarFile calendar = must(readCalendar(content.calendar, *must(ZoneRules::forZone(berlin)), 0, 40'000));
    QCOMPARE(calendar.entries.size(), 1);
    QCOMPARE(calendar.entries.constFirst().name, u"Parking at Main lot"_s);
    QCOMPARE(calendar.entries.constFirst().from.toText(), u"2026-03-04T09:00"_s);
    QCOMPARE(calendar.entries.constFirst().until.toText(), u"2026-03-04T11:00"_s);
    QVERIFY(content.calendar.contains("DESCRIPTION:Booking code "));
    QVERIFY(!content.calendar.contains("Rukmini"));
    runUntil(booked.booked.from + hours(1), minutes(30));
    QCOMPARE(mails(MailPurpose::Reminder).size(), 1);
}

void TstLetters::remindsNobodyWho_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"wants none", "has no address", "is suspended", "cancelled", "booked too late"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

void TstLetters::remindsNobodyWho()
{
    QFETCH(QString, who);
    auto command = driverCalled(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"B RI 7"_s);
    command.fields.reminders = who != "wants none"_L1;
    if (who == "has no address"_L1)
        command.fields.mail.clear();
    const DriverId driver = must(last().run<RegisterDriver>(command)).driver;
    run();
    const Duration ahead = who == "booked too late"_L1 ? hours(23) : hours(30);
    const auto booked = must(last().reserve(u"B RI 7"_s, ahead, hours(2)));
    if (who == "is suspended"_L1)
        must(last().runAs<SuspendDriver>(manager(), {driver, u"owes"_s}));
    if (who == "cancelled"_L1)
        must(last().run<CancelStay>({OfficeBuilder::keyOf(booked.stay)}));
    runUntil(booked.booked.from, hours(1));
    QCOMPARE(mails(MailPurpose::Reminder).size(), 0);
}

void TstLetters::remindsWhenQuietHoursEnd()
{
    setServer(21 * 60, 8 * 60);
    added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"B RI 7"_s);
    run();
    const Instant begin = at(u"2026-03-04T23:00"_s, berlin);
    must(last().reserve(u"B RI 7"_s, begin - clock().now(), hours(2)));
    runUntil(at(u"2026-03-04T07:50"_s, berlin), minutes(10));
    QCOMPARE(mails(MailPurpose::Reminder).size(), 0);
    runUntil(at(u"2026-03-04T08:10"_s, berlin), minutes(10));
    QCOMPARE(mails(MailPurpose::Reminder).size(), 1);
}

void TstLetters::writesToTheAbsentOnce()
{
    added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"B RI 7"_s);
    run();
    park(u"B RI 7"_s, hours(2)); // 2026-03-02
    runUntil(at(u"2026-04-30T23:00"_s, berlin), hours(12));
    QCOMPARE(mails(MailPurpose::Reminder).size(), 0);
    runUntil(at(u"2026-05-01T12:00"_s, berlin), hours(12)); // the sixtieth day
    const auto sent = mails(MailPurpose::Reminder);
    QCOMPARE(sent.size(), 1);
    QVERIFY(sent.constFirst().subject.contains(u"60 days"_s));
    runUntil(at(u"2026-05-20T12:00"_s, berlin), hours(12));
    QCOMPARE(mails(MailPurpose::Reminder).size(), 1);
    // Who comes again is missed again.
    park(u"B RI 7"_s, hours(2));
    runUntil(at(u"2026-07-19T12:00"_s, berlin), hours(12));
    QCOMPARE(mails(MailPurpose::Reminder).size(), 2);
    // Who has booked is not: they are reminded of their booking.
    park(u"B RI 7"_s, hours(2));
    must(last().reserve(u"B RI 7"_s, hours(24 * 90), hours(2)));
    runUntil(at(u"2026-09-25T12:00"_s, berlin), hours(12));
    QCOMPARE(mails(MailPurpose::Reminder).size(), 2);
}

void TstLetters::leavesTheLongAbsentAlone()
{
    added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"B RI 7"_s);
    park(u"B RI 7"_s, hours(2));
    clock().advance(hours(24 * 75)); // nobody ran anything until then
    runUntil(clock().now() + hours(24 * 30), hours(12));
    QCOMPARE(mails(MailPurpose::Reminder).size(), 0);
    QCOMPARE(lastRunOf(u"remind_absent"_s).value("mails"_L1).toInt(), 0);
}

void TstLetters::statesAMonth()
{
    const DriverId driver = added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"B RI 7"_s);
    added(u"Who Did Not Park"_s, u"nobody@drivers.example"_s);
    run();
    park(u"B RI 7"_s, minutes(90)); // 2 started hours: 5.00
    clock().set(at(u"2026-03-17T10:00"_s, berlin));
    park(u"B RI 7"_s, hours(3)); // 7.50
    clock().set(at(u"2026-03-31T23:30"_s, berlin));
    must(last().enter(u"B RI 7"_s)); // leaves in April
    runUntil(at(u"2026-04-01T05:59"_s, berlin), hours(2));
    QCOMPARE(mails(MailPurpose::Statement).size(), 0);
    runUntil(at(u"2026-04-01T06:00"_s, berlin), hours(2));
    const auto sent = mails(MailPurpose::Statement);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.constFirst().driver, driver);
    QCOMPARE(sent.constFirst().subject, u"Your parking in March 2026"_s);
    const MailContent content = contentOf(sent.constFirst().id);
    QVERIFY2(content.text.contains(u"Visits: 2"_s), qPrintable(content.text));
    QVERIFY(content.text.contains(u"4\u00a0h 30\u00a0min"_s));
    QVERIFY(content.text.contains(u"EUR\u00a012.50"_s));
    QCOMPARE(content.attachments.size(), 1);
    QCOMPARE(content.attachments.constFirst().name, u"Parking 2026-03.pdf"_s);
    QCOMPARE(content.attachments.constFirst().bytes, QByteArray("%PDF"));
    QCOMPARE(m_papers.size(), 1);
    const ReportDocument &paper = m_papers.constFirst();
    QCOMPARE(paper.figures.at(2).text, u"EUR\u00a012.50"_s);
    QCOMPARE(paper.sections.size(), 3);
    QCOMPARE(paper.sections.at(0).rows.size(), 6); // March 2026 begins on a Sunday
    QCOMPARE(paper.sections.at(0).rows.at(1).at(1).exact, 1);
    QCOMPARE(paper.sections.at(0).rows.at(3).at(2).exact, qint64 {3} * 3'600'000);
    QCOMPARE(paper.sections.at(1).rows.size(), 1);
    QCOMPARE(paper.sections.at(2).rows.size(), 2);
    QCOMPARE(paper.sections.at(2).rows.at(0).at(0).shown, u"2 Mar, 09:00"_s);
    // Once more changes nothing.
    must(last().runAs<RunJob>(last().manager(), {u"monthly_statements"_s}));
    run();
    QCOMPARE(mails(MailPurpose::Statement).size(), 1);
    QCOMPARE(m_papers.size(), 1);
}

void TstLetters::statesWhatWasPaidLater()
{
    added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"B RI 7"_s);
    run();
    clock().set(at(u"2026-03-31T22:30"_s, berlin));
    park(u"B RI 7"_s, hours(3)); // into April, paid there
    runUntil(at(u"2026-04-01T06:00"_s, berlin), hours(2));
    QCOMPARE(mails(MailPurpose::Statement).size(), 0);
    runUntil(at(u"2026-05-01T06:00"_s, berlin), hours(24));
    QCOMPARE(mails(MailPurpose::Statement).size(), 1);
    QVERIFY(contentOf(mails(MailPurpose::Statement).constFirst().id).text.contains(u"Visits: 1"_s));
}

void TstLetters::speaksGerman()
{
    auto command = driverCalled(u"Jörg Weiß"_s, u"joerg@drivers.example"_s, {}, u"B RI 7"_s);
    command.fields.language = u"de"_s;
    must(last().run<RegisterDriver>(command));
    run();
    park(u"B RI 7"_s, minutes(90));
    runUntil(at(u"2026-04-01T06:00"_s, berlin), hours(24));
    const auto sent = mails(MailPurpose::Statement);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.constFirst().subject, u"Ihr Parken im März 2026"_s);
    QVERIFY(contentOf(sent.constFirst().id).text.contains(u"EUR\u00a05,00"_s));
    QCOMPARE(m_papers.constFirst().title, u"Ihr Parken im März 2026"_s);
    QCOMPARE(m_papers.constFirst().sections.at(0).title, u"Nach Wochen"_s);
    QCOMPARE(m_papers.constFirst().sections.at(0).rows.at(1).at(0).shown, u"2. \u2013 8. März"_s);
}

/// Nobody ran jobs for two months: both months are told, each once.
void TstLetters::statesMissedMonths()
{
    added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"B RI 7"_s);
    run();
    park(u"B RI 7"_s, hours(1));
    clock().set(at(u"2026-04-10T10:00"_s, berlin));
    park(u"B RI 7"_s, hours(1));
    clock().set(at(u"2026-05-03T10:00"_s, berlin));
    run();
    QCOMPARE(mails(MailPurpose::Statement).size(), 2);
    QCOMPARE(lastRunOf(u"monthly_statements"_s).value("mails"_L1).toInt(), 2);
}

void TstLetters::reportsToManagers()
{
    must(last().runAs<SetStaffMail>(withKey(last().owner()), {OfficeBuilder::managerLogin, u"mira@parking.example"_s}));
    must(last().runAs<SetStaffMail>(withKey(last().owner()),
                                    {OfficeBuilder::attendantLogin, u"arun@parking.example"_s}));
    run();
    park(u"B RI 7"_s, minutes(90));
    runUntil(at(u"2026-04-01T06:30"_s, berlin), hours(24));
    const auto sent = mails(MailPurpose::Report);
    QCOMPARE(sent.size(), 1); // attendants get none
    QCOMPARE(sent.constFirst().to, u"mira@parking.example"_s);
    QVERIFY2(contentOf(sent.constFirst().id).text.contains(u"Revenue: EUR\u00a05.00"_s),
             qPrintable(contentOf(sent.constFirst().id).text));
    QCOMPARE(m_papers.size(), 1);
    QCOMPARE(m_papers.constFirst().figures.at(0).text, u"1"_s);
    QCOMPARE(m_papers.constFirst().figures.at(2).text, u"EUR\u00a05.00"_s);
    QCOMPARE(m_papers.constFirst().sections.at(0).rows.size(), 30); // the lot begins on the 2nd
    must(last().runAs<RunJob>(last().manager(), {u"monthly_lot_reports"_s}));
    run();
    QCOMPARE(mails(MailPurpose::Report).size(), 1);
    QCOMPARE(m_papers.size(), 1);
}

void TstLetters::mailsAnExport()
{
    const MailExport::Command wish {u"stays"_s, u"csv"_s, {}, {}, {}};
    COMPARE_REFUSED(last().runAs<MailExport>(manager(), wish), ErrorCode::Required, Field::Mail);
    must(last().runAs<SetStaffMail>(withKey(last().owner()), {OfficeBuilder::managerLogin, u"mira@parking.example"_s}));
    COMPARE_REFUSED(last().runAs<MailExport>(manager(), {u"drivers"_s, u"csv"_s, {}, {}, {}}), ErrorCode::BadCode,
                    Field::File);
    park(u"B RI 7"_s, hours(1));
    park(u"B RI 8"_s, hours(1));
    must(last().runAs<MailExport>(manager(), wish));
    run();
    const auto sent = mails(MailPurpose::Export);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.constFirst().to, u"mira@parking.example"_s);
    const MailContent content = contentOf(sent.constFirst().id);
    QCOMPARE(content.attachments.size(), 1);
    QVERIFY(content.attachments.constFirst().bytes.contains("B RI 8"));
    QVERIFY(content.text.contains(u"2 rows"_s));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList());
    QCOMPARE(lastRunOf(u"mailed_export"_s).value("rows"_L1).toInt(), 2);
    run();
    QCOMPARE(mails(MailPurpose::Export).size(), 1);
}

void TstLetters::keepsALargeExport()
{
    must(last().runAs<SetStaffMail>(withKey(last().owner()), {OfficeBuilder::managerLogin, u"mira@parking.example"_s}));
    park(u"B RI 7"_s, hours(1));
    must(last().runAs<MailExport>(manager(), {u"stays"_s, u"csv"_s, {}, {}, {}}));
    const JobTable table {
        {u"mailed_export"_s, true, minutes(5), [this](JobRun &run) { return mailExport(run, m_folder.path(), 10); }}};
    JobRound round(
        {last().connection(), last().runner(), clock(), last().prices(), table, clerk().key, u"Desk 1"_s, {}, nullptr});
    must(round.runAllDue());
    const auto sent = mails(MailPurpose::Export);
    QCOMPARE(sent.size(), 1);
    const MailContent content = contentOf(sent.constFirst().id);
    QCOMPARE(content.attachments.size(), 0);
    const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(content.text.contains(files.constFirst()));
    QVERIFY(QFile::remove(m_folder.filePath(files.constFirst())));
}

void TstLetters::doesNothingWithoutAServer()
{
    must(last().runAs<SetMailServer>(last().owner(), {MailServer()}));
    added(u"Rukmini Iyer"_s, u"rukmini@drivers.example"_s, {}, u"B RI 7"_s);
    run();
    park(u"B RI 7"_s, hours(1));
    runUntil(at(u"2026-05-03T12:00"_s, berlin), hours(24));
    QCOMPARE(must(last().readAs<ListMail>(manager(), {})).rows.size(), 0);
    for (const QString &kind : {u"monthly_statements"_s, u"remind_absent"_s, u"remind_bookings"_s})
        QVERIFY(lastRunOf(kind).value("no_server"_L1).toBool());
}

void TstLetters::aMonthOfLetters_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("change"); // the night when the clock changes
    QTest::addColumn<QString>("end");
    QTest::newRow("forward") << u"2026-03-05T00:00"_s << u"2026-03-29T02:00"_s << u"2026-04-05T00:00"_s;
    QTest::newRow("back") << u"2026-10-05T00:00"_s << u"2026-10-25T02:00"_s << u"2026-11-05T00:00"_s;
}

/// Somebody looks each hour for a month: one driver parks once, is stated and missed, one books twice, one has no
/// address and one wants no mail; each gets exactly what is due.
void TstLetters::aMonthOfLetters()
{
    QFETCH(QString, begin);
    QFETCH(QString, change);
    QFETCH(QString, end);
    const Instant first = at(begin, berlin);
    clock().set(first);
    must(last().runAs<SetSchedule>(last().owner(), {u"remind_absent"_s, {JobRule::Form::Daily, 1, 600}, {}, true, 10}));
    const DriverId parks = added(u"B"_s, u"b@drivers.example"_s, {}, u"B B 1"_s);
    const DriverId books = added(u"C"_s, u"c@drivers.example"_s, {}, u"B C 1"_s);
    added(u"D"_s, {}, u"0123456789"_s, u"B D 1"_s); // no address
    auto silent = driverCalled(u"E"_s, u"e@drivers.example"_s, {}, u"B E 1"_s);
    silent.fields.reminders = false;
    must(last().run<RegisterDriver>(silent));
    run();
    for (const QString &plate : {u"B B 1"_s, u"B D 1"_s, u"B E 1"_s})
        park(plate, minutes(30));
    // One booking begins in the hours that the clock leaves out or has twice, one the day after.
    const Zone zone = must(ZoneRules::forZone(berlin));
    const Instant night = zone->instantOfRule(must(LocalTime::fromText(change)));
    must(last().reserve(u"B C 1"_s, night - clock().now(), hours(2)));
    must(last().reserve(u"B C 1"_s, night + hours(25) - clock().now(), hours(2)));
    runUntil(at(end, berlin), hours(1));
    QHash<qint64, int> reminders;
    for (const ListMail::Row &row : mails(MailPurpose::Reminder))
        ++reminders[row.driver.value];
    QCOMPARE(reminders, (QHash<qint64, int> {{parks.value, 1}, {books.value, 2}}));
    const auto statements = mails(MailPurpose::Statement);
    QCOMPARE(statements.size(), 1);
    QCOMPARE(statements.constFirst().driver, parks);
}

PARKDESK_TEST(TstLetters)
#include "tst_letters.moc"
