// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/appcontext.h"

#include "services/analytics/figurekeeping.h"
#include "services/exports/apdsplaces.h"
#include "services/exports/liveavailability.h"
#include "services/lots/listlots.h"
#include "services/stays/rollclaims.h"
#include "storage/migrator.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace parkdesk {

namespace {

/// Between two pieces commands have their turn.
constexpr Duration figuresPause {50};

/// What the steps of sums share; all but \a making's stop() is for the lane's thread alone.
struct FigureSteps {
    Lane &lane;
    const Clock &clock;
    std::shared_ptr<FigureMaking> making;
    std::shared_ptr<bool> running; ///< one row of steps at a time
};

void keepFiguresStep(const FigureSteps &steps, Connection &connection)
{
    const auto more = steps.making->step(connection, steps.clock.now());
    *steps.running = more && *more;
    if (*steps.running)
        steps.lane.postLater([steps](Connection &again) { keepFiguresStep(steps, again); }, figuresPause);
}

OpenOptions readingOptions(const OpenOptions &options)
{
    OpenOptions reading = options;
    reading.readOnly = true;
    return reading;
}

} // namespace

AppContext::AppContext(const DatabaseUrl &url, const OpenOptions &options)
    : AppContext(url, options, m_systemClock, m_sodium, {std::make_shared<KeychainSecrets>(), true})
{
}

AppContext::AppContext(const DatabaseUrl &url, const OpenOptions &options, const Clock &clock,
                       const Passwords &passwords)
    : AppContext(url, options, clock, passwords, {std::make_shared<MemorySecrets>(), false})
{
}

AppContext::AppContext(const DatabaseUrl &url, const OpenOptions &options, const Clock &clock,
                       const Passwords &passwords, Around around)
    : m_url(url)
    , m_options(options)
    , m_clock(clock)
    , m_passwords(passwords)
    , m_runner(m_clock, m_prices)
    , m_commands(url, options)
    , m_ownReads(url.isMemory() ? nullptr : std::make_unique<DatabaseLane>(url, readingOptions(options)))
    , m_ownSlowReads(url.isMemory() ? nullptr : std::make_unique<DatabaseLane>(url, readingOptions(options)))
    , m_making(std::make_shared<FigureMaking>(url, options))
    , m_ownFigures(url.isMemory() ? nullptr : std::make_unique<DatabaseLane>(url, options))
    , m_listener(url.dialect == Dialect::Postgresql ? std::make_unique<DeskListener>(url, options, m_feed) : nullptr)
    , m_health(url, options, {m_commands, m_ownReads ? *m_ownReads : m_commands, m_clock, m_timings, m_counts})
    , m_secrets(std::move(around.secrets))
    , m_mailKeychain(m_secrets)
    , m_jobs(url.isMemory() || !around.runsJobs
                 ? nullptr
                 : std::make_unique<JobRunner>(url, options,
                                               JobRunner::Parts {m_runner, m_clock, m_prices, m_feed, m_secrets}))
    , m_gate(parts(), m_passwords)
{
    connect(
        &m_feed, &ChangeFeed::published, &m_feed, [this](const ChangeSet &changes) { m_counts.forget(changes); },
        Qt::DirectConnection);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &AppContext::rollClaims);
    connect(&m_minute, &QTimer::timeout, this, &AppContext::keepFigures);
    connect(&m_health, &HealthWatch::sumsForgotten, this, &AppContext::keepFigures);
    if (m_jobs) {
        connect(&m_feed, &ChangeFeed::changed, m_jobs.get(), [this](const ChangeSet &changes) {
            if (changes.touches(Entity::Job) || changes.touches(Entity::Mail))
                m_jobs->lookNow();
        });
        connect(&m_mailKeychain, &MailKeychain::changed, m_jobs.get(), &JobRunner::lookNow);
    }
}

AppContext::~AppContext()
{
    m_making->stop();
}

