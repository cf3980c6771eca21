// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/checker.h"

namespace parkdesk::ctl {

/// What the checker found as one English sentence with its numbers and its place.
[[nodiscard]] QString findingSentence(const TariffFinding &finding);

} // namespace parkdesk::ctl
