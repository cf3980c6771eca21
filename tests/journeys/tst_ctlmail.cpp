// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/queuemail.h"
#include "services/mail/sendmail.h"
#include "services/plainwork.h"
#include "services/pricebook.h"
#include "services/staff/door.h"
#include "tests/journeys/ctlprogram.h"
#include "tests/support/must.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/smtpserver.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

int killsOfMail()
{
    const int wanted = qEnvironmentVariableIntValue("PARKDESK_KILLS");
    return wanted > 0 ? wanted : 5;
}

} // namespace

/// Mail and jobs by the command line, with a real mail server.
class TstCtlMail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void previews();
    void saysThatThereIsNoServer();
    void setsUpAndSends();
    void confirmsABooking();
    void failsAndIsCorrected();
    void needsTheSecret();
    void jobsByHand();
    void numbersOfJobs();
    void mailsAReport();
    void refusesAttendants();
    void killedWhileSending();

private:
    void useServer();
    [[nodiscard]] QList<QByteArray> queueMany(int count);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
    SmtpServer m_smtp;
    TestClock m_clock;
};

void TstCtlMail::initTestCase()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->foundOffice(5);
}

void TstCtlMail::cleanupTestCase()
{
    m_ctl.reset();
    m_database.reset();
}

void TstCtlMail::useServer()
{
    m_ctl->done({u"mail"_s, u"server"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(m_smtp.port()),
                 u"--tls"_s, u"none"_s, u"--auth"_s, u"none"_s, u"--from"_s, u"office@parking.example"_s,
                 u"--from-name"_s, u"Town parking"_s, u"--per-minute"_s, u"6000"_s});
}

void TstCtlMail::previews()
{
    QVERIFY(m_ctl->done({u"mail"_s, u"preview"_s}).value("templates"_L1).toArray().size() >= 8);
    const auto shown = m_ctl->done({u"mail"_s, u"preview"_s, u"code"_s, u"--language"_s, u"de"_s});
    QVERIFY(shown.value("subject"_L1).toString().contains("[code]"_L1));
    QVERIFY(shown.value("text"_L1).toString().contains("Minuten"_L1));
    QCOMPARE(m_ctl->ask({u"mail"_s, u"preview"_s, u"no_such"_s}).exitCode, 4);
}

void TstCtlMail::saysThatThereIsNoServer()
{
    QCOMPARE(m_ctl->ask({u"mail"_s, u"test"_s, u"a@b.example"_s}).errorCode(), u"no_mail_server"_s);
    const auto far = m_ctl->ask({u"mail"_s, u"server"_s, u"--host"_s, u"mail.far.example"_s, u"--tls"_s, u"none"_s,
                                 u"--user"_s, u"x"_s, u"--from"_s, u"a@b.example"_s});
    QCOMPARE(far.errorCode(), u"bad_code"_s); // a password in the clear
    QCOMPARE(m_ctl->run({u"mail"_s, u"server"_s, u"--quiet"_s, u"late"_s}).exitCode, 2);
}

void TstCtlMail::setsUpAndSends()
{
    useServer();
    m_ctl->done({u"mail"_s, u"test"_s, u"rukmini@drivers.example"_s, u"--language"_s, u"de"_s});
    const auto pass = m_ctl->done({u"jobs"_s, u"run"_s});
    QCOMPARE(pass.value("sent"_L1).toInt(), 1);
    QCOMPARE(m_smtp.deliveries().size(), 1);
    QCOMPARE(m_smtp.deliveries().constFirst().to, "rukmini@drivers.example");
    const auto listed = m_ctl->done({u"mail"_s, u"list"_s, u"--state"_s, u"sent"_s});
    QCOMPARE(listed.value("mails"_L1).toArray().at(0).toObject().value("to"_L1).toString(),
             u"rukmini@drivers.example"_s);
    QVERIFY(m_ctl->run({u"mail"_s, u"list"_s}).out.contains("1 sent"));
}

