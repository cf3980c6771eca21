// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/searchstays.h"

namespace parkdesk {

/// One portion of a search, without the rows. Errors: UnknownVehicleType; NotFound for a state that there is not.
[[nodiscard]] Result<SearchStays::Answer> findStays(UnitOfWork &unit, const SearchStays::Question &question,
                                                    Instant now);

} // namespace parkdesk
