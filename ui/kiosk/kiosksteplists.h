// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parkdesk {

/// The steps of what one can do here; never more than five.
[[nodiscard]] QStringList parkSteps();
[[nodiscard]] QStringList bookSteps();
[[nodiscard]] QStringList joinSteps();
[[nodiscard]] QStringList logInSteps();
[[nodiscard]] QStringList rateSteps();
[[nodiscard]] QStringList askSteps();

} // namespace parkdesk
