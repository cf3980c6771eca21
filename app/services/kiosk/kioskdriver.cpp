// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskdriver.h"

#include "services/drivers/driverfields.h"
#include "services/kiosk/kioskkey.h"
#include "services/support/ratevisit.h"
#include "services/support/supportfields.h"
#include "storage/driverrepository.h"
#include "storage/driverstayreader.h"
#include "storage/reviewrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <QDate>

#include <algorithm>

namespace parkdesk {

namespace {

constexpr Duration year = hours(365 * 24);
constexpr int mostPayments = 5000;
constexpr int mostLooked = 200; ///< of the newest stays, to find those that are over
constexpr int longestMergeChain = 100;

Result<DriverRow> accountOf(UnitOfWork &unit, DriverId driver)
{
    DriverRepository drivers(unit);
    DriverRow row = TRY(drivers.find(driver));
    for (int i = 0; row.mergedInto && i < longestMergeChain; ++i)
        row = TRY(drivers.find(*row.mergedInto));
    // Not by checkKioskDriver(), which holds the account for a deed.
    if (row.state == DriverState::Suspended)
        return fail(ErrorCode::DriverSuspended, Field::Driver);
    if (row.state != DriverState::Active)
        return fail(ErrorCode::DriverErased, Field::Driver);
    return row;
}

/// \a told of the driver with what they thought of it.
Done describeReview(UnitOfWork &unit, const OfficeKey &key, DriverId driver, Instant now, KioskStay &told)
{
    const auto review = TRY(ReviewRepository(unit).ofStay(told.stay));
    told.mayRate = !review || (review->driver == driver && now - review->writtenAt <= RateVisit::changeable);
    if (review && review->driver == driver)
        told.review = KioskReview {review->stars, TRY(key.openText(review->reply, placeOfReviewReply(told.stay)))};
    return {};
}

Done addStays(UnitOfWork &unit, const OfficeKey &key, const Lot &here, const DeedContext &context,
              KioskDriver::Answer &answer)
{
    DriverStayReader reader(unit);
    StayRepository stays(unit);
    const auto bookings = TRY(reader.bookings(answer.driver, KioskDriver::mostBookings));
    for (const auto &place : bookings)
        answer.bookings.append(TRY(describeAtKiosk(unit, TRY(stays.find(place.stay)), here, context)));
    const auto newest = TRY(reader.stays(answer.driver, {}, {StayId {0}, noEnd}, mostLooked));
    for (const auto &place : newest) {
        const Stay stay = TRY(stays.find(place.stay));
        const bool parked = stay.state == StayState::Parked;
        if (!parked && (stay.state != StayState::Left || answer.visits.size() >= KioskDriver::mostVisits))
            continue;
        KioskStay told = TRY(describeAtKiosk(unit, stay, here, context));
        if (!parked)
            TRY_DONE(describeReview(unit, key, answer.driver, context.now, told));
        (parked ? answer.active : answer.visits).append(told);
    }
    std::stable_partition(answer.active.begin(), answer.active.end(), [](const KioskStay &stay) { return stay.here; });
    return {};
}

/// Months on the clock of the kiosk's lot.
Done addSpend(UnitOfWork &unit, const Lot &here, const DeedContext &context, KioskDriver::Answer &answer)
{
    const auto payments = TRY(DriverStayReader(unit).payments(answer.driver, context.now - year, mostPayments));
    for (const auto &payment : payments) {
        const QDate date = QDate(1970, 1, 1).addDays(here.zone->toLocal(payment.at).day());
        const auto same = [&](const KioskDriver::Month &month) {
            return month.year == date.year() && month.month == date.month()
                && month.paid.currency() == payment.amount.currency();
        };
        const auto found = std::find_if(answer.spend.begin(), answer.spend.end(), same);
        if (found == answer.spend.end())
            answer.spend.append({date.year(), date.month(), payment.amount});
        else
            found->paid = TRY(found->paid.plus(payment.amount));
    }
    if (answer.spend.size() > KioskDriver::months) // the newest come first
        answer.spend.resize(KioskDriver::months);
    return {};
}

} // namespace

Result<KioskDriver::Answer> KioskDriver::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    const Lot here = TRY(lotOfKiosk(unit, context));
    const DriverRow row = TRY(accountOf(unit, question.driver));
    const DriverFields fields = TRY(openFields(*key, row));
    Answer answer;
    answer.driver = row.id;
    answer.name = fields.name;
    answer.mail = fields.mail;
    answer.number = driverNumberText(row.number);
    answer.language = fields.language;
    answer.asOf = context.now;
    const auto vehicles = TRY(DriverRepository(unit).vehicles(row.id));
    for (const DriverVehicleRow &vehicle : vehicles)
        answer.vehicles.append({vehicle.plate, vehicle.vehicleType, vehicle.primary});
    TRY_DONE(addStays(unit, *key, here, context, answer));
    TRY_DONE(addSpend(unit, here, context, answer));
    const auto lots = TRY(DriverStayReader(unit).lots(row.id, context.now - year, mostLots));
    for (const auto &lot : lots)
        answer.favourites.append({lot.lot, lot.name, lot.stays});
    return answer;
}

} // namespace parkdesk