void TstCtlMail::confirmsABooking()
{
    const qsizetype before = m_smtp.deliveries().size();
    m_ctl->done({u"driver"_s, u"add"_s, u"--name"_s, u"Ritu Iyer"_s, u"--mail"_s, u"ritu@drivers.example"_s,
                 u"--plate"_s, u"KA01AB1234"_s});
    m_ctl->done({u"reserve"_s, u"--lot"_s, u"1"_s, u"--from"_s, inMinutes(600), u"--until"_s, inMinutes(700),
                 u"--driver"_s, u"ritu@drivers.example"_s});
    QCOMPARE(m_ctl->done({u"jobs"_s, u"run"_s}).value("sent"_L1).toInt(), 1);
    const auto deliveries = m_smtp.deliveries();
    QCOMPARE(deliveries.size(), before + 1);
    QCOMPARE(deliveries.constLast().to, "ritu@drivers.example");
    const QByteArray message = deliveries.constLast().message;
    for (const char *part :
         {"Content-Type: multipart/mixed", "Content-Type: text/calendar; charset=utf-8; method=PUBLISH",
          "filename=\"parking.ics\"", "Content-Type: image/png", "Expected price: "})
        QVERIFY2(message.contains(part), message.constData());
}

void TstCtlMail::failsAndIsCorrected()
{
    m_smtp.setMood(SmtpServer::Mood::RefusesRecipient);
    const auto queued = m_ctl->done({u"mail"_s, u"test"_s, u"mistyped@drivers.example"_s});
    QCOMPARE(m_ctl->done({u"jobs"_s, u"run"_s}).value("not_sent"_L1).toInt(), 1);
    QVERIFY(m_ctl->run({u"mail"_s, u"list"_s, u"--state"_s, u"failed"_s}).out.contains("the address does not exist"));
    m_smtp.setMood(SmtpServer::Mood::Takes);
    const QString number = QString::number(queued.value("mail"_L1).toInt());
    m_ctl->done({u"mail"_s, u"retry"_s, number, u"--to"_s, u"right@drivers.example"_s});
    QCOMPARE(m_ctl->done({u"jobs"_s, u"run"_s}).value("sent"_L1).toInt(), 1);
    QCOMPARE(m_smtp.deliveries().constLast().to, "right@drivers.example");
    QCOMPARE(m_ctl->ask({u"mail"_s, u"cancel"_s, number}).exitCode, 1);
    QCOMPARE(m_ctl->ask({u"mail"_s, u"retry"_s, u"999999"_s}).exitCode, 4);
}

void TstCtlMail::needsTheSecret()
{
    m_ctl->done({u"mail"_s, u"server"_s, u"--auth"_s, u"password"_s, u"--user"_s, u"office"_s});
    m_ctl->done({u"mail"_s, u"test"_s, u"later@drivers.example"_s});
    const CtlRun without = m_ctl->ask({u"jobs"_s, u"run"_s});
    QCOMPARE(without.exitCode, 1);
    QVERIFY(without.json().value("needs_secret"_L1).toBool());
    useServer();
    QCOMPARE(m_ctl->done({u"jobs"_s, u"run"_s}).value("sent"_L1).toInt(), 1);
}

void TstCtlMail::jobsByHand()
{
    const auto jobs = m_ctl->done({u"jobs"_s, u"list"_s}).value("jobs"_L1).toArray();
    QVERIFY(jobs.size() >= 3);
    QVERIFY(!jobs.at(0).toObject().value("next"_L1).toString().isEmpty());
    m_ctl->done({u"jobs"_s, u"now"_s, u"sweep"_s});
    QVERIFY(m_ctl->done({u"jobs"_s, u"run"_s}).value("jobs"_L1).toInt() >= 1);
    const auto log = m_ctl->done({u"jobs"_s, u"log"_s, u"sweep"_s}).value("runs"_L1).toArray();
    QCOMPARE(log.at(0).toObject().value("state"_L1).toString(), u"done"_s);
    QCOMPARE(m_ctl->ask({u"jobs"_s, u"now"_s, u"no_such"_s}).exitCode, 4);
    QVERIFY(!m_ctl->done({u"jobs"_s, u"set"_s, u"tidy"_s, u"--day"_s, u"31"_s, u"--at"_s, u"06:00"_s})
                 .value("next"_L1)
                 .toString()
                 .isEmpty());
    QVERIFY(m_ctl->done({u"jobs"_s, u"set"_s, u"tidy"_s, u"--off"_s}).value("next"_L1).isNull());
    QCOMPARE(m_ctl->run({u"jobs"_s, u"set"_s, u"tidy"_s, u"--at"_s, u"25:00"_s}).exitCode, 2);
    // The nightly copy, proved, beside the database.
    m_ctl->done({u"jobs"_s, u"now"_s, u"verify_and_backup"_s});
    m_ctl->done({u"jobs"_s, u"run"_s});
    const auto copied = m_ctl->done({u"jobs"_s, u"log"_s, u"verify_and_backup"_s}).value("runs"_L1).toArray();
    QCOMPARE(copied.at(0).toObject().value("state"_L1).toString(), u"done"_s);
    QCOMPARE(copied.at(0).toObject().value("result"_L1).toObject().value("findings"_L1).toInt(), 0);
}

