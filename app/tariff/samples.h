// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/tariff.h"

namespace parkdesk {

/// A tariff to begin with, as a published sign of its kind says it.
struct SampleTariff {
    QString key; ///< "street-meter"; never translated
    TariffLabel name; ///< in English and German
    QByteArray text; ///< format 1, valid, with examples that hold; no time zone (the lot's holds)
};

/// Every sample, ordered by key. They are of several currencies; their amounts are to be looked at before they are
/// used.
[[nodiscard]] std::vector<SampleTariff> sampleTariffs();

} // namespace parkdesk
