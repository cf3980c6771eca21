// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/healthwatch.h"

#include "runtime/backup.h"
#include "runtime/paths.h"
#include "services/analytics/figurekeeping.h"
#include "services/health/checksums.h"
#include "services/pricebook.h"
#include "services/reply.h"
#include "services/verify/verifyoffice.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 30'000;
constexpr int firstLookMs = 4'000;
/// A look that has no answer by then concludes without one.
constexpr int patienceMs = 5'000;
/// Less than between two looks: in a small office they are compared at each.
constexpr qint64 leastSumsPauseMs = 20'000;
/// The sums are compared for no more than one part in so many of the time.
constexpr qint64 sumsShare = 20;
constexpr Duration anHour = std::chrono::hours(1);
/// A computer that slept is no stall.
constexpr Duration slept = std::chrono::minutes(1);
constexpr int copyShare = 80; ///< hundredths of a backup that are copying; the rest is the proof

OpenOptions lookingOptions(const OpenOptions &options)
{
    OpenOptions reading = options;
    reading.readOnly = true;
    return reading;
}

/// What this program saw itself may not be written down yet, and where the disk is full never is.
void takeLater(std::optional<HealthFacts::Run> &known, const std::optional<HealthFacts::Run> &read)
{
    if (read && (!known || read->at >= known->at))
        known = read;
}

QString nameOfThisProgram()
{
    return u"%1/%2"_s.arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
}

} // namespace

HealthWatch::HealthWatch(const DatabaseUrl &url, const OpenOptions &options, const Parts &parts)
    : m_url(url)
    , m_options(options)
    , m_parts(parts)
    , m_probe(url.isMemory() ? DiskProbe() : probeDisk)
    , m_name(nameOfThisProgram())
{
    m_disk.setMaxThreadCount(1);
    m_copies.setMaxThreadCount(1);
    m_often.setInterval(lookEveryMs);
    connect(&m_often, &QTimer::timeout, this, &HealthWatch::lookNow);
    connect(&m_often, &QTimer::timeout, this, &HealthWatch::checkSums);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &HealthWatch::conclude);
}

HealthWatch::~HealthWatch()
{
    m_ownWork->stop(); // nobody waits minutes for a window to close
    m_disk.waitForDone();
    m_copies.waitForDone();
}

void HealthWatch::begin()
{
    m_startedAt = m_parts.clock.now();
    m_often.start();
    QTimer::singleShot(firstLookMs, this, [this] {
        lookNow();
        checkSums();
    });
}

QString HealthWatch::folder() const
{
    if (m_url.isMemory())
        return {};
    return QFileInfo(m_url.dialect == Dialect::Sqlite ? m_url.path : defaultLogFile()).absolutePath();
}

QString HealthWatch::backupFolder() const
{
    return folder() + u"/backups"_s;
}

void HealthWatch::lookNow()
{
    if (!m_concluded) { // one look at a time; what has happened since it began is seen by the next
        m_again = true;
        return;
    }
    m_concluded = false;
    m_again = false;
    m_patience.start();
    m_read.reset();
    m_asking = true; // an answer may be there before the other is asked
    askDisk();
    askDatabase();
    m_asking = false;
    concludeIfAnswered();
}

void HealthWatch::concludeIfAnswered()
{
    if (!m_asking && !m_concluded && !m_diskAsked && !m_databaseAsked)
        conclude();
}

void HealthWatch::askDisk()
{
    if (m_diskAsked || !m_probe)
        return; // it hangs since an earlier look
    m_diskAsked = true;
    m_reading.reset();
    m_diskSince.start();
    askPool<std::optional<DiskReading>>(m_disk, [probe = m_probe, folder = folder()] {
        return probe(folder);
    }).then(this, [this](const std::optional<DiskReading> &reading) {
        m_diskAsked = false;
        m_reading = reading;
        concludeIfAnswered();
    });
}

