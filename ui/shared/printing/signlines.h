// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/slips.h"
#include "tariff/tariff.h"

#include <QLocale>

namespace parkdesk {

/// The price sign in short lines, for one vehicle type: "First hour 40.00", "Each following hour 20.00", "At most per
/// day 200.00", "Lost ticket 200.00". At most ten; empty for a type that the tariff does not take.
[[nodiscard]] QList<SlipRow> signLines(const Tariff &tariff, const QString &vehicleType, const QLocale &locale = {});

} // namespace parkdesk
