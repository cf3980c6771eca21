// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/placing.h"

#include "domain/spotfeatures.h"
#include "storage/claimrepository.h"
#include "storage/extraspots.h"
#include "storage/unitofwork.h"

#include <QRegularExpression>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

bool isLargerFor(const Spot &spot, const SpotWish &wish)
{
    return spot.classRank > wish.type.sizeRank && !spot.types.contains(wish.type.id)
        && placesTaken(wish.type, spot.places) <= spot.places && (spot.features & wish.asked) == wish.asked;
}

Result<FreeSpot> placeOnChosen(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request)
{
    SpotRepository spots(unit);
    const Spot spot = TRY(spots.findByLabel(lot.id, *request.chosenLabel));
    if (!fits(spot, request.wish, true) && !(request.largerClass && isLargerFor(spot, request.wish)))
        return fail(ErrorCode::SpotUnsuitable, Field::Spot);
    if (const auto free = TRY(spots.freeOn(spot, request.wish.type, request.span, request.beginsNow)))
        return *free;
    if (request.shortest) {
        const auto gap = TRY(spots.gapOn(spot, request.wish.type, request.span));
        if (gap && gap->span.length() >= *request.shortest)
            return *gap;
    }
    return fail(ErrorCode::SpotTaken, Field::Spot);
}

/// A long vehicle over several spots: all of them for the whole period, or none. Spots of smaller types are right then.
Result<QList<FreeSpot>> placesOnChosen(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request,
                                       const QStringList &labels)
{
    if (!request.wish.type.wholeSpot || labels.size() > mostSpotsOfAVehicle)
        return fail(ErrorCode::SpotUnsuitable, Field::Spot);
    SpotRepository spots(unit);
    QList<FreeSpot> chosen;
    for (const QString &label : labels) {
        const Spot spot = TRY(spots.findByLabel(lot.id, label));
        if ((spot.features & request.wish.asked) != request.wish.asked)
            return fail(ErrorCode::SpotUnsuitable, Field::Spot);
        const bool again =
            std::any_of(chosen.begin(), chosen.end(), [&](const FreeSpot &other) { return other.spot.id == spot.id; });
        if (again)
            continue;
        const auto free = TRY(spots.freeOn(spot, request.wish.type, request.span, request.beginsNow));
        if (!free)
            return fail(ErrorCode::SpotTaken, Field::Spot, {{u"spot"_s, spot.label}});
        chosen.append(*free);
    }
    return chosen;
}

} // namespace

Result<QList<FreeSpot>> placesFor(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request)
{
    if (request.chosenLabel) {
        const QStringList labels = labelsOf(*request.chosenLabel);
        if (labels.size() > 1 && !SpotRepository(unit).findByLabel(lot.id, *request.chosenLabel))
            return placesOnChosen(unit, lot, request, labels);
    }
    return QList<FreeSpot> {TRY(placeFor(unit, lot, request))};
}

QStringList labelsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;+]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

Result<FreeSpot> placeFor(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request)
{
    if (request.chosenLabel)
        return placeOnChosen(unit, lot, request);
    SpotRepository spots(unit);
    if (const auto free = TRY(spots.findFree(lot, request.wish, request.span, request.beginsNow)))
        return *free;
    if (request.shortest) {
        if (const auto gap = TRY(spots.findLongestGap(lot, request.wish, request.span, *request.shortest)))
            return *gap;
    }
    return fail(ErrorCode::LotFull, Field::Lot);
}

Result<Placed> placeAnyhow(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request)
{
    const auto regular = placesFor(unit, lot, request);
    if (regular) {
        const FreeSpot &first = regular->first();
        const bool suits = regular->size() > 1 || first.spot.types.contains(request.wish.type.id);
        return Placed {first, suits ? Placing::Regular : Placing::Larger, regular->mid(1)};
    }
    if (regular.error().code != ErrorCode::LotFull)
        return fail(regular.error());
    ExtraSpots extra(unit);
    if (request.largerClass) {
        const Duration shortest = request.shortest.value_or(request.span.length());
        const auto larger = TRY(extra.larger(lot.id, request.wish.type, request.span, shortest));
        if (larger.best)
            return Placed {*larger.best, Placing::Larger};
    }
    if (request.overflow)
        return Placed {TRY(extra.overflow(lot.id, request.wish.type, request.span)), Placing::Overflow};
    return fail(regular.error());
}

QString toldLabel(const Lot &lot, const Spot &spot)
{
    return lot.assigned ? spot.label : QString();
}

QString toldLabels(const Lot &lot, const QList<FreeSpot> &spots)
{
    QStringList labels;
    for (const FreeSpot &free : spots)
        labels.append(free.spot.label);
    return lot.assigned ? labels.join(u' ') : QString();
}

Result<QString> toldLabelsOf(UnitOfWork &unit, const Lot &lot, const QList<Claim> &claims)
{
    QList<FreeSpot> spots;
    for (const Claim &claim : claims) {
        const bool known =
            std::any_of(spots.begin(), spots.end(), [&](const FreeSpot &free) { return free.spot.id == claim.spot; });
        if (!known && claim.span.overlaps(claims.last().span))
            spots.append({TRY(SpotRepository(unit).find(claim.spot)), {}, claim.span});
    }
    return toldLabels(lot, spots);
}

Result<QString> heldLabels(UnitOfWork &unit, const Lot &lot, StayId stay)
{
    return toldLabelsOf(unit, lot, TRY(ClaimRepository(unit).liveOf(stay)));
}

Result<SpotFeatures> featuresOfCodes(const QStringList &codes)
{
    SpotFeatures features;
    for (const QString &code : codes) {
        const auto feature = featureFromCode(code);
        if (!feature)
            return fail(ErrorCode::BadCode, Field::Spot);
        features |= *feature;
    }
    return features;
}

QStringList codesOfFeatures(SpotFeatures features)
{
    return featureCodes(features);
}

} // namespace parkdesk
