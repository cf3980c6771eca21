// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/placing.h"

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

Result<FreeSpot> placeOnChosen(UnitOfWork &unit, const Lot &lot, const PlaceRequest &request)
{
    SpotRepository spots(unit);
    const Spot spot = TRY(spots.findByLabel(lot.id, *request.chosenLabel));
    if (!fits(spot, request.wish, true))
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
