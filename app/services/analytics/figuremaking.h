// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/timespan.h"
#include "storage/connection.h"
#include "storage/summaryarrays.h"

#include <atomic>
#include <deque>

namespace parkdesk {

/// Makes the sums that figures are read from, while the office works on: all rows are read once, on a connection of its
/// own and as they stood at one moment; what changes since is kept with the deeds, and what was read is added to it, a
/// bounded piece at a time. Then the sums of all lots and of months are folded. Breaking off loses nothing but the
/// time: lots that were finished stay so. One thread; stop() and percent() from any.
class FigureMaking {
public:
    /// \a url and \a reading: where to read from.
    FigureMaking(DatabaseUrl url, OpenOptions reading);

    /// One piece: bounded for who writes beside it, though the one that reads all rows takes its time. True when there
    /// is more to do. Errors: those of the database; DatabaseBusy when it was stopped.
    [[nodiscard]] Result<bool> step(Connection &writer, Instant now);

    /// The reading of rows that is under way ends soon, and nothing begins any more.
    void stop() { m_stopped = true; }
    /// How far the reading has come; 100 when none is under way.
    [[nodiscard]] int percent() const { return m_percent; }
    /// Lots that were read and are still to be written.
    [[nodiscard]] size_t lotsLeft() const { return m_read.size(); }

private:
    struct LotRead {
        LotId lot;
        std::optional<LotArrays> sums; ///< until they are cut
        std::vector<LotRows> pieces;
        size_t written = 0;
        qint64 longestMs = 0;
    };
    [[nodiscard]] Result<bool> clear(Connection &writer, const QList<LotId> &missing);
    [[nodiscard]] Result<bool> readAll(Connection &writer, const QList<LotId> &missing);
    [[nodiscard]] Done beginMaking(Connection &writer, Connection &reader);
    [[nodiscard]] Result<bool> writePiece(Connection &writer);
    [[nodiscard]] Result<bool> mayMake(Connection &writer);
    [[nodiscard]] Done madeAll(Connection &writer);

    DatabaseUrl m_url;
    OpenOptions m_reading;
    std::atomic_bool m_stopped = false;
    std::atomic_int m_percent = 100;
    std::deque<LotRead> m_read;
    bool m_makes = false; ///< this desk and no other
};

} // namespace parkdesk
