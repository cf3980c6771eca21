// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace parkdesk {

class Connection;

/// Compares the sums that figures are read from with the stays and payments, in one snapshot: how many are wrong. Reads
/// every stay once.
[[nodiscard]] Result<qint64> countWrongSums(Connection &connection);

} // namespace parkdesk
