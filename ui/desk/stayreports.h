// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/closestay.h"
#include "services/stays/correctstay.h"
#include "services/stays/extendstay.h"
#include "services/stays/foundonspot.h"
#include "services/stays/movestay.h"
#include "ui/desk/deskreports.h"

namespace parkdesk {

// What the deeds to a stay came to, in words. \a who is its plate or code as shown.
[[nodiscard]] DeedReport extendedReport(const ExtendStay::Outcome &outcome, const QString &who,
                                        const ReportScene &scene);
[[nodiscard]] DeedReport movedReport(const MoveStay::Outcome &outcome, const QString &who, const ReportScene &scene);
[[nodiscard]] DeedReport correctedReport(const CorrectStay::Outcome &outcome, const QString &who);
[[nodiscard]] DeedReport foundReport(const FoundOnSpot::Outcome &outcome, const QString &who);
[[nodiscard]] DeedReport closedReport(const CloseStay::Outcome &outcome, const QString &who);

} // namespace parkdesk
