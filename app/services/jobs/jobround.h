// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/jobs/jobtable.h"

#include <atomic>

namespace parkdesk {

/// The scheduler, wherever it runs: desk, kiosk or command line, as many at a time as like. What is due becomes a row
/// once, whoever sees it first; a row is run by who takes it; what a run says counts only while it holds the row.
class JobRound {
public:
    struct Parts {
        Connection &connection;
        CommandRunner &runner;
        const Clock &clock;
        PriceBook &prices;
        JobTable table;
        std::shared_ptr<const OfficeKey> key; ///< without it, jobs that need it are left to others
        QString holder; ///< a name for people: "Desk 3"
        std::function<void(const ChangeSet &)> told; ///< after each commit; may be empty
        const std::atomic_bool *stopped = nullptr;
    };
    explicit JobRound(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    /// Makes rows of what became due. After a time in which nobody ran, one row a kind stands for all that was missed.
    [[nodiscard]] Done plan();
    /// Runs one job that is due. False when there is none. Errors: those of the database; how the job itself went
    /// stands in its row.
    [[nodiscard]] Result<bool> runNext();
    /// plan(), and runNext() until nothing is due; how many jobs ran.
    [[nodiscard]] Result<int> runAllDue();

private:
    [[nodiscard]] Result<std::optional<JobRepository::Taken>> take();
    [[nodiscard]] Result<QJsonObject> runKind(const JobKind &kind, const JobRepository::Taken &job);
    [[nodiscard]] const JobKind *kindOf(const QString &code) const;
    void tell(const ChangeSet &changes) const;

    Parts m_parts;
};

} // namespace parkdesk
