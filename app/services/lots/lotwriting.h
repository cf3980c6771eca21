// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotsettings.h"

namespace parkdesk {

class UnitOfWork;

/// What was typed in about \a lot.
[[nodiscard]] Result<LotSettings> settingsOf(UnitOfWork &unit, const Lot &lot);

/// \a lot with what \a settings says of it. Errors: those of checkSettings().
[[nodiscard]] Result<Lot> lotWith(Lot lot, const LotSettings &settings);

/// Opening hours, lengths of stays and tags, whatever there was. Types that \a settings does not name keep the usual
/// lengths. Errors: UnknownVehicleType.
[[nodiscard]] Done writeDetails(UnitOfWork &unit, LotId lot, const LotSettings &settings);

/// Canonical: for commands.
[[nodiscard]] QJsonObject toJson(const LotSettings &settings);

} // namespace parkdesk
