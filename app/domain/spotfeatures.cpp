// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/spotfeatures.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct FeatureCode {
    SpotFeature feature;
    QLatin1StringView code;
};
constexpr FeatureCode knownFeatures[] = {
    {SpotFeature::Ev, QLatin1StringView("ev")},           {SpotFeature::Accessible, QLatin1StringView("accessible")},
    {SpotFeature::Covered, QLatin1StringView("covered")}, {SpotFeature::Reserved, QLatin1StringView("reserved")},
    {SpotFeature::Permit, QLatin1StringView("permit")},
};

} // namespace

std::optional<SpotFeature> featureFromCode(const QString &code)
{
    const auto *const known = std::find_if(std::begin(knownFeatures), std::end(knownFeatures),
                                           [&](const FeatureCode &entry) { return entry.code == code; });
    return known == std::end(knownFeatures) ? std::nullopt : std::optional(known->feature);
}

QStringList featureCodes(SpotFeatures features)
{
    QStringList codes;
    for (const FeatureCode &entry : knownFeatures) {
        if (features.testFlag(entry.feature))
            codes.append(entry.code);
    }
    return codes;
}

} // namespace parkdesk
