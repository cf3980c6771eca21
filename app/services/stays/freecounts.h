// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/availability.h"

#include <QHash>
#include <QMutex>

namespace parkdesk {

class ChangeSet;

/// The free counts of each lot as they were read last (Availability for now and the usual stay), kept in memory until
/// something changes in the lot, whoever changed it, and for a few seconds at most: what time alone changes, and word
/// that was lost on its way from another desk, is seen then. Any thread.
///
/// Read it through Availability with a DeedContext that has it (Office::read() does, and readOnce() with it as its
/// last argument): what is not known is read and kept. A command never does.
class FreeCounts {
public:
    /// No answer is older.
    static constexpr Duration expiry {5000};

    FreeCounts() = default;
    FreeCounts(const FreeCounts &) = delete;
    FreeCounts &operator=(const FreeCounts &) = delete;

    /// Take it before the snapshot begins from which keep() is called: what was read before a change is not kept after.
    [[nodiscard]] quint64 mark() const;
    /// What is known and not too old at \a now. Counts as a hit or a miss.
    [[nodiscard]] std::optional<Availability::Answer> find(LotId lot, Instant now);
    void keep(const Availability::Answer &answer, Instant now, quint64 mark);
    /// What was changed is to be read anew.
    void forget(const ChangeSet &changes);

    struct Tally {
        qint64 hits = 0;
        qint64 misses = 0;

        friend bool operator==(const Tally &, const Tally &) = default;
    };
    /// Since the program began.
    [[nodiscard]] Tally tally() const;

private:
    struct Known {
        Availability::Answer answer;
        Instant at;
    };

    mutable QMutex m_mutex;
    QHash<qint64, Known> m_known; ///< by lot
    QHash<qint64, quint64> m_changedAt; ///< the mark of the last change in a lot
    quint64 m_mark = 1;
    quint64 m_allChangedAt = 0;
    Tally m_tally;
};

} // namespace parkdesk
