// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/correctstay.h"

#include "domain/plate.h"
#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "services/stays/makingway.h"
#include "services/stays/newstay.h"
#include "services/stays/placing.h"
#include "services/stays/platetoken.h"
#include "services/stays/pricing.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject CorrectStay::Command::toJson() const
{
    return {{u"key"_s, key.toJson()},
            {u"plate"_s, json::of(plate)},
            {u"type"_s, json::of(vehicleType)},
            {u"reason"_s, reason}};
}

QJsonObject CorrectStay::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"stay"_s, json::of(stay)},
            {u"type"_s, vehicleType},
            {u"spot"_s, spot},
            {u"amount_before"_s, json::of(amountBefore)},
            {u"amount_after"_s, json::of(amountAfter)}};
}

CorrectStay::Outcome CorrectStay::Outcome::fromJson(const QJsonObject &json)
{
    const auto maybeMoney = [&json](QLatin1StringView key) {
        const QJsonValue value = json.value(key);
        return value.isObject() ? std::optional(json::money(value)) : std::nullopt;
    };
    return {json::id<StayId>(json.value("stay"_L1)), json.value("type"_L1).toString(), json.value("spot"_L1).toString(),
            maybeMoney("amount_before"_L1), maybeMoney("amount_after"_L1)};
}

namespace {

/// One correction while it is made.
struct Correction {
    Lot lot;
    Stay stay; ///< as it is by now
    QString reason;
    const DeedContext &context;

    [[nodiscard]] bool isParked() const { return stay.state == StayState::Parked; }
};

Done list(UnitOfWork &unit, const Correction &correction, const QString &kind)
{
    return CashRepository(unit).addException(kind, correction.stay.id, correction.reason,
                                             correction.context.actor.staff, correction.context.now);
}

/// What the whole stay costs until \a exitAt, paid or not; nothing where there is no price.
std::optional<Money> wholeAmount(UnitOfWork &unit, const Correction &correction, Instant exitAt)
{
    if (!correction.isParked())
        return std::nullopt;
    Stay unpaid = correction.stay;
    unpaid.paidUntil.reset();
    const auto price = priceOf(unit, correction.lot, unpaid, std::max(exitAt, *unpaid.enteredAt), correction.context);
    return price ? std::optional(price->charge.amount) : std::nullopt;
}

/// False when the plate is the right one already.
Result<bool> correctPlate(UnitOfWork &unit, Correction &correction, const QString &text)
{
    StayRepository stays(unit);
    Stay &stay = correction.stay;
    const Plate plate = TRY(Plate::fromText(text));
    const VehicleId vehicle = TRY(stays.vehicleFor(plate, stay.type, plateToken(correction.context, plate)));
    if (stay.vehicle == vehicle)
        return false;
    if (correction.isParked() && TRY(stays.twins(stay.lot, vehicle)).parked > 0) {
        const QList<Stay> there = TRY(stays.currentOfPlate(plate, stay.lot));
        return fail(ErrorCode::AlreadyInside, Field::Plate, {{u"ticket"_s, there.first().ticket.shown()}});
    }
    TRY_DONE(stays.setVehicle(stay, vehicle));
    stay.vehicle = vehicle;
    TRY_DONE(list(unit, correction, u"corrected_plate"_s));
    return true;
}

/// A vehicle stays where it stands; there it takes as many places as its type needs.
Done fitPlaces(UnitOfWork &unit, const Correction &correction, const VehicleType &type)
{
    ClaimRepository repository(unit);
    const Instant now = correction.context.now;
    const QList<Claim> claims = TRY(repository.currentOf(correction.stay.id, now));
    QHash<SpotId, int> kept;
    for (const Claim &claim : claims) {
        const Spot spot = TRY(SpotRepository(unit).find(claim.spot));
        const bool elsewhere = !type.wholeSpot && claim.spot != claims.first().spot;
        if (elsewhere || kept.value(spot.id) == placesTaken(type, spot.places))
            TRY_DONE(repository.end(claim, now));
        else
            ++kept[spot.id];
    }
    QList<DisplacedBooking> displaced;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        FreeSpot more {TRY(SpotRepository(unit).find(it.key())), {}, {now, claims.last().span.until}};
        for (int place = 0; place < more.spot.places && it.value() < placesTaken(type, more.spot.places); ++place) {
            const bool own = std::any_of(claims.begin(), claims.end(), [&](const Claim &claim) {
                return claim.spot == it.key() && claim.place == place;
            });
            if (!own)
                more.places.append(place);
        }
        displaced += TRY(makeWay(unit, more, correction.stay.id));
        TRY_DONE(repository.addAll(more, correction.stay.id, true));
    }
    RollReport report;
    return replaceBookings(unit, correction.lot, displaced, now, report);
}

