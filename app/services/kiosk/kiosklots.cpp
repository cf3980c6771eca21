// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kiosklots.h"

#include "domain/distance.h"
#include "domain/openinghours.h"
#include "services/kiosk/kioskkey.h"
#include "services/stays/availability.h"
#include "services/stays/bookingpreview.h"
#include "services/support/reviewlist.h"
#include "storage/bookingrepository.h"
#include "storage/lotrepository.h"
#include "storage/mailrepository.h"
#include "storage/spotrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>
#include <limits>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration pricedLengths[] = {hours(1), hours(2), hours(24)};
constexpr qint64 msPerMinute = 60'000;

/// Where the window of opening hours ends that \a local lies in; nothing outside of all.
std::optional<LocalTime> windowEnd(const OpeningHours &opening, LocalTime local)
{
    for (const qint64 day : {local.day(), local.day() - 1}) { // one may go on from yesterday
        const LocalTime midnight = LocalTime::of(day, 0);
        for (const OpeningHours::Window &window : opening.windows()) {
            const LocalTime from {midnight.ms + window.fromMinute * msPerMinute};
            const LocalTime until {midnight.ms + window.untilMinute * msPerMinute};
            if (window.day == midnight.weekday() && from <= local && local < until)
                return until;
        }
    }
    return std::nullopt;
}

/// When it closes; nothing when that is not within a day.
std::optional<LocalTime> closingAfter(const OpeningHours &opening, LocalTime local)
{
    LocalTime end = local;
    while (const auto next = windowEnd(opening, end)) {
        end = *next;
        if (end.ms - local.ms > LocalTime::msPerDay)
            return std::nullopt;
    }
    return end;
}

Done describeHours(UnitOfWork &unit, const Lot &lot, Instant now, KioskPlace &place)
{
    const OpeningHours opening = TRY(LotRepository(unit).openingHours(lot.id));
    const LocalTime local = lot.zone->toLocal(now);
    place.open = opening.isOpenAt(local);
    if (place.open && !opening.isAlwaysOpen()) {
        if (const auto closes = closingAfter(opening, local))
            place.closesAt = lot.zone->instantOfRule(*closes);
    } else if (!place.open) {
        if (const auto opens = opening.nextOpening(local))
            place.opensAt = lot.zone->instantOfRule(*opens);
    }
    return {};
}

Result<int> freeWith(UnitOfWork &unit, const Lot &lot, const VehicleType &type, SpotFeature feature, Instant now)
{
    const Duration usual = TRY(LotRepository(unit).stayLengths(lot.id, type.id)).usual;
    const auto spots = TRY(
        SpotRepository(unit).freeSpots(lot.id, {type, feature}, {now, now + usual}, true, 0, KioskPlace::mostCounted));
    return static_cast<int>(spots.size());
}

Done describeFree(UnitOfWork &unit, const Lot &lot, const QString &detailed, const DeedContext &context,
                  KioskPlace &place)
{
    const auto now = TRY(Availability::fetch(unit, {lot.id, {}, {}}, context));
    for (const Availability::Row &row : now.rows) {
        KioskPlace::Free free {row.vehicleType, row.total, row.free, 0, 0};
        if (row.vehicleType == detailed && row.free > 0) {
            const VehicleType type = TRY(LotRepository(unit).vehicleType(row.vehicleType));
            free.freeEv = TRY(freeWith(unit, lot, type, SpotFeature::Ev, context.now));
            free.freeAccessible = TRY(freeWith(unit, lot, type, SpotFeature::Accessible, context.now));
        }
        place.free.append(free);
    }
    return {};
}

Done describePrices(UnitOfWork &unit, const Lot &lot, const QString &vehicleType, const DeedContext &context,
                    KioskPlace &place)
{
    for (const Duration length : pricedLengths) {
        const TimeSpan span {context.now, context.now + length};
        if (const auto charge = TRY(expectedCharge(unit, lot, vehicleType, span, context)))
            place.prices.append({length, charge->amount});
    }
    return {};
}

