// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobrule.h"
#include "services/usecase.h"

namespace parkdesk {

/// A job is to run now, by whoever runs jobs.
class RunJob {
public:
    static constexpr QLatin1StringView kind {"run_job"};
    static constexpr Permission permission = Permission::RunJobs;
    struct Command {
        QString job; ///< its kind
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        JobId job;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };
    /// One that waits already is made due. Errors: NotFound on Field::Kind; JobElsewhere (details "holder") while it
    /// runs.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Says when a job runs by itself, and whether, and by what number it goes.
class SetSchedule {
public:
    static constexpr QLatin1StringView kind {"set_schedule"};
    static constexpr Permission permission = Permission::ManageMail;
    struct Command {
        QString job;
        JobRule rule;
        QString zone; ///< empty: that of the first lot
        bool enabled = true;
        std::optional<int> setting = {}; ///< the number it goes by, see domain/jobsetting; absent: as it is
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        Instant next; ///< 0 when it does not run by itself
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };
    /// Errors: NotFound on Field::Kind; BadNumber, also for a number that the kind does not have; BadZone.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