void TstCtlMail::numbersOfJobs()
{
    const auto job = [&](const QString &kind) {
        const auto jobs = m_ctl->done({u"jobs"_s, u"list"_s}).value("jobs"_L1).toArray();
        for (const QJsonValue &one : jobs) {
            if (one.toObject().value("job"_L1).toString() == kind)
                return one.toObject();
        }
        return QJsonObject();
    };
    const QJsonObject before = job(u"remind_bookings"_s);
    QCOMPARE(before.value("number"_L1).toInt(), 24);
    QVERIFY(job(u"sweep"_s).value("number"_L1).isNull());
    m_ctl->done({u"jobs"_s, u"set"_s, u"remind_bookings"_s, u"--number"_s, u"3"_s});
    QCOMPARE(job(u"remind_bookings"_s).value("number"_L1).toInt(), 3);
    QCOMPARE(job(u"remind_bookings"_s).value("rule"_L1), before.value("rule"_L1)); // as it was
    m_ctl->done({u"jobs"_s, u"set"_s, u"remind_absent"_s, u"--number"_s, u"90"_s, u"--at"_s, u"11:00"_s});
    QCOMPARE(job(u"remind_absent"_s).value("rule"_L1).toString(), u"daily 11:00"_s);
    QCOMPARE(m_ctl->ask({u"jobs"_s, u"set"_s, u"sweep"_s, u"--number"_s, u"3"_s}).errorCode(), u"bad_number"_s);
    QCOMPARE(m_ctl->run({u"jobs"_s, u"set"_s, u"remind_absent"_s, u"--number"_s, u"many"_s}).exitCode, 2);
    // Plates are kept for ever, unless somebody says for how long.
    const CtlRun listed = m_ctl->run({u"jobs"_s, u"list"_s});
    QVERIFY(listed.out.contains("plates are kept for ever"));
    m_ctl->done({u"jobs"_s, u"set"_s, u"remove_plates"_s, u"--number"_s, u"90"_s});
    QCOMPARE(job(u"remove_plates"_s).value("number"_L1).toInt(), 90);
    QVERIFY(m_ctl->run({u"jobs"_s, u"list"_s}).out.contains("plates are kept for 90 days"));
    QVERIFY(job(u"remove_plates"_s).value("rule"_L1).toString().startsWith(u"daily"_s));
    m_ctl->done({u"jobs"_s, u"now"_s, u"remove_plates"_s});
    m_ctl->done({u"jobs"_s, u"run"_s});
    const auto runs = m_ctl->done({u"jobs"_s, u"log"_s, u"remove_plates"_s}).value("runs"_L1).toArray();
    QCOMPARE(runs.at(0).toObject().value("state"_L1).toString(), u"done"_s);
    QCOMPARE(runs.at(0).toObject().value("result"_L1).toObject().value("plates"_L1).toInt(-1), 0);
    m_ctl->done({u"jobs"_s, u"set"_s, u"remove_plates"_s, u"--number"_s, u"0"_s});
    QCOMPARE(job(u"remove_plates"_s).value("number"_L1).toInt(-1), 0);
    QCOMPARE(m_ctl->run({u"jobs"_s, u"set"_s, u"remove_plates"_s, u"--number"_s, u"-1"_s}).exitCode, 2);
}

/// The program that runs jobs paints pages without a display.
void TstCtlMail::mailsAReport()
{
    useServer();
    m_ctl->done({u"mail"_s, u"server"_s, u"--quiet"_s, u"00:00-00:00"_s});
    m_ctl->done({u"staff"_s, u"mail"_s, CtlProgram::owner, u"--to"_s, u"owner@parking.example"_s});
    const auto before = m_smtp.deliveries().size();
    m_ctl->done({u"jobs"_s, u"now"_s, u"monthly_lot_reports"_s});
    m_ctl->done({u"jobs"_s, u"run"_s});
    QCOMPARE(m_smtp.deliveries().size(), before + 1);
    QCOMPARE(m_smtp.deliveries().constLast().to, "owner@parking.example");
    QVERIFY(m_smtp.deliveries().constLast().message.contains("application/pdf"));
    QVERIFY(m_smtp.deliveries().constLast().message.contains(QByteArray("%PDF-1.").toBase64().left(8)));
    // Once a month.
    m_ctl->done({u"jobs"_s, u"now"_s, u"monthly_lot_reports"_s});
    m_ctl->done({u"jobs"_s, u"run"_s});
    QCOMPARE(m_smtp.deliveries().size(), before + 1);
}

