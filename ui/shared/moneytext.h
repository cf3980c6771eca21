// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QLocale>
#include <QString>

namespace parkdesk {

/// The amount in the locale's form with the decimals of the currency, without its name: "1,08,000.00".
/// The sign is a true minus.
[[nodiscard]] QString amountText(const Money &money, const QLocale &locale = {});

/// The same of an amount that comes as text without a currency: "12.50".
[[nodiscard]] QString plainAmountText(const QString &amount, const QLocale &locale = {});

/// With the currency's code before it, as tickets and receipts say it: "INR 108.00".
[[nodiscard]] QString moneyText(const Money &money, const QLocale &locale = {});

/// For notes and coins: no decimals where they are all zero ("110"), else like amountText().
[[nodiscard]] QString shortAmountText(const Money &money, const QLocale &locale = {});

/// What a way to pay is called, by its code; the code itself of one that has no word.
[[nodiscard]] QString methodName(const QString &method);

} // namespace parkdesk
