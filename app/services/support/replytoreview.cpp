// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/support/replytoreview.h"

#include "services/drivers/driverfields.h"
#include "services/json.h"
#include "services/support/supportfields.h"
#include "storage/driverrepository.h"
#include "storage/reviewrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject ReplyToReview::Command::toJson() const
{
    return {{u"review"_s, json::of(review)}};
}

QJsonObject ReplyToReview::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"review"_s, json::of(review)}};
}

ReplyToReview::Outcome ReplyToReview::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<ReviewId>(json.value("review"_L1))};
}

Result<ReplyToReview::Outcome> ReplyToReview::execute(UnitOfWork &unit, const Command &command,
                                                      const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    const QString text = TRY(readDriverLines(command.text, Field::Text, longestText));
    ReviewRepository reviews(unit);
    const ReviewRow review = TRY(reviews.find(command.review));
    if (review.driver.isValid())
        TRY(liveDriver(unit, review.driver));
    unit.concerns(review.lot);
    TRY_DONE(
        reviews.reply(review, key->sealText(text, placeOfReviewReply(review.stay)), context.actor.staff, context.now));
    return Outcome {review.id};
}

} // namespace parkdesk
