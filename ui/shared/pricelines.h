// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/pricing.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace parkdesk {

/// One reason of a price, as it is shown to whoever pays: "2 × hour at 2.50" and "5.00".
struct PriceLine {
    QString words;
    QString amount; ///< without a currency; a dash where the line changes nothing
    bool quiet = false; ///< it changes nothing
};

/// The reasons of \a price in their order; what was paid already is the last of them. They sum to what is due, unless
/// more was paid than it costs. Never empty.
[[nodiscard]] QList<PriceLine> priceLines(const Price &price, const QLocale &locale = {});

} // namespace parkdesk