void HealthWatch::askDatabase()
{
    if (m_databaseAsked)
        return;
    m_databaseAsked = true;
    m_databaseSince.start();
    askLane<Result<UpkeepRead>>(m_parts.reads, [&clock = m_parts.clock](Connection &connection) {
        return readUpkeep(connection, clock.now());
    }).then(this, [this](const Result<UpkeepRead> &read) {
        m_databaseAsked = false;
        m_answersUs = m_databaseSince.nsecsElapsed() / 1000;
        m_read = read ? std::optional(*read) : std::nullopt;
        concludeIfAnswered();
    });
}

void HealthWatch::conclude()
{
    m_patience.stop();
    m_concluded = true;
    HealthFacts facts;
    facts.at = m_parts.clock.now();
    facts.startedAt = m_startedAt;
    facts.server = m_url.dialect == Dialect::Postgresql;
    if (m_reading)
        facts.disk = HealthFacts::Disk {m_reading->freeBytes, m_reading->totalBytes, m_reading->syncUs};
    else if (m_diskAsked && m_facts.disk) // as it was, and slower by what it hangs
        facts.disk = m_facts.disk;
    else if (m_diskAsked)
        facts.disk = HealthFacts::Disk {std::numeric_limits<qint64>::max(), 0, 0};
    if (m_diskAsked && facts.disk)
        facts.disk->syncUs = m_diskSince.nsecsElapsed() / 1000;
    facts.backup = m_facts.backup;
    facts.proof = m_facts.proof;
    facts.sums = m_facts.sums;
    if (m_read) {
        facts.database = m_read->database;
        facts.database->answersUs = m_answersUs;
        facts.database->programs = qMax(1, facts.database->programs);
        takeLater(facts.backup, m_read->backup);
        takeLater(facts.proof, m_read->proof);
        takeLater(facts.sums, m_read->sums);
    }
    facts.commands = m_parts.commands.load();
    facts.reads = m_parts.reads.load();
    facts.hour = m_parts.timings.lastHour(facts.at);
    facts.stalls = stallsOfTheHour();
    facts.counts = m_parts.counts.tally();
    m_facts = facts;
    writeDown();
    Q_EMIT looked();
    if (m_again)
        lookNow();
}

HealthFacts::Stalls HealthWatch::stallsOfTheHour()
{
    const Instant since = m_parts.clock.now() - anHour;
    while (!m_stalls.empty() && m_stalls.front().at < since)
        m_stalls.pop_front();
    HealthFacts::Stalls stalls;
    stalls.count = static_cast<int>(m_stalls.size());
    for (const Stall &stall : m_stalls) {
        stalls.longest = std::max(stalls.longest, stall.length);
        stalls.lastAt = stall.at;
    }
    return stalls;
}

void HealthWatch::noteStall(Duration length)
{
    constexpr size_t mostStalls = 10'000;
    if (length < slept && m_stalls.size() < mostStalls)
        m_stalls.push_back({m_parts.clock.now(), length});
}

void HealthWatch::writeDown()
{
    if (m_facts.database)
        write({{u"program"_s, m_name, m_facts.at, m_facts.toJson()}});
}

void HealthWatch::write(const QList<UpkeepNote> &notes)
{
    // What cannot be written is seen by other signs; the next look tries again.
    m_parts.commands.post([notes, &clock = m_parts.clock](Connection &connection) {
        static_cast<void>(writeUpkeep(connection, notes, clock.now()));
    });
}

void HealthWatch::checkSums()
{
    if (m_checking || m_proving || (m_sumsSince.isValid() && m_sumsSince.elapsed() < m_sumsPauseMs))
        return;
    if (!m_own && !m_url.isMemory()) {
        m_own = std::make_unique<DatabaseLane>(m_url, lookingOptions(m_options));
        static_cast<void>(m_own->open([](Connection &) { return Done(); })); // what is posted waits for it
    }
    m_checking = true;
    struct Checked {
        Result<qint64> wrong;
        qint64 tookMs = 0;
    };
    askLane<Checked>(ownLane(), [stop = m_ownWork](Connection &connection) {
        const Interruption::Running running(stop.get(), connection);
        const Stopwatch took;
        return Checked {countWrongSums(connection), took.us() / 1000};
    }).then(this, [this](const Checked &checked) {
        m_checking = false;
        m_sumsSince.start();
        m_sumsPauseMs = std::max(leastSumsPauseMs, checked.tookMs * sumsShare);
        if (!checked.wrong)
            return;
        HealthFacts::Run run;
        run.at = m_parts.clock.now();
        run.findings = *checked.wrong;
        run.took = Duration(checked.tookMs);
        m_facts.sums = run;
        write({{u"sums"_s, {}, run.at, run.toJson()}});
        Q_EMIT looked();
    });
}

