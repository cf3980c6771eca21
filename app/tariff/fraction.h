// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/tariff.h"

namespace parkdesk {

__extension__ using Int128 = __int128;

/// An exact number of minor units. An operation that does not fit makes it *lost*; lost is catching, so that a price is
/// checked once at its end and never comes out wrong.
class Fraction {
public:
    Fraction() = default;
    explicit Fraction(qint64 whole)
        : m_numerator(whole)
    {
    }
    /// \a denominator must be positive.
    Fraction(Int128 numerator, Int128 denominator);

    [[nodiscard]] bool isLost() const { return m_denominator == 0; }
    /// -1, 0 or 1; 0 when lost.
    [[nodiscard]] int sign() const { return isLost() || m_numerator == 0 ? 0 : m_numerator < 0 ? -1 : 1; }
    [[nodiscard]] bool isZero() const { return !isLost() && m_numerator == 0; }

    [[nodiscard]] Fraction operator+(const Fraction &other) const;
    [[nodiscard]] Fraction operator-(const Fraction &other) const;
    [[nodiscard]] Fraction operator*(const Fraction &other) const;
    /// \a other must not be zero; it is lost then.
    [[nodiscard]] Fraction dividedBy(const Fraction &other) const;
    [[nodiscard]] Fraction operator-() const;
    Fraction &operator+=(const Fraction &other) { return *this = *this + other; }

    friend bool operator==(const Fraction &, const Fraction &) = default;

    /// The nearest multiple of \a step in the told direction; ties matter for Nearest alone.
    [[nodiscard]] Fraction rounded(qint64 step, RoundingDirection direction, RoundingTies ties) const;
    /// Errors: AmountOverflow when lost, not whole or beyond 64 bits.
    [[nodiscard]] Result<qint64> whole() const;

private:
    [[nodiscard]] static Fraction lost();

    Int128 m_numerator = 0;
    Int128 m_denominator = 1; ///< 0 is "lost"
};

} // namespace parkdesk
