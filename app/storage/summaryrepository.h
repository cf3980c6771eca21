// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/summaryfigures.h"

#include <functional>

namespace parkdesk {

class Query;
class UnitOfWork;

/// The sums that figures are read from: by lot and hour, by lot, day and vehicle type, and of money. Written by
/// SummaryUpkeep as deeds happen, and made again from the raw rows by rebuild().
class SummaryRepository {
public:
    explicit SummaryRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// What is known of a lot's sums.
    struct State {
        LotCalendar calendar;
        bool missing = false; ///< still to be made: nothing may be read from them
        qint64 longestMs = 0; ///< no stay that is over was longer
        qint64 foldedUntil = 0; ///< hours before are in level 2 as well
        bool making = false; ///< missing, but what changes is kept already; see beginMaking()

        /// No stay that is over and ended after \a from began before that. While sums are missing nothing is known.
        [[nodiscard]] Instant earliestEntry(Instant from) const
        {
            return missing ? Instant {} : Instant {from.ms - longestMs};
        }
    };
    /// Errors: UnknownLot on Field::Lot.
    [[nodiscard]] Result<State> state(LotId lot);
    /// All lots that have sums, those out of use too.
    [[nodiscard]] Result<QList<LotId>> lots();
    /// Lots whose sums are still to be made.
    [[nodiscard]] Result<QList<LotId>> missing();
    /// From now on the sums of \a lot are missing, until rebuild(): for who writes many rows past the use cases. Those
    /// of deeds, of all lots, are counted again beside.
    [[nodiscard]] Done forget(LotId lot);

    /// A stay as it counts now. Errors: NotFound.
    [[nodiscard]] Result<StayFacts> facts(StayId stay);
    [[nodiscard]] Result<PaymentFacts> facts(PaymentId payment);

    /// Adds \a change to the sums of \a lot, in the order of their keys.
    [[nodiscard]] Done add(LotId lot, const State &state, const LotFigures &change);
    /// Very many of them.
    [[nodiscard]] Done add(LotId lot, const State &state, const LotRows &rows);

    /// What the raw rows of \a lot add up to, in one pass over them.
    [[nodiscard]] Result<LotFigures> reckon(LotId lot, const LotCalendar &calendar);
    /// What is written.
    [[nodiscard]] Result<LotFigures> written(LotId lot);
    /// Sums are made while the office works on, in bounded pieces: what is left of old ones is taken away (true: there
    /// was more than one piece), then one moment is read and said to be it, from which on changes are kept; then what
    /// was read is added, and at last the lot misses its sums no longer. Whoever forgets the lot meanwhile ends it.
    [[nodiscard]] Result<bool> clearMissing(LotId lot, int most);
    [[nodiscard]] Done beginMaking();
    [[nodiscard]] Done stopMaking();
    [[nodiscard]] Result<bool> isMaking(LotId lot);
    [[nodiscard]] Done endMaking(LotId lot, qint64 longestMs);

    /// Makes the sums of one lot again.
    [[nodiscard]] Done rebuild(LotId lot);

private:
    [[nodiscard]] Result<QList<LotId>> lotsThat(bool (*wanted)(const Query &));
    [[nodiscard]] Done reckonStays(LotId lot, const LotCalendar &calendar, LotFigures &figures);
    [[nodiscard]] Done reckonPayments(LotId lot, const LotCalendar &calendar, LotFigures &figures);
    [[nodiscard]] Done raiseLongest(LotId lot, qint64 longestMs);
    template <typename Change>
    [[nodiscard]] Done addMany(LotId lot, const Change &change);
    template <typename Change>
    [[nodiscard]] Done mark(LotId lot, const State &state, const Change &change);
    [[nodiscard]] Done set(LotId lot, bool missing, qint64 longestMs);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
