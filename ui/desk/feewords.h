// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/fees/feedeeds.h"
#include "services/fees/openfees.h"
#include "ui/desk/deskpanel.h"

namespace parkdesk {

// Fees in words. \a who is a plate or code as shown.

/// Short, for the far end of the box: "did not come".
[[nodiscard]] QString feeKindText(FeeKind kind);
/// Which booking it is for, and why it is owed.
[[nodiscard]] Sentence feeReason(const OpenFee &fee, Instant now, const ZoneRules &zone);
[[nodiscard]] DeedReport feePaidReport(const PayFee::Outcome &outcome, const QString &who);
[[nodiscard]] DeedReport feeWaivedReport(const WaiveFee::Outcome &outcome, const QString &who);

} // namespace parkdesk
