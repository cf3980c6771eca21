// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/makingroom.h"

#include "domain/repacking.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/packingreader.h"
#include "storage/unitofwork.h"

#include <QHash>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The lot as the search wants it, and how its numbers are told back.
class RoomBuilder {
public:
    RoomBuilder(const Lot &lot, const BookingRules &rules, Instant now)
        : m_lot(lot)
        , m_buffer(rules.buffer)
        , m_now(now)
    {
    }

    Done build(UnitOfWork &unit)
    {
        TRY_DONE(addSpots(unit));
        const QList<VehicleType> types = TRY(LotRepository(unit).vehicleTypes());
        for (const VehicleType &type : types)
            m_types.insert(type.id, type);
        const QList<PackingClaim> claims = TRY(PackingReader(unit).claims(m_lot.id, m_now));
        QHash<StayId, QList<PackingClaim>> ofStay;
        for (const PackingClaim &claim : claims) {
            if (claim.stay && claim.state == StayState::Reserved)
                ofStay[*claim.stay].append(claim);
        }
        for (const PackingClaim &claim : claims) {
            if (!claim.stay || !mayMove(ofStay.value(*claim.stay))) {
                if (const auto number = m_numbers.constFind(claim.spot); number != m_numbers.constEnd())
                    m_packed.hold(*number, claim.place, buffered(claim.span), claim.parked);
                continue;
            }
            const QList<PackingClaim> own = ofStay.value(*claim.stay);
            if (own.first().place == claim.place)
                addBooking(own);
        }
        return {};
    }

    [[nodiscard]] PackedLot::Answer search(const SpotWish &wish, const TimeSpan &span, int most) const
    {
        // A place on which somebody stands is not promised to who comes within the buffer either.
        return m_packed.makeRoom(wish, buffered(span), span.from - m_buffer <= m_now, most);
    }

    [[nodiscard]] FreeSpot placeOf(const PackedLot::Move &move, const TimeSpan &span) const
    {
        return {m_packed.spot(move.spot), move.places, span};
    }

    [[nodiscard]] RoomMove moveOf(const PackedLot::Move &move) const
    {
        const PackedLot::Booking &booking = m_packed.booking(move.booking);
        const TimeSpan span {booking.span.from, booking.span.until - m_buffer};
        return {booking.stay, m_packed.spot(m_packed.spotOf(move.booking)), placeOf(move, span)};
    }

private:
    Done addSpots(UnitOfWork &unit)
    {
        QHash<SpotId, Spot> spots;
        const QList<Spot> all = TRY(SpotRepository(unit).ofLot(m_lot.id));
        for (const Spot &spot : all)
            spots.insert(spot.id, spot);
        const QList<PricedSpot> inOrder = TRY(PackingReader(unit).spots(m_lot.id));
        for (const PricedSpot &priced : inOrder)
            m_numbers.insert(priced.spot, m_packed.addSpot(spots.value(priced.spot), priced.price));
        return {};
    }

    /// Each holds its place a buffer longer, so that there is one between any two.
    [[nodiscard]] TimeSpan buffered(const TimeSpan &span) const
    {
        return {span.from, std::min(span.until + m_buffer, noEnd)};
    }

    [[nodiscard]] bool mayMove(const QList<PackingClaim> &own) const
    {
        return !own.isEmpty() && std::all_of(own.begin(), own.end(), [&](const PackingClaim &claim) {
            return !claim.parked && !claim.chosen && claim.spot == own.first().spot && claim.span == own.first().span
                && claim.span.from > m_now + m_lot.holdTime && m_numbers.contains(claim.spot)
                && m_types.contains(claim.type);
        });
    }

    void addBooking(const QList<PackingClaim> &own)
    {
        const PackingClaim &first = own.first();
        const int number = m_numbers.value(first.spot);
        const Spot &spot = m_packed.spot(number);
        QList<int> places;
        for (const PackingClaim &claim : own)
            places.append(claim.place);
        const SpotWish wish {m_types.value(first.type), first.asked | (spot.features & keptFeatures)};
        m_packed.addBooking({*first.stay, wish, spot.classRank, buffered(first.span)}, number, places);
    }

    const Lot &m_lot;
    Duration m_buffer;
    Instant m_now;
    PackedLot m_packed;
    QHash<SpotId, int> m_numbers;
    QHash<VehicleTypeId, VehicleType> m_types;
};

} // namespace

Result<RoomFound> findRoom(UnitOfWork &unit, const Lot &lot, const BookingRules &rules, const SpotWish &wish,
                           const TimeSpan &span, Instant now, int most)
{
    RoomBuilder builder(lot, rules, now);
    TRY_DONE(builder.build(unit));
    const PackedLot::Answer answer = builder.search(wish, span, std::min(most, mostRoomMoves));
    RoomFound found {answer.fits, answer.gaveUp, {}, {}};
    if (!answer.fits)
        return found;
    found.place = builder.placeOf(answer.moves.first(), span);
    for (const PackedLot::Move &move : answer.moves.mid(1))
        found.moves.append(builder.moveOf(move));
    return found;
}

Done moveForRoom(UnitOfWork &unit, const QList<RoomMove> &moves)
{
    ClaimRepository claims(unit);
    for (const RoomMove &move : moves) {
        const QList<Claim> live = TRY(claims.liveOf(move.stay));
        for (const Claim &claim : live)
            TRY_DONE(claims.withdraw(claim));
    }
    for (const RoomMove &move : moves) {
        TRY_DONE(claims.addAll(move.to, move.stay, false));
        unit.changed(Entity::Stay, move.stay.value, "placed_on"_L1, move.from.id.value, move.to.spot.id.value);
    }
    return {};
}

} // namespace parkdesk
