// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spot.h"

#include <QStringList>

#include <optional>

namespace parkdesk {

/// The public spelling: "ev", "accessible", "covered", "reserved", "permit".
[[nodiscard]] std::optional<SpotFeature> featureFromCode(const QString &code);
[[nodiscard]] QStringList featureCodes(SpotFeatures features);

} // namespace parkdesk
