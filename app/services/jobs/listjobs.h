// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/jobrule.h"
#include "services/usecase.h"

#include <QList>

namespace parkdesk {

/// One run of a job, for a list.
struct JobEntry {
    JobId id;
    QString kind;
    bool scheduled = false;
    JobState state = JobState::Waiting;
    int tries = 0;
    Instant due;
    Instant nextAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    qint64 done = 0;
    qint64 total = 0; ///< 0: it does not say how far it is
    QJsonObject result; ///< numbers, by name
    QString refusal; ///< a code of domain/error
    QString holder; ///< who runs it, or ran it last
};

/// What runs by itself: when next, and how it went last.
class ListJobs {
public:
    static constexpr Permission permission = Permission::SeeJobs;
    struct Question { };
    struct Row {
        QString kind;
        JobRule rule;
        QByteArray zone; ///< never empty: that of the first lot where none was set
        bool ownZone = false; ///< whether one was
        bool enabled = true;
        int setting = 0; ///< the number it goes by, see domain/jobsetting
        std::optional<Instant> next; ///< none when it does not run by itself, or nobody runs jobs yet
        std::optional<JobEntry> last; ///< the one that runs, or ran last
        bool waits = false; ///< one is due and nobody has it yet
    };
    using Answer = QList<Row>;
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// The runs of the past, the newest first.
class JobLog {
public:
    static constexpr Permission permission = Permission::SeeJobs;
    struct Question {
        QString kind; ///< empty: all
        JobId before {Q_INT64_C(9'000'000'000'000'000'000)};
        int most = 100;
    };
    using Answer = QList<JobEntry>;
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