QFuture<Result<Health::Copy>> HealthWatch::backUp(const Actor &actor)
{
    using Answer = Result<Copy>;
    if (!actor.may(Permission::BackUpOffice))
        return replyWith(Answer(fail(ErrorCode::NotPermitted)));
    if (m_url.isMemory() || !m_copying.isEmpty())
        return replyWith(Answer(fail(ErrorCode::DatabaseUnsuitable)));
    if (!QDir().mkpath(backupFolder()))
        return replyWith(Answer(fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, backupFolder()}})));
    const QString ending = m_url.dialect == Dialect::Sqlite ? u"db"_s : u"dump"_s;
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    m_copying = u"%1/parkdesk-%2.%3"_s.arg(backupFolder(), stamp, ending);
    Q_EMIT progressed();
    const Reply<Answer> reply;
    askPool<Result<BackupReport>>(m_copies, [url = m_url, options = m_options, file = m_copying] {
        return backUpDatabase(url, options, file);
    }).then(this, [this, reply](const Result<BackupReport> &made) {
        const QString file = std::exchange(m_copying, {});
        if (made)
            reply.give(Answer(
                Copy {file, m_parts.clock.now(), made->bytes, made->proof.charges, made->proof.findings.size()}));
        else
            reply.give(Answer(fail(made.error())));
        Q_EMIT progressed();
    });
    return reply.future();
}

std::optional<int> HealthWatch::backupPercent() const
{
    if (m_copying.isEmpty())
        return std::nullopt;
    const qint64 whole = m_facts.database ? m_facts.database->bytes : 0;
    const qint64 copied = QFileInfo(m_copying + u".part"_s).size();
    return whole <= 0 ? 0 : static_cast<int>(std::min<qint64>(copyShare, copied * copyShare / whole));
}

QFuture<Done> HealthWatch::prove(const Actor &actor)
{
    if (!actor.may(Permission::SeeHealth))
        return replyWith(Done(fail(ErrorCode::NotPermitted)));
    if (m_proving)
        return replyWith(Done());
    checkSums(); // opens the lane
    m_proving = true;
    Q_EMIT progressed();
    struct Proved {
        Result<OfficeProof> proof;
        qint64 tookMs = 0;
    };
    const Reply<Done> reply;
    askLane<Proved>(ownLane(), [stop = m_ownWork](Connection &connection) {
        const Interruption::Running running(stop.get(), connection);
        const Stopwatch took;
        PriceBook prices;
        return Proved {verifyOffice(connection, prices), took.us() / 1000};
    }).then(this, [this, reply](const Proved &proved) {
        m_proving = false;
        if (proved.proof) {
            HealthFacts::Run run;
            run.at = m_parts.clock.now();
            run.findings = proved.proof->findings.size();
            run.charges = proved.proof->charges;
            run.took = Duration(proved.tookMs);
            m_facts.proof = run;
            write({{u"proof"_s, {}, run.at, run.toJson()}});
        }
        reply.give(proved.proof ? Done() : Done(fail(proved.proof.error())));
        Q_EMIT progressed();
        Q_EMIT looked();
    });
    return reply.future();
}

QFuture<Done> HealthWatch::makeSumsAnew(const Actor &actor)
{
    if (!actor.may(Permission::SeeHealth))
        return replyWith(Done(fail(ErrorCode::NotPermitted)));
    const Reply<Done> reply;
    askLane<Result<int>>(m_parts.commands, [](Connection &connection) {
        return forgetFigures(connection);
    }).then(this, [this, reply](const Result<int> &forgotten) {
        m_sumsPauseMs = 0;
        reply.give(forgotten ? Done() : Done(fail(forgotten.error())));
        Q_EMIT sumsForgotten();
        lookNow();
    });
    return reply.future();
}

} // namespace parkdesk