/// A booking keeps its spot when that is right for the type, else it gets another one.
Done fitBooking(UnitOfWork &unit, const Correction &correction, const VehicleType &type)
{
    ClaimRepository repository(unit);
    SpotRepository spots(unit);
    const Instant now = correction.context.now;
    const QList<Claim> claims = TRY(repository.currentOf(correction.stay.id, now));
    if (claims.isEmpty())
        return {};
    const Spot own = TRY(spots.find(claims.last().spot));
    for (const Claim &claim : claims)
        TRY_DONE(repository.end(claim, now));
    const SpotWish wish {type, own.features & keptFeatures};
    const TimeSpan span {std::max(now, correction.stay.booked->from), correction.stay.booked->until};
    auto free = fits(own, wish, true) ? TRY(spots.freeOn(own, type, span, span.from <= now)) : std::nullopt;
    if (!free)
        free = TRY(spots.findFree(correction.lot, wish, span, span.from <= now));
    if (!free)
        return fail(ErrorCode::LotFull, Field::Lot);
    return repository.addAll(*free, correction.stay.id, false);
}

/// What was paid for the wrong type no longer opens the exit when the right one costs more.
Done askForTheRest(UnitOfWork &unit, Correction &correction)
{
    if (!correction.stay.paidUntil)
        return {};
    CashRepository cash(unit);
    const auto last = TRY(cash.lastCharge(correction.stay.id, correction.lot.currency));
    const auto paid = TRY(cash.paidSoFar(correction.stay.id, correction.lot.currency)).amount;
    const auto amount = last ? wholeAmount(unit, correction, last->span.until) : std::nullopt;
    if (!amount || TRY(amount->minus(paid)).isNegative() || *amount == paid)
        return {};
    TRY_DONE(StayRepository(unit).clearPaidUntil(correction.stay));
    correction.stay.paidUntil.reset();
    return {};
}

/// False when the type is the right one already.
Result<bool> correctType(UnitOfWork &unit, Correction &correction, const QString &code)
{
    StayRepository stays(unit);
    Stay &stay = correction.stay;
    const VehicleType type = TRY(LotRepository(unit).vehicleType(code));
    if (type.id == stay.type)
        return false;
    const auto tariff =
        TRY(tariffInForce(unit, stay.lot, stay.bookedAt.value_or(stay.enteredAt.value_or(correction.context.now))));
    TRY_DONE(stays.setType(stay, type.id, tariff));
    stay.type = type.id;
    stay.tariffVersion = tariff;
    if (stay.vehicle) // the next time it comes with the right one
        TRY(stays.vehicleFor(TRY(Plate::fromText(TRY(stays.vehicle(*stay.vehicle)).shown)), type.id, {}));
    TRY_DONE(list(unit, correction, u"corrected_type"_s));
    TRY_DONE(correction.isParked() ? fitPlaces(unit, correction, type) : fitBooking(unit, correction, type));
    TRY_DONE(askForTheRest(unit, correction));
    return true;
}

} // namespace

Result<CorrectStay::Outcome> CorrectStay::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const QString reason = TRY(readText(command.reason, Field::Reason));
    if (reason.isEmpty())
        return fail(ErrorCode::Required, Field::Reason);
    if (!command.plate && !command.vehicleType)
        return fail(ErrorCode::Required, Field::Plate);
    const Stay named = TRY(resolveCurrentStay(unit, command.key));
    Correction correction {TRY(LotRepository(unit).lock(named.lot)), {}, reason, context};
    TRY_DONE(rollUrgent(unit, correction.lot, context.now));
    correction.stay = TRY(StayRepository(unit).find(named.id)); // again, now that nobody else can change it
    if (!correction.isParked() && correction.stay.state != StayState::Reserved)
        return fail(ErrorCode::IllegalMove, Field::Ticket, {{u"state"_s, stateName(correction.stay.state)}});
    unit.concerns(named.id);
    const auto before = wholeAmount(unit, correction, context.now);
    const bool plate = command.plate && TRY(correctPlate(unit, correction, *command.plate));
    const bool type = command.vehicleType && TRY(correctType(unit, correction, *command.vehicleType));
    if (!plate && !type)
        return fail(ErrorCode::Unchanged, command.plate ? Field::Plate : Field::VehicleType);
    const QList<Claim> claims = TRY(ClaimRepository(unit).currentOf(named.id, context.now));
    return Outcome {named.id, TRY(LotRepository(unit).vehicleType(correction.stay.type)).code,
                    TRY(toldLabelsOf(unit, correction.lot, claims)), before,
                    wholeAmount(unit, correction, context.now)};
}

} // namespace parkdesk
