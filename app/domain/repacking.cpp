// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/repacking.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace parkdesk {

/// Looks for room with a growing number of moves. Whoever is put somewhere drives those away who are in the way; they
/// are looked after in turn. A set of moves without a needless one is always found that way, since each of its bookings
/// is in the way of another of it or of the new one.
class RoomSearch {
public:
    RoomSearch(const PackedLot &lot, const SpotWish &wish, const TimeSpan &span, bool beginsNow, qint64 steps);

    PackedLot::Answer run(int most);

private:
    static constexpr int newcomer = -1;
    static constexpr int mostMoves = 3;
    /// With so many free spots one is left whatever the others take: it is given the last.
    static constexpr int plenty = mostMoves + 1;

    /// Bookings that are in the way.
    struct Away {
        int count = 0;
        std::array<int, mostMoves> who {};

        [[nodiscard]] bool contains(int other) const
        {
            return std::find(who.begin(), who.begin() + count, other) != who.begin() + count;
        }
        /// False when there are too many.
        bool add(int other)
        {
            if (contains(other))
                return true;
            if (count == mostMoves)
                return false;
            who[static_cast<size_t>(count++)] = other;
            return true;
        }
    };
    /// One way to put a vehicle somewhere, as the lot is before any move.
    struct Option {
        int spot = 0;
        unsigned places = 0; ///< a bit each
        Away away;
    };
    using Options = std::vector<Option>;
    struct Knowledge {
        bool countedFree = false;
        std::vector<int> freeSpots; ///< with nobody in the way; the first `plenty`
        bool listed = false;
        std::array<Options, mostMoves + 1> options; ///< by how many are in the way
    };
    /// What decides which spots suit.
    struct Kind {
        VehicleTypeId type;
        SpotFeatures asked;
        int leastClass = 0;
        QString price;
        bool anyPrice = false;
        std::vector<int> spots;

        [[nodiscard]] bool isLike(const Kind &other) const
        {
            return type == other.type && asked == other.asked && leastClass == other.leastClass && price == other.price
                && anyPrice == other.anyPrice;
        }
    };
    using Waiting = std::vector<int>;
    using HeldRow = QList<PackedLot::Held>;

    [[nodiscard]] const SpotWish &wishOf(int who) const
    {
        return who == newcomer ? m_wish : m_lot.m_bookings.at(who).facts.wish;
    }
    [[nodiscard]] const TimeSpan &spanOf(int who) const
    {
        return who == newcomer ? m_span : m_lot.m_bookings.at(who).facts.span;
    }
    [[nodiscard]] size_t numberOf(int who) const { return static_cast<size_t>(who + 1); } // the newcomer is the first
    [[nodiscard]] const std::vector<int> &suitable(int who) const { return m_kinds[m_kindOf[numberOf(who)]].spots; }
    size_t kindNumber(Kind kind, const SpotWish &wish);
    /// The first that ends after \a at.
    static HeldRow::const_iterator firstAfter(const HeldRow &held, Instant at)
    {
        return std::partition_point(held.begin(), held.end(),
                                    [at](const PackedLot::Held &one) { return one.span.until <= at; });
    }
    [[nodiscard]] bool standsNow(int who, const HeldRow &held) const;
    [[nodiscard]] bool isFree(int who, int spot) const;
    [[nodiscard]] bool addInTheWay(int who, const HeldRow &held, Away &away) const;
    void waysOn(int who, int spot, const std::function<void(const Option &)> &found) const;
    const std::vector<int> &freeSpots(int who);
    const std::array<Options, mostMoves + 1> &options(int who);

    [[nodiscard]] bool isHopeless() const;
    [[nodiscard]] std::vector<bool> reachable() const;
    [[nodiscard]] bool isTakenAnew(const Option &option, const TimeSpan &span) const;
    [[nodiscard]] bool place(Waiting waiting, int movesLeft);
    [[nodiscard]] bool placeWithoutMoves(int who, const Waiting &waiting);
    [[nodiscard]] bool tryOption(int who, const Option &option, const Waiting &waiting, int movesLeft);
    [[nodiscard]] bool tryWhatIsLeft(int who, int spot, const Waiting &waiting);
    [[nodiscard]] bool placeTheEasy();

    struct Done {
        int who = newcomer;
        int spot = 0;
        unsigned places = 0;
    };

