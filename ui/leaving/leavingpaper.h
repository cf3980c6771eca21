// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaving/leavinglines.h"
#include "ui/shared/printing/printing.h"

namespace parkdesk {

/// The list as it stands on the page, for a walk round the lot: when a vehicle is due and how late it is, its plate,
/// where it stands and what it would pay now. \a which names the part of the list, \a marked the rows to print; none:
/// all of them.
[[nodiscard]] Slip leavingPaper(const LeavingModel &model, const Lot &lot, const QString &which, Instant now,
                                const QList<int> &marked);

} // namespace parkdesk
