// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/support/reviewlist.h"

#include "services/drivers/driverfields.h"
#include "services/search/searchstays.h"
#include "services/support/supportfields.h"
#include "storage/reviewrepository.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>
#include <limits>

namespace parkdesk {

namespace {

Result<QHash<StayId, QString>> platesOf(UnitOfWork &unit, const QList<ReviewRow> &reviews, const DeedContext &context)
{
    QList<StayId> stays;
    for (const ReviewRow &review : reviews)
        stays.append(review.stay);
    QHash<StayId, QString> plates;
    const QList<StayRow> rows = TRY(StayRows::fetch(unit, {stays}, context));
    for (const StayRow &row : rows)
        plates.insert(row.stay, row.plate);
    return plates;
}

Result<ReviewList::Row> openedRow(UnitOfWork &unit, const OfficeKey &key, const ReviewRow &review)
{
    ReviewList::Row row;
    row.review = review.id;
    row.stay = review.stay;
    row.lot = review.lot;
    row.driver = review.driver;
    row.stars = review.stars;
    row.text = TRY(key.openText(review.content, placeOfReview(review.stay)));
    row.writtenAt = review.writtenAt;
    row.reply = TRY(key.openText(review.reply, placeOfReviewReply(review.stay)));
    row.repliedAt = review.repliedAt;
    if (review.repliedBy)
        row.repliedBy = TRY(StaffRepository(unit).find(*review.repliedBy)).name;
    return row;
}

} // namespace

Result<ReviewList::Answer> ReviewList::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    ReviewRepository reviews(unit);
    const int most = std::clamp(question.most, 1, mostRows);
    const ReviewId before = question.before.isValid() ? question.before : ReviewId {std::numeric_limits<qint64>::max()};
    QList<ReviewRow> found = TRY(reviews.before(before, {question.lot, question.driver}, most + 1));
    Answer answer;
    answer.more = found.size() > most;
    if (answer.more)
        found.removeLast();
    const auto lots = TRY(lotLabels(unit));
    const auto plates = TRY(platesOf(unit, found, context));
    DriverNamesOnce names(unit, *key);
    for (const ReviewRow &review : std::as_const(found)) {
        Row row = TRY(openedRow(unit, *key, review));
        const LotLabel lot = lots.value(row.lot);
        row.lotName = lot.name;
        row.zone = lot.zone;
        row.plate = plates.value(row.stay);
        row.driverName = TRY(names.of(row.driver));
        answer.rows.append(row);
    }
    answer.rating = TRY(reviews.rating({question.lot, question.driver}));
    return answer;
}

Result<LotRatings::Answer> LotRatings::fetch(UnitOfWork &unit, const Question &, const DeedContext &)
{
    return ReviewRepository(unit).ratings();
}

} // namespace parkdesk