    const PackedLot &m_lot;
    SpotWish m_wish;
    TimeSpan m_span;
    bool m_beginsNow;
    qint64 m_stepsLeft;
    std::vector<Kind> m_kinds;
    std::vector<size_t> m_kindOf;
    std::vector<Knowledge> m_known;
    std::vector<bool> m_out; ///< driven away so far
    std::vector<int> m_outList;
    std::vector<Done> m_done;
    Waiting m_easy;
};

RoomSearch::RoomSearch(const PackedLot &lot, const SpotWish &wish, const TimeSpan &span, bool beginsNow, qint64 steps)
    : m_lot(lot)
    , m_wish(wish)
    , m_span(span)
    , m_beginsNow(beginsNow)
    , m_stepsLeft(steps)
    , m_known(static_cast<size_t>(lot.m_bookings.size()) + 1)
    , m_out(static_cast<size_t>(lot.m_bookings.size()), false)
{
    m_kindOf.push_back(kindNumber({wish.type.id, wish.asked, 0, {}, true, {}}, wish));
    for (const PackedLot::Placed &booking : lot.m_bookings) {
        const PackedLot::Booking &facts = booking.facts;
        m_kindOf.push_back(kindNumber(
            {facts.wish.type.id, facts.wish.asked, facts.leastClass, lot.m_spots.at(booking.spot).price, false, {}},
            facts.wish));
    }
}

size_t RoomSearch::kindNumber(Kind kind, const SpotWish &wish)
{
    const auto known =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const Kind &other) { return other.isLike(kind); });
    if (known != m_kinds.end())
        return static_cast<size_t>(known - m_kinds.begin());
    for (int number = 0; number < m_lot.m_spots.size(); ++number) {
        const PackedLot::Room &room = m_lot.m_spots.at(number);
        if (fits(room.spot, wish, false) && room.spot.classRank >= kind.leastClass
            && (kind.anyPrice || room.price == kind.price))
            kind.spots.push_back(number);
    }
    m_kinds.push_back(std::move(kind));
    return m_kinds.size() - 1;
}

bool RoomSearch::standsNow(int who, const HeldRow &held) const
{
    return who == newcomer && m_beginsNow
        && std::any_of(held.begin(), held.end(), [](const PackedLot::Held &one) { return one.parked; });
}

bool RoomSearch::isFree(int who, int spot) const
{
    const PackedLot::Room &room = m_lot.m_spots.at(spot);
    int missing = placesTaken(wishOf(who).type, room.spot.places);
    for (const HeldRow &held : room.held) {
        auto next = firstAfter(held, spanOf(who).from);
        if (next != held.end() && next->booking >= 0 && next->booking == who)
            ++next;
        if ((next == held.end() || next->span.from >= spanOf(who).until) && !standsNow(who, held) && --missing == 0)
            return true;
    }
    return false;
}

bool RoomSearch::addInTheWay(int who, const HeldRow &held, Away &away) const
{
    if (standsNow(who, held))
        return false;
    const TimeSpan &span = spanOf(who);
    for (auto one = firstAfter(held, span.from); one != held.end() && one->span.from < span.until; ++one) {
        if (one->booking >= 0 && one->booking == who)
            continue;
        if (one->booking < 0 || !away.add(one->booking))
            return false;
    }
    return true;
}

void RoomSearch::waysOn(int who, int spot, const std::function<void(const Option &)> &found) const
{
    const PackedLot::Room &room = m_lot.m_spots.at(spot);
    const int needed = placesTaken(wishOf(who).type, room.spot.places);
    // Every choice of places of the spot: at most eight there are.
    for (unsigned choice = 1; choice < (1U << room.spot.places); ++choice) {
        if (static_cast<int>(qPopulationCount(choice)) != needed)
            continue;
        Option option {spot, choice, {}};
        bool possible = true;
        for (int place = 0; place < room.spot.places && possible; ++place)
            possible = (choice & (1U << place)) == 0 || addInTheWay(who, room.held.at(place), option.away);
        if (possible)
            found(option);
    }
}

const std::vector<int> &RoomSearch::freeSpots(int who)
{
    Knowledge &known = m_known[numberOf(who)];
    if (known.countedFree)
        return known.freeSpots;
    known.countedFree = true;
    for (const int spot : suitable(who)) {
        --m_stepsLeft;
        if (isFree(who, spot))
            known.freeSpots.push_back(spot);
        if (known.freeSpots.size() == plenty)
            break;
    }
    return known.freeSpots;
}

