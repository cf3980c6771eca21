// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/reviewrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

ReviewRow reviewOfRow(const Query &query)
{
    ReviewRow row;
    row.id = query.id<ReviewId>(0);
    row.stay = query.id<StayId>(1);
    row.lot = query.id<LotId>(2);
    row.driver = query.maybeId<DriverId>(3).value_or(DriverId());
    row.stars = static_cast<int>(query.number(4));
    row.content = query.bytes(5);
    row.writtenAt = query.instant(6);
    row.reply = query.bytes(7);
    row.repliedAt = query.maybeInstant(8);
    row.repliedBy = query.maybeId<StaffId>(9);
    return row;
}

/// Null would be no text at all.
QByteArray sealedOrNothing(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray("") : bytes;
}

void bindChoice(Query &query, const ReviewRepository::Choice &choice)
{
    query.bind("all_lots"_L1, !choice.lot.isValid()).bind("lot"_L1, choice.lot);
    query.bind("all_drivers"_L1, !choice.driver.isValid()).bind("driver"_L1, choice.driver);
}

} // namespace

Result<ReviewId> ReviewRepository::add(const ReviewRow &review, Instant now)
{
    Query query(m_unit.connection(), "add_review"_L1);
    query.bind("stay"_L1, review.stay).bind("lot"_L1, review.lot);
    query.bind("driver"_L1, review.driver.isValid() ? std::optional(review.driver) : std::nullopt);
    query.bind("stars"_L1, review.stars).bind("sealed"_L1, sealedOrNothing(review.content)).bind("now"_L1, now);
    const ReviewId id = TRY(query.bind("nothing"_L1, QByteArray("")).runForId<ReviewId>());
    m_unit.created(Entity::Review, id.value);
    return id;
}

Done ReviewRepository::change(const ReviewRow &review)
{
    Query query(m_unit.connection(), "change_review"_L1);
    query.bind("stars"_L1, review.stars).bind("sealed"_L1, sealedOrNothing(review.content));
    TRY_DONE(query.bind("review"_L1, review.id).run());
    m_unit.changed(Entity::Review, review.id.value, "stars"_L1, QJsonValue(), review.stars);
    return {};
}

Done ReviewRepository::reply(const ReviewRow &review, const QByteArray &sealed, StaffId staff, Instant now)
{
    Query query(m_unit.connection(), "reply_to_review"_L1);
    query.bind("sealed"_L1, sealedOrNothing(sealed)).bind("now"_L1, now).bind("staff"_L1, staff);
    TRY_DONE(query.bind("review"_L1, review.id).run());
    m_unit.changed(Entity::Review, review.id.value, "reply"_L1, QJsonValue(), u"changed"_s);
    return {};
}

Result<std::optional<ReviewRow>> ReviewRepository::ofStay(StayId stay)
{
    Query query(m_unit.connection(), "review_of_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).run());
    return query.next() ? std::optional(reviewOfRow(query)) : std::optional<ReviewRow>();
}

Result<ReviewRow> ReviewRepository::find(ReviewId review)
{
    Query query(m_unit.connection(), "review_by_id"_L1);
    TRY_DONE(query.bind("review"_L1, review).runForRow());
    return reviewOfRow(query);
}

Result<QList<ReviewRow>> ReviewRepository::before(ReviewId before, const Choice &choice, int most)
{
    Query query(m_unit.connection(), "reviews_before"_L1);
    bindChoice(query, choice);
    TRY_DONE(query.bind("before_review"_L1, before).bind("most"_L1, most).run());
    QList<ReviewRow> rows;
    while (query.next())
        rows.append(reviewOfRow(query));
    return rows;
}

Result<Rating> ReviewRepository::rating(const Choice &choice)
{
    Query query(m_unit.connection(), "rating_of"_L1);
    bindChoice(query, choice);
    TRY_DONE(query.runForRow());
    return Rating {query.number(0), query.number(1)};
}

Result<QHash<LotId, Rating>> ReviewRepository::ratings()
{
    Query query(m_unit.connection(), "lot_ratings"_L1);
    TRY_DONE(query.run());
    QHash<LotId, Rating> ratings;
    while (query.next())
        ratings.insert(query.id<LotId>(0), {query.number(1), query.number(2)});
    return ratings;
}

Done ReviewRepository::moveToDriver(DriverId from, DriverId into)
{
    Query query(m_unit.connection(), "move_reviews"_L1);
    TRY_DONE(query.bind("into"_L1, into).bind("driver"_L1, from).run());
    if (query.rowsTouched() > 0)
        m_unit.createdMany(Entity::Review);
    return {};
}

Done ReviewRepository::emptyOfDriver(DriverId driver)
{
    Query query(m_unit.connection(), "empty_reviews"_L1);
    query.bind("nothing"_L1, QByteArray("")).bind("nothing2"_L1, QByteArray(""));
    TRY_DONE(query.bind("driver"_L1, driver).run());
    if (query.rowsTouched() > 0)
        m_unit.createdMany(Entity::Review);
    return {};
}

} // namespace parkdesk
