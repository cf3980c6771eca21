// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace parkdesk::test {

/// What the random tariffs of a property may contain.
struct RandomChoice {
    bool capped = false; ///< at least one cap
    bool forOracle = false; ///< no more caps than the slow oracle can follow beside rounding by window
    bool refusing = false; ///< also what is not for sale: closed windows, longest stays, vehicles; lost tickets
    bool addsUpByDay = false; ///< each calendar day by itself, nothing that belongs to the whole stay
    bool everyRule = false; ///< also offers, extras, discounts, who pays, special days and what else an oracle knows
    bool byLengthAlone = false; ///< no rule names a time of day or a date
};

/// The JSON text of a tariff drawn by RapidCheck; call it inside a property only.
[[nodiscard]] QByteArray randomTariff(const RandomChoice &choice);

} // namespace parkdesk::test
