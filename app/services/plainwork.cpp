// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/plainwork.h"

#include "services/raceretry.h"
#include "storage/connection.h"
#include "storage/journalrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

Result<ChangeSet> workOnce(Connection &connection, const std::function<Done(UnitOfWork &)> &work)
{
    TRY_DONE(connection.begin());
    UnitOfWork unit(connection);
    Done done = work(unit);
    if (done)
        done = JournalRepository(unit).notifyDesks();
    if (!done) {
        connection.rollback();
        return fail(done.error());
    }
    TRY_DONE(connection.commit());
    ChangeSet changes = unit.changeSet();
    changes.sender = connection.identity();
    return changes;
}

} // namespace

Result<ChangeSet> plainWork(Connection &connection, const std::function<Done(UnitOfWork &)> &work)
{
    if (!connection.isOpen())
        TRY_DONE(connection.reopen());
    return retryingRaces([&] { return workOnce(connection, work); });
}

} // namespace parkdesk
