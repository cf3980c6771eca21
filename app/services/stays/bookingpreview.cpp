// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/bookingpreview.h"

#include "domain/plate.h"
#include "services/stays/newstay.h"
#include "services/stays/platetoken.h"
#include "services/stays/staytariffs.h"
#include "storage/bookingrepository.h"
#include "storage/historyreader.h"
#include "storage/listreader.h"
#include "storage/lotrepository.h"
#include "storage/pricefactsreader.h"
#include "storage/spotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <limits>

namespace parkdesk {

namespace {

constexpr int mostNeighbours = 12;
constexpr int mostSpots = 200;

/// The spots for this type that are free in all of that time, and the lot's buffer around it.
Done addSpots(UnitOfWork &unit, const Lot &lot, const VehicleType &type, const TimeSpan &asked, Instant now,
              BookingPreview::Answer &answer)
{
    const TimeSpan span = withBuffer(asked, TRY(BookingRepository(unit).rules(lot.id)), now);
    SpotRepository spots(unit);
    const bool beginsNow = span.from <= now;
    const SpotWish wish {type, {}};
    const auto free = TRY(spots.findFree(lot, wish, span, beginsNow));
    answer.anyFree = free.has_value();
    if (!lot.assigned)
        return {};
    if (free)
        answer.spot = free->spot.label;
    const auto choice = TRY(spots.freeSpots(lot.id, wish, span, beginsNow, 0, mostSpots));
    for (const SpotRepository::Labelled &spot : choice)
        answer.spots.append(spot.label);
    return {};
}

Done addVehicle(UnitOfWork &unit, const Lot &lot, const BookingPreview::Question &question, const DeedContext &context,
                BookingPreview::Answer &answer)
{
    const auto plate = Plate::fromText(question.plate);
    if (!plate)
        return {};
    const auto vehicle = TRY(StayRepository(unit).findVehicle(*plate, plateToken(context, *plate)));
    if (!vehicle)
        return {};
    if (vehicle->lastType)
        answer.knownType = TRY(LotRepository(unit).vehicleType(*vehicle->lastType)).code;
    const StayId toCome {std::numeric_limits<qint64>::max()};
    const auto visits = TRY(HistoryReader(unit).visits(vehicle->id, lot.id, toCome));
    answer.visits = StayHistory::Visits {visits.stays, visits.lastBefore, visits.unpaid};
    return {};
}

} // namespace

Result<std::optional<Charge>> expectedCharge(UnitOfWork &unit, const Lot &lot, const QString &vehicleType,
                                             const TimeSpan &span, const DeedContext &context)
{
    const auto version = TRY(tariffInForce(unit, lot.id, context.now));
    if (!version)
        return std::optional<Charge>();
    const StayTariffs tariffs = TRY(stayTariffs(unit, lot.id, *version, span, context.prices));
    Question question;
    question.entry = span.from;
    question.exit = span.until;
    question.vehicle = vehicleType;
    question.bookedAt = context.now;
    TRY_DONE(answerLotAsks(unit, lot, tariffs.asks(), question));
    if (tariffs.first->demand && tariffs.first->demand->on && tariffs.first->demand->fixedAtBooking) {
        const auto fill = TRY(PriceFactsReader(unit).fillOf(lot.id, StayId {}));
        question.occupancy = fill ? occupancyText(*fill) : QString();
    }
    auto charge = tariffs.quote(question, *lot.zone);
    return charge ? std::optional(std::move(*charge)) : std::nullopt;
}

Result<BookingPreview::Answer> BookingPreview::fetch(UnitOfWork &unit, const Question &question,
                                                     const DeedContext &context)
{
    Answer answer;
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    const VehicleType type = TRY(LotRepository(unit).vehicleType(question.vehicleType));
    answer.heldUntil = std::min(question.span.from + lot.holdTime, question.span.until);
    answer.charge = TRY(expectedCharge(unit, lot, question.vehicleType, question.span, context));
    TRY_DONE(addSpots(unit, lot, type, question.span, context.now, answer));
    TRY_DONE(addVehicle(unit, lot, question, context, answer));
    ListReader reader(unit);
    answer.booked = TRY(reader.countBookingsIn(lot.id, question.span));
    const QList<NeighbourRecord> neighbours = TRY(reader.bookingsIn(lot.id, question.span, mostNeighbours));
    for (const NeighbourRecord &record : neighbours)
        answer.neighbours.append({record.booked, record.plate, record.ticket, lot.assigned ? record.spot : QString()});
    return answer;
}

} // namespace parkdesk
