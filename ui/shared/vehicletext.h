// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parkdesk {

/// The name of a vehicle type by its stored code: "Car". An unknown code stands for itself.
[[nodiscard]] QString vehicleName(const QString &vehicleCode);

/// As it stands inside a sentence: "car".
[[nodiscard]] QString vehicleNoun(const QString &vehicleCode);

} // namespace parkdesk
