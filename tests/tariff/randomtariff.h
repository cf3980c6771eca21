// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace parkdesk::test {

/// What the random tariffs of a property may contain.
struct RandomChoice {
    bool onlyForOracle = false; ///< what the slow oracle can price: stay basis, increments, free windows, day caps
    bool capped = false; ///< at least one cap
};

/// The JSON text of a tariff drawn by RapidCheck; call it inside a property only.
[[nodiscard]] QByteArray randomTariff(const RandomChoice &choice);

} // namespace parkdesk::test
