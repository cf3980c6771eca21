// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/support/ratevisit.h"

#include "domain/support.h"
#include "services/drivers/driverfields.h"
#include "services/json.h"
#include "services/support/supportfields.h"
#include "storage/driverrepository.h"
#include "storage/reviewrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Whose review it is. Nobody writes one of another driver's visit.
Result<DriverId> writerOf(UnitOfWork &unit, const RateVisit::Command &command)
{
    const DriverId parked = TRY(DriverRepository(unit).driverOf(command.stay)).value_or(DriverId());
    if (!command.driver.isValid())
        return parked;
    if (parked.isValid() && parked != command.driver)
        return fail(ErrorCode::NotFound, Field::Driver);
    return TRY(liveDriver(unit, command.driver)).id;
}

} // namespace

QJsonObject RateVisit::Command::toJson() const
{
    return {{u"stay"_s, json::of(stay)}, {u"driver"_s, json::of(driver)}, {u"stars"_s, stars}};
}

QJsonObject RateVisit::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"review"_s, json::of(review)}};
}

RateVisit::Outcome RateVisit::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<ReviewId>(json.value("review"_L1))};
}

Result<RateVisit::Outcome> RateVisit::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    if (command.stars < 1 || command.stars > mostStars)
        return fail(ErrorCode::BadNumber, Field::Rating);
    const QString text = TRY(readDriverLines(command.text, Field::Text, longestText));
    const Stay stay = TRY(StayRepository(unit).find(command.stay));
    if (stay.state != StayState::Parked && stay.state != StayState::Left)
        return fail(ErrorCode::NotInside, Field::Ticket);
    unit.concerns(stay.lot);
    ReviewRepository reviews(unit);
    ReviewRow review;
    review.driver = TRY(writerOf(unit, command));
    const auto earlier = TRY(reviews.ofStay(stay.id));
    if (earlier) {
        if (earlier->driver != review.driver || context.now - earlier->writtenAt > changeable)
            return fail(ErrorCode::AlreadyExists, Field::Rating);
        review = *earlier;
    }
    review.stay = stay.id;
    review.lot = stay.lot;
    review.stars = command.stars;
    review.content = key->sealText(text, placeOfReview(stay.id));
    if (!earlier)
        return Outcome {TRY(reviews.add(review, context.now))};
    TRY_DONE(reviews.change(review));
    return Outcome {review.id};
}

} // namespace parkdesk
