// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/searchtext.h"
#include "services/search/stayquery.h"
#include "storage/searchreader.h"

#include <QElapsedTimer>

#include <functional>

namespace parkdesk {

/// A piece of the answer: places, the newest first, and how far they are complete.
struct SearchRun {
    QList<StayPlace> places;
    std::optional<StayPlace> floor; ///< nothing is known below; absent when there is nothing more
};

/// The piece that several ones make: only what all of them know, at most \a most places.
[[nodiscard]] SearchRun merged(const QList<SearchRun> &runs, int most);

/// The conditions of a query as the reader takes them; absent when no stay can fit them. Errors: UnknownVehicleType;
/// NotFound for a state that there is not.
[[nodiscard]] Result<std::optional<StayFilter>> filterOf(UnitOfWork &unit, const StayQuery &query, Instant now);

/// Lots whose name or address holds \a words, a searchKey().
[[nodiscard]] QList<LotId> lotsOf(const QList<LotWords> &lots, const QString &words);

[[nodiscard]] PlatePattern platePattern(const SearchText &text, bool exact);

/// Walks the stays window by window of time, so that a search for what is rare can be cut anywhere.
class StayWalk {
public:
    StayWalk(SearchReader &reader, Instant now, int budgetMs)
        : m_reader(reader)
        , m_now(now)
        , m_budgetMs(budgetMs)
    {
        m_took.start();
    }
    [[nodiscard]] Result<SearchRun> run(const StayFilter &filter, const PlatePattern *plates, const StayPlace &below,
                                        int most);

    /// The same of some vehicles, for a short time: where they come along too seldom it ends with what it has.
    [[nodiscard]] Result<SearchRun> among(const FoundVehicles &vehicles, const StayFilter &filter,
                                          const StayPlace &below, int most);

    /// The same of stays on some spots.
    [[nodiscard]] Result<SearchRun> onSpots(const CalledSpots &spots, StayFilter filter, const StayPlace &below,
                                            int most);

    /// The newest stay below, if there is one, whatever its vehicle.
    [[nodiscard]] Result<QList<StayPlace>> newest(const StayFilter &filter, const StayPlace &below);

private:
    [[nodiscard]] Result<SearchRun> runOnce(const StayFilter &filter, const PlatePattern *plates,
                                            const StayPlace &below, int most);
    /// Reads \a most stays below a place, since the filter's beginning.
    using Read = std::function<Result<QList<StayPlace>>(const StayFilter &filter, const StayPlace &below, int most)>;
    [[nodiscard]] Result<SearchRun> byWindows(StayFilter filter, const StayPlace &below, int most, int budgetMs,
                                              const Read &read);

    SearchReader &m_reader;
    Instant m_now;
    int m_budgetMs;
    QElapsedTimer m_took; ///< since the whole portion began
};

} // namespace parkdesk
