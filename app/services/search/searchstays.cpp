// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchstays.h"

#include "domain/businessday.h"
#include "domain/searchkey.h"
#include "services/search/searchplan.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

namespace {

constexpr int mostRows = 500;

Result<StayRow> stayRowOf(const FoundStay &found)
{
    StayRow row;
    row.stay = found.stay;
    row.lot = found.lot;
    row.lotName = found.lotName;
    row.zone = TRY(ZoneRules::forZone(found.timezone));
    row.plate = found.plate;
    row.ticket = found.ticket;
    row.vehicleType = found.vehicleType;
    row.spot = found.assigned ? found.spot : QString();
    row.state = found.state;
    row.leftHow = found.leftHow;
    row.start = found.start;
    row.booked = found.booked;
    row.enteredAt = found.enteredAt;
    row.leftAt = found.leftAt;
    row.paid = found.paid;
    row.method = found.method;
    return row;
}

/// One portion of one search.
class Search {
public:
    Search(UnitOfWork &unit, const SearchStays::Question &question, Instant now)
        : m_question(question)
        , m_text(searchTextOf(question.query.text))
        , m_most(std::clamp(question.most, 1, SearchStays::mostPlaces))
        , m_reader(unit)
        , m_walk(m_reader, now, question.budgetMs)
    {
    }

    [[nodiscard]] Result<SearchRun> exact(const StayFilter &filter, const StayPlace &below)
    {
        if (m_question.query.text.trimmed().isEmpty())
            return inLots(filter, [&](const StayFilter &one) { return m_walk.run(one, nullptr, below, m_most); });
        QList<SearchRun> runs;
        if (!m_text.plate.isEmpty())
            runs.append(TRY(byPlate(true, filter, below)));
        if (!m_text.ticket.isEmpty())
            runs.append(TRY(inLots(filter, [&](const StayFilter &one) {
                return cut(m_reader.byTicket(m_text.ticket, one, below, m_most));
            })));
        if (!m_text.labelKey.isEmpty())
            runs.append(TRY(inLots(filter, [&](const StayFilter &one) {
                return cut(m_reader.onSpot(m_text.labelKey, one, below, m_most));
            })));
        if (!m_text.words.isEmpty())
            runs.append(TRY(byLotWords(filter, below)));
        return merged(runs, m_most);
    }

    [[nodiscard]] bool looksAlike() const
    {
        return !m_text.plate.isEmpty() && m_text.longestRun >= SearchText::leastAlike;
    }
    [[nodiscard]] Result<SearchRun> alike(const StayFilter &filter, const StayPlace &below)
    {
        return byPlate(false, filter, below);
    }

private:
    [[nodiscard]] Result<SearchRun> cut(const Result<QList<StayPlace>> &found) const
    {
        SearchRun run {TRY(found), {}};
        if (run.places.size() >= m_most)
            run.floor = run.places.last();
        return run;
    }

    /// Asked for each lot that the query names, or once for all.
    template <typename Ask>
    [[nodiscard]] Result<SearchRun> inLots(StayFilter filter, const Ask &ask) const
    {
        if (m_question.query.lots.isEmpty())
            return ask(filter);
        QList<SearchRun> runs;
        for (const LotId lot : m_question.query.lots) {
            filter.lot = lot;
            runs.append(TRY(ask(filter)));
        }
        return merged(runs, m_most);
    }

    [[nodiscard]] Result<SearchRun> byPlate(bool exact, const StayFilter &filter, const StayPlace &below)
    {
        const PlatePattern pattern = platePattern(m_text, exact);
        const QList<FoundVehicle> found = TRY(m_reader.vehicles(pattern, SearchStays::mostVehicles + 1));
        if (found.isEmpty())
            return SearchRun();
        if (found.size() > SearchStays::mostVehicles)
            return inLots(filter, [&](const StayFilter &one) { return m_walk.run(one, &pattern, below, m_most); });
        QList<VehicleId> vehicles;
        for (const FoundVehicle &vehicle : found)
            vehicles.append(vehicle.id);
        return inLots(filter,
                      [&](const StayFilter &one) { return cut(m_reader.ofVehicles(vehicles, one, below, m_most)); });
    }