OfficeParts AppContext::parts()
{
    Lane &reads = m_ownReads ? static_cast<Lane &>(*m_ownReads) : m_commands;
    return {m_commands,
            reads,
            m_runner,
            m_clock,
            m_prices,
            m_feed,
            &m_passwords,
            &m_counts,
            &m_timings,
            &m_health,
            m_ownSlowReads.get(),
            &m_mailKeychain};
}

Done AppContext::lockFile()
{
    if (m_url.dialect != Dialect::Sqlite || m_url.isMemory() || m_lock)
        return {};
    QDir().mkpath(QFileInfo(m_url.path).absolutePath());
    m_lock = TRY(DatabaseLock::take(m_url.path));
    return {};
}

QFuture<Done> AppContext::start()
{
    if (const Done locked = lockFile(); !locked)
        return QtFuture::makeReadyFuture(locked);
    auto *identity = &m_commandsIdentity;
    return m_commands
        .open([identity, &clock = m_clock](Connection &connection) {
            *identity = connection.identity();
            return Migrator(connection).migrate(Migrator::stepsOfProgram(), clock);
        })
        .then(this, [this](const Done &opened) { return opened ? openReads() : QtFuture::makeReadyFuture(opened); })
        .unwrap()
        .then(this, [this](const Done &opened) {
            if (opened)
                begin();
            return opened;
        });
}

QFuture<Done> AppContext::openReads()
{
    if (!m_ownReads)
        return QtFuture::makeReadyFuture(Done());
    const auto then = [](const std::unique_ptr<DatabaseLane> &lane) {
        return [&lane](const Done &opened) {
            return opened ? lane->open([](Connection &) { return Done(); }) : QtFuture::makeReadyFuture(opened);
        };
    };
    return then(m_ownReads)({}).then(this, then(m_ownSlowReads)).unwrap().then(this, then(m_ownFigures)).unwrap();
}

void AppContext::begin()
{
    if (m_listener) {
        m_listener->ignore(m_commandsIdentity);
        m_listener->start();
    }
    rollClaims();
    keepFigures();
    m_minute.start();
    m_health.begin();
    if (m_jobs)
        m_jobs->begin();
}

template <ReadCase Q>
LiveServer::Source AppContext::liveSource()
{
    return [this](const LiveServer::Answered &answered) {
        const OfficeParts parts = this->parts();
        parts.reads.post([this, parts, answered](Connection &connection) {
            const auto answer = readOnce<Q>(connection, {}, Actor {}, parts.clock, parts.prices, parts.counts)
                                    .map([](const typename Q::Answer &made) { return made.json; });
            // The lanes end before this does.
            QMetaObject::invokeMethod(this, [answered, answer] { answered(answer); });
        });
    };
}

Done AppContext::shareAvailability(const QString &address, quint16 port)
{
    if (!m_live) {
        m_live = std::make_unique<LiveServer>();
        m_live->offer(LiveServer::availabilityPath, liveSource<LiveAvailability>());
        m_live->offer(LiveServer::apdsPath, liveSource<ApdsPlaces>());
    }
    return m_live->listen(address, port);
}

void AppContext::stopSharing()
{
    m_live.reset();
}

void AppContext::rollClaims()
{
    m_commands.post([parts = parts()](Connection &connection) {
        const Actor program;
        const auto lots = readOnce<ListLots>(connection, {}, program, parts.clock, parts.prices);
        if (!lots)
            return;
        for (const Lot &lot : *lots) {
            const auto rolled =
                parts.runner.run(connection, envelopeOf<RollClaims>(QUuid::createUuid(), {lot.id}), program);
            if (rolled)
                parts.feed.publish(rolled->changes);
        }
    });
}

void AppContext::keepFigures()
{
    Lane &lane = m_ownFigures ? static_cast<Lane &>(*m_ownFigures) : m_commands;
    const FigureSteps steps {lane, m_clock, m_making, m_keepingFigures};
    lane.post([steps](Connection &connection) {
        if (!*steps.running)
            keepFiguresStep(steps, connection);
    });
}

} // namespace parkdesk
