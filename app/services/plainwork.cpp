// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/plainwork.h"

#include "storage/connection.h"
#include "storage/journalrepository.h"
#include "storage/unitofwork.h"

#include <QThread>

namespace parkdesk {

namespace {

constexpr int mostRaces = 5;

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
    for (unsigned long race = 1;; ++race) {
        auto changes = workOnce(connection, work);
        const bool again = !changes
            && (changes.error().code == ErrorCode::Conflict || changes.error().code == ErrorCode::DatabaseBusy);
        if (!again || race == mostRaces)
            return changes;
        QThread::msleep(race * 5);
    }
}

} // namespace parkdesk
