// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/commandrunner.h"
#include "services/plainwork.h"
#include "storage/jobrepository.h"

#include <QList>

#include <functional>
#include <memory>

namespace parkdesk {

class OfficeKey;

/// One run of a job: what it is asked, and what it may use. On the thread of its connection.
struct JobRun {
    const JobRepository::Taken &job;
    Connection &connection;
    CommandRunner &runner;
    const Clock &clock;
    PriceBook &prices;
    std::shared_ptr<const OfficeKey> key; ///< null for kinds that need none
    std::function<void(const ChangeSet &)> told;
    /// Tells how far it is and keeps the lease. False: somebody else has the job by now, or the program ends; stop.
    std::function<bool(qint64 done, qint64 total)> beat;

    /// Runs a command as the program itself, with the key. Each call is a command of its own: give it a number that the
    /// job makes the same in every attempt where doing it twice would matter.
    template <UseCase U>
    [[nodiscard]] Result<typename U::Outcome> run(const typename U::Command &command,
                                                  const QUuid &id = QUuid::createUuid())
    {
        Actor program;
        program.key = key;
        const Committed committed = TRY(runner.run(connection, envelopeOf<U>(id, command), program));
        if (told && !committed.changes.isEmpty())
            told(committed.changes);
        return U::Outcome::fromJson(committed.outcome);
    }
    /// plainWork(), with what changed told; answers that.
    [[nodiscard]] Result<ChangeSet> write(const std::function<Done(UnitOfWork &)> &work)
    {
        ChangeSet changes = TRY(plainWork(connection, work));
        if (told && !changes.isEmpty())
            told(changes);
        return changes;
    }
    template <ReadCase Q>
    [[nodiscard]] Result<typename Q::Answer> read(const typename Q::Question &question)
    {
        Actor program;
        program.key = key;
        return readOnce<Q>(connection, question, program, clock, prices);
    }
};

/// Something that runs by itself. Its code is a row of `job_kind`, and of `schedule` if it has a time.
struct JobKind {
    QString code;
    bool needsKey = false; ///< reads or writes personal fields
    Duration lease = minutes(1); ///< without a beat
    /// Gives numbers and codes for the log. It may be called again for a job that broke off: what was done then must
    /// not be done twice.
    std::function<Result<QJsonObject>(JobRun &)> run;
};
using JobTable = QList<JobKind>;

/// What needs nothing but the office: "sweep" (claims that are due, no-shows, holds that ended), "tidy" (words of old
/// mails, rows of old jobs), "remove_plates", which needs the key.
[[nodiscard]] JobTable officeJobs();

} // namespace parkdesk
