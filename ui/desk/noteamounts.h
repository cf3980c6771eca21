// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QList>

namespace parkdesk {

/// What customers hand over for \a due: the exact amount, then the next amounts that notes and coins make, at most
/// five. Nothing when nothing is due.
[[nodiscard]] QList<Money> noteAmounts(const Money &due);

} // namespace parkdesk
