// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/checker.h"

namespace parkdesk {

/// What the checker found, as a sentence.
[[nodiscard]] QString findingText(const TariffFinding &finding);

/// Why a tariff cannot be read (TariffInvalid, NotSupported with "path" and "reason"), as a sentence.
[[nodiscard]] QString faultText(const Error &error);

} // namespace parkdesk
