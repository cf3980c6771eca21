// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/stay.h"
#include "services/paper/issuer.h"
#include "services/usecase.h"

namespace parkdesk {

/// What every paper about a stay says.
struct PaperFacts {
    Stay stay;
    Lot lot;
    PaperIssuer issuer;
    QString vehicleType; ///< code
    QString plate; ///< as shown; empty without one
    QString spot; ///< label; empty when unplaced and in a free-choice lot
    QString clerk; ///< name of who asks; empty for the program
};

/// Errors: NotFound.
[[nodiscard]] Result<PaperFacts> paperFactsOf(UnitOfWork &unit, StayId stay, const DeedContext &context);

} // namespace parkdesk
