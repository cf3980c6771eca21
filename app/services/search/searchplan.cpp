// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchplan.h"

#include "domain/searchkey.h"
#include "storage/lotrepository.h"

#include <algorithm>
#include <limits>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int howBit = 10; // the reader's
constexpr Duration firstWindow = hours(48);
/// A few lots are walked one by one by their own index; for many that would be many statements.
constexpr int mostLotWalks = 6;
/// So few spots are looked at from their first stay on; of more, few days hold a page.
constexpr int fewSpots = 4;
constexpr int amongBudgetMs = 12;
constexpr Duration firstSpotWindow = hours(24 * 8);

bool isNewer(const StayPlace &a, const StayPlace &b)
{
    return a.start != b.start ? a.start > b.start : a.stay > b.stay;
}

quint64 bit(int number)
{
    return quint64 {1} << number;
}

Result<quint64> stateBits(const QString &name)
{
    quint64 left = 0;
    for (const LeftHow how : {LeftHow::Paid, LeftHow::Free, LeftHow::Owing, LeftHow::Unseen, LeftHow::Towed}) {
        left |= bit(howBit + static_cast<int>(how));
        if (leftHowName(how) == name)
            return bit(howBit + static_cast<int>(how));
    }
    for (const StayState state : {StayState::Reserved, StayState::Parked, StayState::Cancelled, StayState::NoShow}) {
        if (stateName(state) == name)
            return bit(static_cast<int>(state));
    }
    if (stateName(StayState::Left) == name)
        return left;
    return fail(ErrorCode::NotFound, Field::None, {{u"state"_s, name}});
}

} // namespace

SearchRun merged(const QList<SearchRun> &runs, int most)
{
    SearchRun all;
    for (const SearchRun &run : runs) {
        all.places.append(run.places);
        if (run.floor && (!all.floor || isNewer(*run.floor, *all.floor)))
            all.floor = run.floor;
    }
    std::sort(all.places.begin(), all.places.end(), isNewer);
    all.places.erase(std::unique(all.places.begin(), all.places.end()), all.places.end());
    if (all.floor)
        all.places.erase(std::remove_if(all.places.begin(), all.places.end(),
                                        [&](const StayPlace &place) { return isNewer(*all.floor, place); }),
                         all.places.end());
    if (all.places.size() > most) {
        all.places.resize(most);
        all.floor = all.places.last();
    }
    return all;
}

QList<LotId> lotsOf(const QList<LotWords> &lots, const QString &words)
{
    QList<LotId> found;
    for (const LotWords &lot : lots) {
        if (searchKey(lot.name).contains(words) || searchKey(lot.address).contains(words))
            found.append(lot.id);
    }
    return found;
}

namespace {

/// What is asked in fields of their own. False when no stay can fit.
Result<bool> addFields(UnitOfWork &unit, const StayQuery &query, StayFilter &filter)
{
    if (!query.plate.trimmed().isEmpty()) {
        const SearchText text = plateTextOf(query.plate);
        if (text.plate.isEmpty())
            return false;
        filter.holder = StayFilter::Holder {text.plate, text.alike};
    }
    if (!query.code.trimmed().isEmpty()) {
        filter.code = codeTextOf(query.code).ticket;
        if (filter.code->isEmpty())
            return false;
    }
    if (!query.spot.trimmed().isEmpty())
        filter.spotKey = spotTextOf(query.spot).labelKey;
    filter.lots = query.lots;
    const QString words = searchKey(query.place);
    if (words.isEmpty())
        return true;
    const QList<LotId> there = lotsOf(TRY(SearchReader(unit).lots()), words);
    filter.lots.clear();
    for (const LotId lot : there) {
        if (query.lots.isEmpty() || query.lots.contains(lot))
            filter.lots.append(lot);
    }
    return !filter.lots.isEmpty();
}

} // namespace

Result<std::optional<StayFilter>> filterOf(UnitOfWork &unit, const StayQuery &query, Instant now)
{
    StayFilter filter;
    if (!query.types.isEmpty()) {
        LotRepository lots(unit);
        filter.types = 0;
        for (const QString &code : query.types)
            filter.types |= bit(static_cast<int>(TRY(lots.vehicleType(code)).id.value));
    }
    if (!query.states.isEmpty()) {
        filter.states = 0;
        for (const QString &name : query.states)
            filter.states |= TRY(stateBits(name));
    }
    if (query.lastDays)
        filter.since = now - hours(24) * *query.lastDays;
    else if (query.from)
        filter.since = *query.from;
    if (query.least || query.greatest)
        filter.paid = StayFilter::Amounts {query.least.value_or(std::numeric_limits<qint64>::min()),
                                           query.greatest.value_or(std::numeric_limits<qint64>::max())};
    filter.clerk = query.clerk;
    if (!query.method.isEmpty())
        filter.method = query.method;
    if (query.drivers && query.drivers->isEmpty())
        return std::optional<StayFilter>();
    filter.drivers = query.drivers;
    return TRY(addFields(unit, query, filter)) ? std::optional(filter) : std::nullopt;
}