const std::array<RoomSearch::Options, RoomSearch::mostMoves + 1> &RoomSearch::options(int who)
{
    Knowledge &known = m_known[numberOf(who)];
    if (known.listed)
        return known.options;
    known.listed = true;
    for (const int spot : suitable(who)) {
        m_stepsLeft -= 2;
        waysOn(who, spot,
               [&](const Option &option) { known.options[static_cast<size_t>(option.away.count)].push_back(option); });
    }
    return known.options;
}

bool RoomSearch::isTakenAnew(const Option &option, const TimeSpan &span) const
{
    return std::any_of(m_done.begin(), m_done.end(), [&](const Done &done) {
        return done.spot == option.spot && (done.places & option.places) != 0 && spanOf(done.who).overlaps(span);
    });
}

bool RoomSearch::tryOption(int who, const Option &option, const Waiting &waiting, int movesLeft)
{
    --m_stepsLeft;
    Away away;
    for (int number = 0; number < option.away.count; ++number) {
        const int other = option.away.who[static_cast<size_t>(number)];
        if (!m_out[static_cast<size_t>(other)])
            away.add(other);
    }
    if (away.count > movesLeft || isTakenAnew(option, spanOf(who)))
        return false;
    const auto easyBefore = m_easy.size();
    Waiting next = waiting;
    for (int number = 0; number < away.count; ++number) {
        const int other = away.who[static_cast<size_t>(number)];
        m_out[static_cast<size_t>(other)] = true;
        m_outList.push_back(other);
        (freeSpots(other).size() >= plenty ? m_easy : next).push_back(other);
    }
    m_done.push_back({who, option.spot, option.places});
    if (place(std::move(next), movesLeft - away.count))
        return true;
    m_done.pop_back();
    m_easy.resize(easyBefore);
    for (int number = 0; number < away.count; ++number)
        m_out[static_cast<size_t>(away.who[static_cast<size_t>(number)])] = false;
    m_outList.resize(m_outList.size() - static_cast<size_t>(away.count));
    return false;
}

bool RoomSearch::tryWhatIsLeft(int who, int spot, const Waiting &waiting)
{
    Options ways;
    waysOn(who, spot, [&](const Option &option) { ways.push_back(option); });
    return std::any_of(ways.begin(), ways.end(),
                       [&](const Option &option) { return tryOption(who, option, waiting, 0); });
}

bool RoomSearch::placeWithoutMoves(int who, const Waiting &waiting)
{
    // Only who is gone already may be in the way: a spot is free, or one of those that somebody has left.
    const std::vector<int> free = freeSpots(who);
    for (const int spot : free) {
        if (tryWhatIsLeft(who, spot, waiting))
            return true;
    }
    const std::vector<int> gone = m_outList;
    for (const int other : gone) {
        const int spot = m_lot.m_bookings.at(other).spot;
        const std::vector<int> &suiting = suitable(who);
        if (std::binary_search(suiting.begin(), suiting.end(), spot) && tryWhatIsLeft(who, spot, waiting))
            return true;
    }
    return false;
}

bool RoomSearch::place(Waiting waiting, int movesLeft)
{
    if (m_stepsLeft <= 0)
        return false;
    if (waiting.empty())
        return placeTheEasy();
    const int who = waiting.back();
    waiting.pop_back();
    if (movesLeft == 0)
        return placeWithoutMoves(who, waiting);
    const std::array<Options, mostMoves + 1> &ways = options(who);
    const auto mostAway = std::min<size_t>(mostMoves, m_outList.size() + static_cast<size_t>(movesLeft));
    for (size_t count = 0; count <= mostAway; ++count) {
        for (const Option &option : ways[count]) {
            if (m_stepsLeft <= 0)
                return false;
            if (tryOption(who, option, waiting, movesLeft))
                return true;
        }
    }
    return false;
}

bool RoomSearch::placeTheEasy()
{
    const auto before = m_done.size();
    for (const int who : m_easy) {
        std::optional<Option> found;
        for (const int spot : freeSpots(who)) {
            waysOn(who, spot, [&](const Option &option) {
                if (!found && option.away.count == 0 && !isTakenAnew(option, spanOf(who)))
                    found = option;
            });
            if (found)
                break;
        }
        if (!found) {
            m_done.resize(before);
            return false;
        }
        m_done.push_back({who, found->spot, found->places});
    }
    return true;
}