void TstCtlMail::refusesAttendants()
{
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    for (const QStringList &words : {QStringList {u"jobs"_s, u"list"_s}, QStringList {u"jobs"_s, u"run"_s},
                                     QStringList {u"mail"_s, u"list"_s}, QStringList {u"mail"_s, u"server"_s}})
        QCOMPARE(m_ctl->ask(words).exitCode, 3);
    m_ctl->logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
}

/// Mails for the owner's outbox, by the key that the owner's password opens. Their Message-IDs.
QList<QByteArray> TstCtlMail::queueMany(int count)
{
    const auto connection = m_database->open();
    m_clock.set({QDateTime::currentMSecsSinceEpoch()});
    PriceBook prices;
    JournalingRunner runner(m_clock, prices);
    const SodiumPasswords passwords;
    Door door(passwords, runner, m_clock);
    const auto key = must(door.recognise(*connection, CtlProgram::owner, CtlProgram::ownerPassword)).key;
    must(plainWork(*connection, [&](UnitOfWork &unit) -> Done {
        for (int i = 0; i < count; ++i) {
            MailDraft draft;
            draft.to = u"driver%1@drivers.example"_s.arg(i);
            draft.subject = u"Booking %1"_s.arg(i);
            draft.text = u"It is made.\n"_s;
            TRY(queueMail(unit, *key, draft, m_clock.now()));
        }
        return {};
    }));
    QList<QByteArray> ids;
    const auto rows = RawDatabase(*m_database).rows(u"SELECT message_id FROM mail WHERE state = 1"_s);
    for (const QVariantList &row : rows)
        ids.append(row.constFirst().toByteArray());
    return ids;
}

void TstCtlMail::killedWhileSending()
{
    const int kills = killsOfMail();
    const auto queued = queueMany(kills * 12);
    QCOMPARE(queued.size(), kills * 12);
    const auto before = m_smtp.byMessageId();
    m_smtp.setDelay(4);
    QRandomGenerator random(20261122);
    for (int kill = 0; kill < kills; ++kill) {
        QProcess program;
        program.setProcessEnvironment(m_ctl->environment());
        const int connections = m_smtp.connections();
        program.start(QStringLiteral(PARKDESK_CTL), {u"--database"_s, m_database->url().toText(), u"jobs"_s, u"run"_s});
        QTRY_VERIFY_WITH_TIMEOUT(
            m_smtp.connections() > connections + kill % 3 || program.state() == QProcess::NotRunning, 60'000);
        QThread::usleep(static_cast<unsigned long>(random.bounded(12'000)));
        program.kill();
        program.waitForFinished();
        // What is called sent, the server answered for.
        const auto kept = m_smtp.byMessageId();
        const auto sent = RawDatabase(*m_database).rows(u"SELECT message_id FROM mail WHERE state = 3"_s);
        for (const QVariantList &row : sent)
            QVERIFY(kept.contains(row.constFirst().toByteArray()));
    }
    // Those that died with a mail in their hands lose it when its lease is over.
    const auto connection = m_database->open();
    PriceBook prices;
    JournalingRunner runner(m_clock, prices);
    const SodiumPasswords passwords;
    Door door(passwords, runner, m_clock);
    const auto key = must(door.recognise(*connection, CtlProgram::owner, CtlProgram::ownerPassword)).key;
    m_clock.set(Instant {QDateTime::currentMSecsSinceEpoch()} + hours(1));
    SmtpTransport transport;
    MailSender sender {*connection, m_clock, transport, key, {}, u"the last one"_s, {}};
    while (must(sendNextMail(sender)) != MailTurn::Idle) { }
    auto kept = m_smtp.byMessageId();
    for (const QByteArray &id : queued)
        QVERIFY2(kept.remove(id), id.constData());
    for (auto it = before.begin(); it != before.end(); ++it)
        kept.remove(it.key());
    QVERIFY(kept.isEmpty()); // no id that was never queued
    QCOMPARE(RawDatabase(*m_database).number(u"SELECT count(*) FROM mail WHERE state <> 3"_s), 0);
}

PARKDESK_TEST(TstCtlMail)
#include "tst_ctlmail.moc"
