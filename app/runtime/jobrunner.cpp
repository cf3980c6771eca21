// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/jobrunner.h"

#include "services/commandrunner.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"

#include <QSysInfo>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Between two looks at the outbox jobs have their turn.
constexpr int mailsInAPass = 20;

std::optional<QUuid> installationOf(Connection &connection)
{
    std::optional<QUuid> installation;
    static_cast<void>(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        installation = TRY(OfficeRepository(unit).installation());
        return {};
    }));
    return installation;
}

} // namespace

JobRunner::JobRunner(const DatabaseUrl &url, const OpenOptions &options, const Parts &parts)
    : m_parts(parts)
    , m_table(jobsOf(url, options))
    , m_name(QSysInfo::machineHostName())
    , m_shared(std::make_shared<Shared>())
    , m_lane(url, options)
{
    m_often.setInterval(10'000);
    connect(&m_often, &QTimer::timeout, this, &JobRunner::pass);
}

JobRunner::~JobRunner()
{
    m_shared->stopped = true;
    m_shared->transport.stop();
}

void JobRunner::begin()
{
    static_cast<void>(m_lane.open([](Connection &) { return Done(); })); // what is posted waits for it
    m_often.start();
    pass();
}

void JobRunner::setName(const QString &name)
{
    m_name = name;
}

void JobRunner::useKey(const std::shared_ptr<const OfficeKey> &key)
{
    m_key = key;
    lookNow();
}

void JobRunner::lookNow()
{
    if (m_often.isActive())
        pass();
}

void JobRunner::pass()
{
    if (m_passing->exchange(true))
        return;
    m_lane.post([parts = m_parts, table = m_table, name = m_name, key = m_key, shared = m_shared,
                 passing = m_passing](Connection &connection) {
        if (!shared->askedKeychain) {
            shared->askedKeychain = true;
            if (const auto installation = installationOf(connection))
                shared->kept = keptOfficeKey(*parts.secrets, *installation);
        }
        const auto lent = key.lock();
        JobWork work {{connection, parts.runner, parts.clock, parts.prices, table, lent ? lent : shared->kept, name,
                       [&feed = parts.feed](const ChangeSet &changes) { feed.publish(changes); }, &shared->stopped},
                      shared->transport,
                      *parts.secrets,
                      mailsInAPass};
        static_cast<void>(doJobs(work)); // what failed stands in its row; a lost database is seen by others
        passing->store(false);
    });
}

} // namespace parkdesk