Result<KioskPlace> placeOf(UnitOfWork &unit, const Lot &lot, const Lot &here, const QString &vehicleType,
                           const DeedContext &context)
{
    KioskPlace place;
    place.lot = lot.id;
    place.name = lot.name;
    place.address = lot.address;
    place.phone = lot.phone;
    place.zone = lot.zone;
    place.currency = lot.currency;
    place.here = lot.id == here.id;
    place.assigned = lot.assigned;
    place.place = lot.place;
    place.heightLimit = lot.heightLimit;
    place.weightLimit = lot.weightLimit;
    if (lot.place && here.place && !place.here)
        place.metres = metresBetween(*lot.place, *here.place);
    TRY_DONE(describeHours(unit, lot, context.now, place));
    TRY_DONE(describeFree(unit, lot, vehicleType, context, place));
    TRY_DONE(describePrices(unit, lot, vehicleType, context, place));
    return place;
}

} // namespace

const KioskPlace::Free *KioskPlace::freeOf(const QString &vehicleType) const
{
    const auto found =
        std::find_if(free.begin(), free.end(), [&](const Free &row) { return row.vehicleType == vehicleType; });
    return found == free.end() ? nullptr : &*found;
}

Result<KioskStart::Answer> KioskStart::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    LotRepository lots(unit);
    const Lot here = TRY(lotOfKiosk(unit, context));
    TRY(lots.vehicleType(question.vehicleType));
    Answer answer;
    answer.place = TRY(placeOf(unit, here, here, question.vehicleType, context));
    const QList<VehicleType> types = TRY(lots.vehicleTypes());
    for (const VehicleType &type : types)
        answer.vehicleTypes.append(type.code);
    answer.sendsMail = TRY(MailRepository(unit).server()).server.isSetUp();
    answer.asOf = context.now;
    return answer;
}

Result<KioskLots::Answer> KioskLots::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Lot here = TRY(lotOfKiosk(unit, context));
    TRY(LotRepository(unit).vehicleType(question.vehicleType));
    Answer answer;
    answer.asOf = context.now;
    const LotRatings::Answer ratings = TRY(LotRatings::fetch(unit, {}, context));
    const QList<Lot> lots = TRY(LotRepository(unit).all());
    for (const Lot &lot : lots) {
        KioskPlace place = TRY(placeOf(unit, lot, here, question.vehicleType, context));
        const Rating rating = ratings.value(lot.id);
        if (rating.count > 0)
            place.rating = KioskPlace::Rating {rating.tenths(), rating.count};
        answer.places.append(place);
    }
    const auto far = [](const KioskPlace &place) {
        constexpr qint64 unknown = std::numeric_limits<qint64>::max();
        return place.here ? -1 : place.metres.value_or(unknown);
    };
    std::stable_sort(answer.places.begin(), answer.places.end(),
                     [&](const KioskPlace &a, const KioskPlace &b) { return far(a) < far(b); });
    return answer;
}

Result<KioskOffer::Answer> KioskOffer::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    LotRepository lots(unit);
    const Lot lot = TRY(question.lot.isValid() ? lots.find(question.lot) : lotOfKiosk(unit, context));
    const VehicleType type = TRY(lots.vehicleType(question.vehicleType));
    const TimeSpan span = TRY(TimeSpan::make(question.span.from, question.span.until));
    Answer answer;
    answer.lot = lot.id;
    answer.lotName = lot.name;
    answer.zone = lot.zone;
    const bool beginsNow = span.from <= context.now;
    const TimeSpan free = beginsNow ? span : withBuffer(span, TRY(BookingRepository(unit).rules(lot.id)), context.now);
    if (const auto charge = TRY(expectedCharge(unit, lot, type.code, span, context)))
        answer.price = charge->amount;
    answer.heldUntil = std::min(span.from + lot.holdTime, span.until);
    const StayLengths lengths = TRY(lots.stayLengths(lot.id, type.id));
    answer.usual = lengths.usual;
    answer.shortest = lengths.shortest;
    SpotRepository spots(unit);
    answer.anyFree = TRY(spots.findFree(lot, {type, {}}, free, beginsNow)).has_value()
        || (beginsNow && TRY(spots.findLongestGap(lot, {type, {}}, free, lengths.shortest)).has_value());
    return answer;
}

} // namespace parkdesk