    [[nodiscard]] Result<SearchRun> byLotWords(StayFilter filter, const StayPlace &below)
    {
        QList<SearchRun> runs;
        const QList<LotWords> lots = TRY(m_reader.lots());
        for (const LotWords &lot : lots) {
            const bool wanted = m_question.query.lots.isEmpty() || m_question.query.lots.contains(lot.id);
            const bool fits =
                searchKey(lot.name).contains(m_text.words) || searchKey(lot.address).contains(m_text.words);
            if (!wanted || !fits)
                continue;
            filter.lot = lot.id;
            runs.append(TRY(m_walk.run(filter, nullptr, below, m_most)));
        }
        return merged(runs, m_most);
    }

    const SearchStays::Question &m_question;
    SearchText m_text;
    int m_most;
    SearchReader m_reader;
    StayWalk m_walk;
};

StayPlace beginningOf(const StayQuery &query)
{
    return query.until ? StayPlace {StayId {0}, *query.until} : beforeAllStays;
}

} // namespace

Result<SearchStays::Answer> SearchStays::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const StayFilter filter = TRY(filterOf(unit, question.query, context.now));
    Search search(unit, question, context.now);
    Answer answer;
    const auto take = [&answer](const SearchRun &run, bool alike) {
        for (const StayPlace &place : run.places)
            answer.places.append({place.stay, place.start, alike});
        if (run.floor)
            answer.next = Cursor {run.floor->stay, run.floor->start, alike};
    };
    const bool begins = !question.after;
    const StayPlace below =
        begins ? beginningOf(question.query) : StayPlace {question.after->stay, question.after->start};
    const bool alike = !begins && question.after->alike;
    if (!alike)
        take(TRY(search.exact(filter, below)), false);
    if (!answer.next && search.looksAlike()) {
        if (answer.places.size() < question.most)
            take(TRY(search.alike(filter, alike ? below : beginningOf(question.query))), true);
        else
            answer.next = Cursor {beforeAllStays.stay, beginningOf(question.query).start, true};
    }
    if (question.rows > 0) {
        QList<StayId> first;
        for (const Place &place : std::as_const(answer.places)) {
            if (first.size() >= std::min(question.rows, mostRows))
                break;
            first.append(place.stay);
        }
        answer.rows = TRY(StayRows::fetch(unit, {first}, context));
    }
    return answer;
}

Result<StayRows::Answer> StayRows::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    Answer rows;
    const QList<FoundStay> found =
        TRY(SearchReader(unit).rows(question.stays.first(std::min<qsizetype>(question.stays.size(), mostRows))));
    for (const FoundStay &stay : found)
        rows.append(TRY(stayRowOf(stay)));
    return rows;
}

bool StayDays::counts(const StayQuery &query)
{
    return query.text.trimmed().isEmpty() && query.states.isEmpty() && !query.least && !query.greatest && !query.clerk
        && query.method.isEmpty();
}

Result<StayDays::Answer> StayDays::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    QElapsedTimer took;
    took.start();
    const Lot here = TRY(LotRepository(unit).find(question.here));
    StayFilter filter = TRY(filterOf(unit, question.query, context.now));
    SearchReader reader(unit);
    const Instant bottom = std::max(filter.since, TRY(reader.firstStart()));
    // What is booked for later stands above today, in days like the others.
    const QList<StayPlace> newest = TRY(
        reader.walk(filter, nullptr, StayPlace {{0}, question.before.value_or(beginningOf(question.query).start)}, 1));
    Answer answer;
    if (newest.isEmpty())
        return answer;
    Instant at = newest.first().start;
    const Instant end = question.before.value_or(beginningOf(question.query).start);
    while (at >= bottom) {
        const BusinessDay day = BusinessDay::of(*here.zone, at, here.dayStart);
        const TimeSpan span {std::max(day.span.from, bottom), std::min(day.span.until, end)};
        int stays = 0;
        if (question.query.lots.isEmpty())
            stays = TRY(reader.countStarts(filter, span));
        for (const LotId lot : question.query.lots) {
            filter.lot = lot;
            stays += TRY(reader.countStarts(filter, span));
        }
        filter.lot.reset();
        if (stays > 0)
            answer.days.append({day.number, span, stays});
        if (day.span.from <= bottom)
            break;
        if (took.elapsed() >= question.budgetMs) { // a portion holds a day at least
            answer.next = day.span.from;
            break;
        }
        at = day.span.from - Duration(1);
    }
    return answer;
}

} // namespace parkdesk
