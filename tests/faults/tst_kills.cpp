// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/systemclock.h"
#include "services/json.h"
#include "services/verify/verifyoffice.h"
#include "storage/journalrepository.h"
#include "storage/unitofwork.h"
#include "tests/faults/contenders.h"
#include "tests/faults/deeds.h"
#include "tests/support/officebuilder.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <deque>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

int killCount()
{
    const int wanted = qEnvironmentVariableIntValue("PARKDESK_KILLS");
    return wanted > 0 ? wanted : 12;
}

} // namespace

/// A desk's process is killed at random moments while it works. What it said it had done is done; what it had not
/// said is whole or not there; the same command again gives the first outcome.
class TstKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killed();

private:
    struct Run {
        QHash<QString, QJsonObject> acknowledged; ///< command to outcome
        QList<QJsonObject> begun; ///< not answered when the kill came
        bool inTransaction = false;
    };
    [[nodiscard]] Run workAndKill(int afterMs);
    [[nodiscard]] QList<QJsonObject> work();
    [[nodiscard]] std::optional<QJsonObject> journalled(const QString &command);
    void checkAcknowledged(const Run &run);
    void checkRepeated(const Run &run);

    std::unique_ptr<TestDatabase> m_database;
    TestClock m_clock;
    SystemClock m_realClock;
    std::unique_ptr<OfficeBuilder> m_office;
    QTemporaryDir m_folder;
    QRandomGenerator m_random {20261121};
    int m_serial = 0;
};

void TstKills::initTestCase()
{
    m_clock.set(m_realClock.now());
    m_database = std::make_unique<TestDatabase>();
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{0001}"_s, 9000, {u"car"_s})};
    m_office = std::make_unique<OfficeBuilder>(*m_database, m_clock, plan);
}

/// A clerk's deeds: entries, bookings, and the payment of a stay that is prepared here.
QList<QJsonObject> TstKills::work()
{
    QList<QJsonObject> deeds;
    m_clock.set(m_realClock.now() - minutes(50));
    const auto entered = must(m_office->enter(u"KP %1"_s.arg(++m_serial, 6, 10, QChar(u'0'))));
    m_clock.set(m_realClock.now());
    const auto quote = must(m_office->read<QuoteStay>({OfficeBuilder::keyOf(entered.stay)}));
    for (int i = 0; i < 60; ++i) {
        QJsonObject deed {{u"deed"_s, i % 3 == 2 ? u"reserve"_s : u"enter"_s},
                          {u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                          {u"lot"_s, json::of(m_office->lot())}};
        const Instant from = m_realClock.now() + hours(24);
        deed.insert(u"from"_s, json::of(from));
        deed.insert(u"until"_s, json::of(from + hours(1)));
        deed.insert(u"plate"_s, u"KE %1"_s.arg(++m_serial, 6, 10, QChar(u'0')));
        deeds.append(deed);
    }
    deeds.insert(m_random.bounded(8),
                 paymentDeed(QUuid::createUuid(), entered.stay, quote.price.exitAt, quote.price.due, quote.price.hash));
    return deeds;
}

TstKills::Run TstKills::workAndKill(int afterMs)
{
    const QString flagPath = m_folder.filePath(u"open"_s);
    QFile flag(flagPath);
    if (!flag.open(QIODevice::WriteOnly) || flag.write("\0", 1) != 1)
        qFatal("no flag file");
    flag.close();
    const QList<QJsonObject> deeds = work();
    QProcess desk;
    desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QByteArray who = QJsonDocument(actorToJson(m_office->attendant())).toJson(QJsonDocument::Compact);
    desk.start(contenderProgram(), {m_database->url().toText(), QString::fromUtf8(who), flagPath});
    if (nextAnswer(desk).value("code"_L1) != "ready"_L1)
        qFatal("the desk did not start");
    // All at once: the process is in a command from the first line on, until the kill.
    QByteArray lines;
    for (const QJsonObject &deed : deeds)
        lines += QJsonDocument(deed).toJson(QJsonDocument::Compact) + '\n';
    desk.write(lines);
    desk.waitForBytesWritten(1000);
    Run run;
    const auto hear = [&run](const QJsonObject &answer) {
        if (answer.value("code"_L1) == "ok"_L1)
            run.acknowledged.insert(answer.value("id"_L1).toString(), answer.value("outcome"_L1).toObject());
    };
    const int heardBefore = m_random.bounded(6);
    for (int i = 0; i < heardBefore; ++i)
        hear(nextAnswer(desk));
    QThread::usleep(static_cast<unsigned long>(afterMs * 1000 + m_random.bounded(1000)));
    ::kill(static_cast<pid_t>(desk.processId()), SIGKILL);
    desk.waitForFinished(5000);

    run.inTransaction = flag.open(QIODevice::ReadOnly) && flag.read(1) == QByteArray(1, '\1');
    while (desk.canReadLine())
        hear(QJsonDocument::fromJson(desk.readLine()).object());
    for (const QJsonObject &deed : deeds) {
        if (!run.acknowledged.contains(deed.value("id"_L1).toString()))
            run.begun.append(deed);
    }
    return run;
}

std::optional<QJsonObject> TstKills::journalled(const QString &command)
{
    std::optional<QJsonObject> outcome;
    const Done read = inSnapshot(m_office->connection(), [&](UnitOfWork &unit) -> Done {
        const auto found = TRY(JournalRepository(unit).find(QUuid::fromString(command)));
        if (found)
            outcome = found->outcome;
        return {};
    });
    if (!read)
        qFatal("the journal cannot be read");
    return outcome;
}

void TstKills::checkAcknowledged(const Run &run)
{
    for (auto it = run.acknowledged.begin(); it != run.acknowledged.end(); ++it) {
        const auto outcome = journalled(it.key());
        QVERIFY2(outcome, "an acknowledged command is lost");
        QCOMPARE(*outcome, it.value());
    }
}

/// The deed that was under way, and one that was answered, are done again with their numbers.
void TstKills::checkRepeated(const Run &run)
{
    QList<QJsonObject> again = run.begun.mid(0, 2);
    for (const QJsonObject &deed : std::as_const(again)) {
        const auto first = journalled(deed.value("id"_L1).toString());
        const auto repeated =
            m_office->runner().run(m_office->connection(), envelopeOfDeed(deed), m_office->attendant());
        if (!first)
            continue; // it was not there: now it is, or it is refused by a rule
        QVERIFY(repeated);
        QCOMPARE(repeated->outcome, *first);
        QVERIFY(repeated->changes.isEmpty());
    }
}

void TstKills::killed()
{
    int inTransaction = 0;
    int acknowledged = 0;
    for (int round = 0; round < killCount(); ++round) {
        const Run run = workAndKill(m_random.bounded(20));
        inTransaction += run.inTransaction ? 1 : 0;
        acknowledged += static_cast<int>(run.acknowledged.size());
        checkAcknowledged(run);
        checkRepeated(run);
        const auto proof = verifyOffice(m_office->connection(), m_office->prices());
        QVERIFY(proof);
        QVERIFY2(proof->findings.isEmpty(), qPrintable(proof->findings.value(0).check));
    }
    qInfo("%d kills, %d within an open transaction, %d commands acknowledged", killCount(), inTransaction,
          acknowledged);
    QVERIFY2(inTransaction * 10 >= killCount() * 3, "too few kills hit an open transaction: the run is void");
}

PARKDESK_TEST(TstKills)
#include "tst_kills.moc"
