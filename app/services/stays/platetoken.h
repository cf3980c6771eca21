// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

class OfficeKey;
class Plate;

/// By which the vehicle of a removed plate is found again; of the plate's normal form.
[[nodiscard]] QString plateToken(const OfficeKey &key, const QString &normal);

/// The same for whoever does this; empty without the key, as after coming by PIN: then a vehicle whose plate was
/// removed comes as a new one.
[[nodiscard]] QString plateToken(const DeedContext &context, const Plate &plate);

} // namespace parkdesk