std::vector<bool> RoomSearch::reachable() const
{
    std::vector<bool> within(static_cast<size_t>(m_lot.m_spots.size()), false);
    std::vector<bool> seen(m_kinds.size(), false);
    std::vector<size_t> kinds {m_kindOf.front()};
    seen[m_kindOf.front()] = true;
    while (!kinds.empty()) {
        const size_t kind = kinds.back();
        kinds.pop_back();
        for (const int spot : m_kinds[kind].spots)
            within[static_cast<size_t>(spot)] = true;
        for (int number = 0; number < m_lot.m_bookings.size(); ++number) {
            const size_t other = m_kindOf[numberOf(number)];
            if (!seen[other] && within[static_cast<size_t>(m_lot.m_bookings.at(number).spot)]) {
                seen[other] = true;
                kinds.push_back(other);
            }
        }
    }
    return within;
}

bool RoomSearch::isHopeless() const
{
    // Where all spots have as many places, no move changes how many are taken at one moment.
    const std::vector<bool> within = reachable();
    std::optional<int> places;
    int free = 0;
    std::vector<std::pair<Instant, int>> changes; // of how many are taken; what ends goes first
    for (int spot = 0; spot < m_lot.m_spots.size(); ++spot) {
        const PackedLot::Room &room = m_lot.m_spots.at(spot);
        if (!within[static_cast<size_t>(spot)])
            continue;
        if (places && *places != room.spot.places)
            return false;
        places = room.spot.places;
        free += room.spot.places;
        for (const HeldRow &held : room.held) {
            Instant after = m_span.from; // two buffers of one place may meet: it is taken once
            for (auto one = firstAfter(held, m_span.from); one != held.end() && one->span.from < m_span.until; ++one) {
                changes.emplace_back(std::max(one->span.from, after), 1);
                changes.emplace_back(one->span.until, -1);
                after = std::max(after, one->span.until);
            }
        }
    }
    const int needed = places ? placesTaken(m_wish.type, *places) : 1;
    std::sort(changes.begin(), changes.end());
    return free < needed || std::any_of(changes.begin(), changes.end(), [&](const auto &change) {
               free -= change.second;
               return free < needed;
           });
}

PackedLot::Answer RoomSearch::run(int most)
{
    PackedLot::Answer answer;
    if (isHopeless())
        return answer;
    for (int moves = 0; moves <= std::min(most, mostMoves) && !answer.fits && m_stepsLeft > 0; ++moves) {
        m_done.clear();
        m_easy.clear();
        m_outList.clear();
        std::fill(m_out.begin(), m_out.end(), false);
        answer.fits = place({newcomer}, moves);
    }
    answer.gaveUp = !answer.fits && m_stepsLeft <= 0;
    if (!answer.fits)
        return answer;
    for (const Done &done : m_done) {
        QList<int> places;
        for (int place = 0; place < m_lot.m_spots.at(done.spot).spot.places; ++place) {
            if ((done.places & (1U << place)) != 0)
                places.append(place);
        }
        answer.moves.append({done.who, done.spot, places});
    }
    return answer;
}

int PackedLot::addSpot(const Spot &spot, const QString &price)
{
    m_spots.append(Room {spot, price, QList<QList<Held>>(spot.places)});
    return static_cast<int>(m_spots.size()) - 1;
}

void PackedLot::add(int spot, int place, const Held &held)
{
    // Claims of a place never overlap: in the order of their beginning they are in that of their end.
    if (place >= m_spots.at(spot).held.size())
        return; // of a time when the spot had more places
    QList<Held> &all = m_spots[spot].held[place];
    const auto at = std::upper_bound(all.begin(), all.end(), held,
                                     [](const Held &a, const Held &b) { return a.span.from < b.span.from; });
    all.insert(at, held);
}

void PackedLot::hold(int spot, int place, const TimeSpan &span, bool parked)
{
    add(spot, place, {span, -1, parked});
}

int PackedLot::addBooking(const Booking &booking, int spot, const QList<int> &places)
{
    const int number = static_cast<int>(m_bookings.size());
    m_bookings.append(Placed {booking, spot, places});
    for (const int place : places)
        add(spot, place, {booking.span, number, false});
    return number;
}

PackedLot::Answer PackedLot::makeRoom(const SpotWish &wish, const TimeSpan &span, bool beginsNow, int most,
                                      qint64 steps) const
{
    return RoomSearch(*this, wish, span, beginsNow, steps).run(most);
}

} // namespace parkdesk
