// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/formatreader.h"

namespace parkdesk {

/// `when` of an offer or a discount; with \a triggers also the words of extras. Errors as parseTariff().
[[nodiscard]] Result<TariffCondition> parseCondition(FormatReader &reader, bool triggers);
/// The list under `extras`; none when it is not there.
[[nodiscard]] Result<std::vector<TariffExtra>> parseExtras(FormatReader &reader, Currency currency);
/// The list under `offers`; tables by name alone.
[[nodiscard]] Result<std::vector<RateOffer>> parseOffers(FormatReader &reader, Currency currency);
/// The list under `discounts`; \a tariff has its tables already.
[[nodiscard]] Result<std::vector<TariffDiscount>> parseDiscounts(FormatReader &reader, const Tariff &tariff);
/// `takenFrom`, `measuredOn` and `uses`.
[[nodiscard]] Result<FreeTimeRule> parseFreeTime(FormatReader &reader);

/// The index of the table \a id. Errors: TariffInvalid at \a path.
[[nodiscard]] Result<int> tableNamed(const Tariff &tariff, const QString &id, const QString &path);

} // namespace parkdesk