PlatePattern platePattern(const SearchText &text, bool exact)
{
    return {text.plate, text.alike, exact, text.longestRun >= SearchText::leastAlike};
}

Result<SearchRun> StayWalk::run(const StayFilter &filter, const PlatePattern *plates, const StayPlace &below, int most)
{
    if (filter.lots.isEmpty() || filter.lots.size() > mostLotWalks)
        return runOnce(filter, plates, below, most);
    StayFilter one = filter;
    one.lots.clear();
    QList<SearchRun> runs;
    for (const LotId lot : filter.lots) {
        one.lot = lot;
        runs.append(TRY(runOnce(one, plates, below, most)));
    }
    return merged(runs, most);
}

Result<SearchRun> StayWalk::runOnce(const StayFilter &filter, const PlatePattern *plates, const StayPlace &below,
                                    int most)
{
    const Read read = [this, plates](const StayFilter &window, const StayPlace &place, int rest) {
        return m_reader.walk(window, plates, place, rest);
    };
    // Every stay fits: the index gives the page, however far apart they are.
    if (plates == nullptr && filter.isPlain() && filter.lots.isEmpty() && filter.types == StayFilter::everything) {
        SearchRun run {TRY(read(filter, below, most)), {}};
        if (run.places.size() >= most)
            run.floor = run.places.last();
        return run;
    }
    return byWindows(filter, below, most, m_budgetMs, read);
}

Result<SearchRun> StayWalk::among(const FoundVehicles &vehicles, const StayFilter &filter, const StayPlace &below,
                                  int most)
{
    const int budgetMs = std::min(m_budgetMs, static_cast<int>(m_took.elapsed()) + amongBudgetMs);
    return byWindows(filter, below, most, budgetMs,
                     [this, &vehicles](const StayFilter &window, const StayPlace &place, int rest) {
                         return m_reader.among(vehicles, window, place, rest);
                     });
}

Result<SearchRun> StayWalk::byWindows(StayFilter filter, const StayPlace &below, int most, int budgetMs,
                                      const Read &read)
{
    const Instant bottom = std::max(filter.since, TRY(m_reader.firstStart()));
    SearchRun run;
    StayPlace cursor = below;
    Duration window = firstWindow;
    Instant low = std::min(below.start, m_now) - window;
    while (true) {
        const qint64 begun = m_took.elapsed();
        filter.since = std::max(low, bottom);
        run.places += TRY(read(filter, cursor, most - static_cast<int>(run.places.size())));
        if (run.places.size() >= most) {
            run.floor = run.places.last();
            return run;
        }
        if (low <= bottom)
            return run;
        cursor = {StayId {0}, low};
        const qint64 now = m_took.elapsed();
        if (now >= budgetMs) {
            run.floor = cursor;
            return run;
        }
        // Windows that take about a quarter of the budget: neither many statements nor one that takes long.
        if (now - begun < m_budgetMs / 8)
            window *= 2;
        else if (now - begun > m_budgetMs / 3)
            window /= 2;
        low = low - window;
    }
}

Result<SearchRun> StayWalk::onSpots(const CalledSpots &spots, StayFilter filter, const StayPlace &below, int most)
{
    SearchRun run;
    if (spots.count == 0)
        return run;
    const Instant bottom = std::max(filter.since, TRY(m_reader.firstStart()));
    const Instant top = std::min(below.start, m_now);
    Duration window = firstSpotWindow;
    while (true) {
        const bool all = spots.count <= fewSpots || top - window <= bottom;
        filter.since = all ? bottom : top - window;
        run.places = TRY(m_reader.onSpots(spots, filter, below, most));
        if (run.places.size() >= most) {
            run.floor = run.places.last();
            return run;
        }
        if (all)
            return run;
        if (m_took.elapsed() >= m_budgetMs) {
            run.floor = StayPlace {StayId {0}, filter.since};
            return run;
        }
        window *= 8; // what was read is read again: an eighth more in all
    }
}

Result<QList<StayPlace>> StayWalk::newest(const StayFilter &filter, const StayPlace &below)
{
    if (filter.lots.isEmpty() || filter.lots.size() > mostLotWalks)
        return m_reader.walk(filter, nullptr, below, 1);
    QList<StayPlace> newest;
    StayFilter one = filter;
    one.lots.clear();
    for (const LotId lot : filter.lots) {
        one.lot = lot;
        newest += TRY(m_reader.walk(one, nullptr, below, 1));
    }
    std::sort(newest.begin(), newest.end(), isNewer);
    newest.resize(std::min<qsizetype>(newest.size(), 1));
    return newest;
}

} // namespace parkdesk
