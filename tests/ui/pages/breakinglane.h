// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lane.h"
#include "storage/connection.h"
#include "tests/ui/pages/pageoffice.h"

#include <set>

namespace parkdesk::test {

/// A lane that does on a connection without tables what it is told to break, and holds back what it is told to hold.
class BreakingLane : public Lane {
public:
    explicit BreakingLane(Lane &inner)
        : m_inner(inner)
    {
    }

    /// The jobs with these numbers, counted from 0, fail.
    void breakJobs(const std::set<int> &numbers) { m_broken = numbers; }
    void breakAll(bool broken) { m_allBroken = broken; }
    void hold() { m_held = std::vector<Job>(); }
    /// In their order.
    void release()
    {
        const std::vector<Job> jobs = *std::exchange(m_held, std::nullopt);
        for (const Job &job : jobs)
            m_inner.post(job);
    }
    [[nodiscard]] int jobs() const { return m_jobs; }

    void post(Job job) override
    {
        const int number = m_jobs++;
        if (m_allBroken || m_broken.contains(number))
            m_inner.post([job](Connection &) { job(*must(Connection::open(PageOffice::inMemory()))); });
        else if (m_held)
            m_held->push_back(std::move(job));
        else
            m_inner.post(std::move(job));
    }
    void postLater(Job job, Duration delay) override { m_inner.postLater(std::move(job), delay); }

private:
    Lane &m_inner;
    std::set<int> m_broken;
    bool m_allBroken = false;
    std::optional<std::vector<Job>> m_held;
    int m_jobs = 0;
};

/// The office of \a whole, but its commands and reads go over lanes that can be broken and held.
class BreakingOffice {
public:
    explicit BreakingOffice(PageOffice &whole)
        : BreakingOffice(whole, whole.context().parts())
    {
    }

    BreakingLane commands;
    BreakingLane reads;
    Office office;

private:
    BreakingOffice(PageOffice &whole, const OfficeParts &parts)
        : commands(parts.commands)
        , reads(parts.reads)
        , office({commands, reads, parts.runner, parts.clock, parts.prices, parts.feed, parts.passwords},
                 whole.office().actor())
    {
    }
};

} // namespace parkdesk::test
