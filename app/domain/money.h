// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <compare>

namespace parkdesk {

/// An ISO 4217 currency: three capital letters and its number of decimals (0, 2, 3 or 4).
class Currency {
public:
    Currency() = default;
    /// Errors: BadCurrency when \a code is not three Latin capitals (lower case is accepted and raised).
    [[nodiscard]] static Result<Currency> fromCode(const QString &code);

    [[nodiscard]] QString code() const;
    /// Digits after the point in the main unit, by ISO 4217.
    [[nodiscard]] int decimals() const;
    [[nodiscard]] bool isValid() const { return m_letters[0] != '\0'; }

    friend auto operator<=>(const Currency &, const Currency &) = default;

private:
    char m_letters[3] = {'\0', '\0', '\0'};
};

/// An exact amount: a 64-bit count of minor units (cents) of one currency. Never a floating-point number.
class Money {
public:
    Money() = default;
    Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }

    /// Reads "12.50", "12.5", "12", "-3"; the separator is a point, no grouping. Errors: BadAmount when it is not
    /// a number, has more decimals than the currency, or does not fit.
    [[nodiscard]] static Result<Money> fromText(const QString &text, Currency currency);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    [[nodiscard]] bool isNegative() const { return m_minor < 0; }
    /// The amount in the main unit with all decimals and a point: "12.50". The form of files and the command line.
    [[nodiscard]] QString toText() const;

    /// Errors: AmountOverflow; BadCurrency when the currencies differ.
    [[nodiscard]] Result<Money> plus(const Money &other) const;
    [[nodiscard]] Result<Money> minus(const Money &other) const;
    [[nodiscard]] Result<Money> times(qint64 factor) const;

    friend bool operator==(const Money &, const Money &) = default;

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

/// True when \a tendered can be explained by notes and coins for \a due: a clerk who scans a ticket into the money
/// field, or leans on a key, has not been given that much. The bound is ten times the due amount plus a thousand
/// main units, well above any customary note.
[[nodiscard]] bool isPlausibleTender(const Money &tendered, const Money &due);

} // namespace parkdesk
