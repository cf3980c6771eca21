// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/stayfinder.h"

#include "services/search/searchplan.h"
#include "storage/unitofwork.h"

#include <QSet>

#include <algorithm>

namespace parkdesk {

namespace {

/// What drives the search: the text, else the field that finds soonest.
SearchText drivingText(const StayQuery &query)
{
    if (!query.text.trimmed().isEmpty())
        return searchTextOf(query.text);
    if (!query.code.trimmed().isEmpty())
        return codeTextOf(query.code);
    if (!query.plate.trimmed().isEmpty())
        return plateTextOf(query.plate);
    return query.spot.trimmed().isEmpty() ? SearchText() : spotTextOf(query.spot);
}

/// What drives is no condition beside it.
void dropDriver(const StayQuery &query, StayFilter &filter)
{
    if (!query.text.trimmed().isEmpty())
        return;
    if (filter.code)
        filter.code.reset();
    else if (filter.holder)
        filter.holder.reset();
    else
        filter.spotKey.reset();
}

/// Each is looked at.
constexpr int fewVehicles = 200;

class PortionFinder {
public:
    PortionFinder(UnitOfWork &unit, const SearchStays::Question &question, Instant now, const StayFilter &filter)
        : m_text(drivingText(question.query))
        , m_everything(question.query.text.trimmed().isEmpty() && m_text.isEmpty())
        , m_most(std::clamp(question.most, 1, SearchStays::mostPlaces))
        , m_filter(filter)
        , m_reader(unit)
        , m_walk(m_reader, now, question.budgetMs)
    {
        dropDriver(question.query, m_filter);
    }

    [[nodiscard]] Result<SearchRun> exact(const StayPlace &below)
    {
        if (m_everything && m_filter.drivers)
            return cut(m_reader.ofDrivers(m_filter, below, m_most));
        if (m_everything)
            return m_walk.run(m_filter, nullptr, below, m_most);
        QList<SearchRun> runs;
        if (!m_text.plate.isEmpty())
            runs.append(TRY(byPlate(true, below)));
        if (!m_text.ticket.isEmpty())
            runs.append(TRY(cut(m_reader.byTicket(m_text.ticket, m_filter, below, m_most))));
        if (!m_text.labelKey.isEmpty())
            runs.append(TRY(m_walk.onSpots(TRY(m_reader.spotsCalled(m_text.labelKey)), m_filter, below, m_most)));
        StayFilter there = m_filter;
        there.lots = TRY(lotsMeant());
        if (!there.lots.isEmpty())
            runs.append(TRY(m_walk.run(there, nullptr, below, m_most)));
        return merged(runs, m_most);
    }

    [[nodiscard]] bool looksAlike() const
    {
        return !m_text.plate.isEmpty() && m_text.longestRun >= SearchText::leastAlike;
    }
    /// Without those that are exact by something else than their plate.
    [[nodiscard]] Result<SearchRun> alike(const StayPlace &below)
    {
        SearchRun run = TRY(byPlate(false, below));
        if (run.places.isEmpty() || (m_text.ticket.isEmpty() && m_text.labelKey.isEmpty() && m_text.words.isEmpty()))
            return run;
        QList<StayId> stays;
        for (const StayPlace &place : std::as_const(run.places))
            stays.append(place.stay);
        const auto meant = TRY(m_reader.meantByMore(stays, m_text.ticket, m_text.labelKey, TRY(lotsMeant())));
        const QSet<StayId> exact(meant.cbegin(), meant.cend());
        run.places.removeIf([&exact](const StayPlace &place) { return exact.contains(place.stay); });
        return run;
    }

private:
    [[nodiscard]] Result<SearchRun> cut(const Result<QList<StayPlace>> &found) const
    {
        SearchRun run {TRY(found), {}};
        if (run.places.size() >= m_most)
            run.floor = run.places.last();
        return run;
    }

    [[nodiscard]] Result<SearchRun> byPlate(bool exact, const StayPlace &below)
    {
        const PlatePattern pattern = platePattern(m_text, exact);
        const FoundVehicles found = TRY(m_reader.vehicles(pattern, SearchStays::mostVehicles + 1));
        if (found.count == 0)
            return SearchRun();
        if (found.count > SearchStays::mostVehicles)
            return m_walk.run(m_filter, &pattern, below, m_most);
        if (!TRY(comeSoon(found)))
            return cut(m_reader.ofVehicles(found, m_filter, below, m_most));
        SearchRun run = TRY(m_walk.among(found, m_filter, below, m_most));
        if (!run.floor || run.places.size() >= m_most)
            return run;
        const int rest = m_most - static_cast<int>(run.places.size());
        const QList<StayPlace> older = TRY(m_reader.ofVehicles(found, m_filter, *run.floor, rest));
        run.places += older;
        run.floor = older.size() >= rest ? std::optional(older.last()) : std::nullopt;
        return run;
    }

    /// True where so many vehicles fit that a walk over the stays fills the page before each vehicle was looked at
    /// once: a vehicle costs about thirty-five stays of a walk.
    [[nodiscard]] Result<bool> comeSoon(const FoundVehicles &found)
    {
        if (!m_filter.isPlain() || !m_filter.lots.isEmpty() || found.count < fewVehicles)
            return false;
        return qint64 {found.count} * found.count * 35 > TRY(m_reader.vehiclesKnown()) * m_most;
    }

    /// Lots that the text means, of those that are wanted.
    [[nodiscard]] Result<QList<LotId>> lotsMeant()
    {
        if (m_text.words.isEmpty())
            return QList<LotId>();
        QList<LotId> lots = lotsOf(TRY(m_reader.lots()), m_text.words);
        if (!m_filter.lots.isEmpty())
            lots.removeIf([this](LotId lot) { return !m_filter.lots.contains(lot); });
        return lots;
    }

    SearchText m_text;
    bool m_everything;
    int m_most;
    StayFilter m_filter;
    SearchReader m_reader;
    StayWalk m_walk;
};

} // namespace

Result<SearchStays::Answer> findStays(UnitOfWork &unit, const SearchStays::Question &question, Instant now)
{
    SearchStays::Answer answer;
    const auto filter = TRY(filterOf(unit, question.query, now));
    if (!filter)
        return answer;
    PortionFinder finder(unit, question, now, *filter);
    const auto take = [&answer](const SearchRun &run, bool alike) {
        for (const StayPlace &place : run.places)
            answer.places.append({place.stay, place.start, alike});
        if (run.floor)
            answer.next = SearchStays::Cursor {run.floor->stay, run.floor->start, alike};
    };
    const StayPlace top = question.query.until ? StayPlace {StayId {0}, *question.query.until} : beforeAllStays;
    const StayPlace below = question.after ? StayPlace {question.after->stay, question.after->start} : top;
    const bool alike = question.after && question.after->alike;
    if (!alike)
        take(TRY(finder.exact(below)), false);
    if (!answer.next && finder.looksAlike()) {
        if (answer.places.size() < question.most)
            take(TRY(finder.alike(alike ? below : top)), true);
        else
            answer.next = SearchStays::Cursor {top.stay, top.start, true};
    }
    return answer;
}

} // namespace parkdesk
