// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/tariff.h"

namespace parkdesk {

/// English words for the parts of a sign, the author's own in \a language where there are some.

/// "06:30".
[[nodiscard]] QString signTime(qint64 msOfDay);
/// "Daily", "Mon-Fri", "Sat Sun holidays".
[[nodiscard]] QString signDays(const DaySet &days);
/// "1.25" of 1250000 millionths.
[[nodiscard]] QString signFactor(qint64 millionths);
[[nodiscard]] qint64 millionthsOf(const TariffFactor &factor);
[[nodiscard]] QString signAmount(const Money &money);

/// "Early bird (in 06:00-09:30 Mon-Fri, out 15:00-19:30, same day): 25.00 EUR".
[[nodiscard]] QString offerSentence(const Tariff &tariff, const RateOffer &offer, const QString &language);
[[nodiscard]] QString extraSentence(const TariffExtra &extra, const QString &language);
[[nodiscard]] QString discountSentence(const Tariff &tariff, const TariffDiscount &discount, const QString &language);
[[nodiscard]] QString termsSentence(const Tariff &tariff, const TermsRule &rule, const QString &language);
[[nodiscard]] QStringList demandSentences(const DemandRule &rule);

} // namespace parkdesk
