// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/placing.h"

#include "storage/extraspots.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct FeatureCode {
    SpotFeature feature;
    QLatin1StringView code;
};
constexpr FeatureCode featureCodes[] = {
    {SpotFeature::Ev, QLatin1StringView("ev")},           {SpotFeature::Accessible, QLatin1StringView("accessible")},
    {SpotFeature::Covered, QLatin1StringView("covered")}, {SpotFeature::Reserved, QLatin1StringView("reserved")},
    {SpotFeature::Permit, QLatin1StringView("permit")},
};

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

} // namespace

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
    const auto regular = placeFor(unit, lot, request);
    if (regular)
        return Placed {*regular,
                       regular->spot.types.contains(request.wish.type.id) ? Placing::Regular : Placing::Larger};
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

Result<SpotFeatures> featuresOfCodes(const QStringList &codes)
{
    SpotFeatures features;
    for (const QString &code : codes) {
        const auto *const known = std::find_if(std::begin(featureCodes), std::end(featureCodes),
                                               [&](const FeatureCode &entry) { return entry.code == code; });
        if (known == std::end(featureCodes))
            return fail(ErrorCode::BadCode, Field::Spot);
        features |= known->feature;
    }
    return features;
}

QStringList codesOfFeatures(SpotFeatures features)
{
    QStringList codes;
    for (const FeatureCode &entry : featureCodes) {
        if (features.testFlag(entry.feature))
            codes.append(entry.code);
    }
    return codes;
}

} // namespace parkdesk
