// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/fraction.h"

#include <limits>

namespace parkdesk {

namespace {

Int128 magnitude(Int128 value)
{
    return value < 0 ? -value : value;
}

Int128 greatestCommonDivisor(Int128 left, Int128 right)
{
    while (right != 0) {
        const Int128 rest = left % right;
        left = right;
        right = rest;
    }
    return left;
}

Int128 floorDivision(Int128 numerator, Int128 denominator)
{
    const Int128 quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

} // namespace

Fraction::Fraction(Int128 numerator, Int128 denominator)
    : m_numerator(numerator)
    , m_denominator(denominator)
{
    if (m_denominator == 1)
        return;
    const Int128 divisor = greatestCommonDivisor(magnitude(m_numerator), m_denominator);
    m_numerator /= divisor;
    m_denominator /= divisor;
}

Fraction Fraction::lost()
{
    Fraction fraction;
    fraction.m_denominator = 0;
    return fraction;
}

Fraction Fraction::operator+(const Fraction &other) const
{
    if (isLost() || other.isLost())
        return lost();
    Int128 left = 0;
    Int128 right = 0;
    Int128 sum = 0;
    Int128 denominator = m_denominator;
    if (m_denominator == other.m_denominator) {
        if (__builtin_add_overflow(m_numerator, other.m_numerator, &sum))
            return lost();
        return Fraction(sum, denominator);
    }
    if (__builtin_mul_overflow(m_numerator, other.m_denominator, &left)
        || __builtin_mul_overflow(other.m_numerator, m_denominator, &right) || __builtin_add_overflow(left, right, &sum)
        || __builtin_mul_overflow(m_denominator, other.m_denominator, &denominator))
        return lost();
    return Fraction(sum, denominator);
}

Fraction Fraction::operator-() const
{
    Fraction negated = *this;
    if (__builtin_sub_overflow(Int128 {0}, m_numerator, &negated.m_numerator))
        return lost();
    return negated;
}

Fraction Fraction::operator-(const Fraction &other) const
{
    return *this + -other;
}

Fraction Fraction::operator*(const Fraction &other) const
{
    if (isLost() || other.isLost())
        return lost();
    // Reduced crosswise first, so that a product which fits is never lost on the way.
    const Fraction left(m_numerator, other.m_denominator);
    const Fraction right(other.m_numerator, m_denominator);
    Int128 numerator = 0;
    Int128 denominator = 0;
    if (__builtin_mul_overflow(left.m_numerator, right.m_numerator, &numerator)
        || __builtin_mul_overflow(left.m_denominator, right.m_denominator, &denominator))
        return lost();
    return Fraction(numerator, denominator);
}

Fraction Fraction::dividedBy(const Fraction &other) const
{
    if (other.isLost() || other.m_numerator == 0)
        return lost();
    const Fraction inverse = other.m_numerator < 0 ? Fraction(-other.m_denominator, -other.m_numerator)
                                                   : Fraction(other.m_denominator, other.m_numerator);
    return *this * inverse;
}

Fraction Fraction::rounded(qint64 step, RoundingDirection direction, RoundingTies ties) const
{
    Int128 perStep = 0;
    if (isLost() || __builtin_mul_overflow(m_denominator, Int128 {step}, &perStep))
        return lost();
    Int128 steps = floorDivision(m_numerator, perStep);
    const Int128 rest = m_numerator - steps * perStep;
    // The two halves are compared without doubling, which might not fit.
    const Int128 toNext = perStep - rest;
    bool up = false;
    switch (direction) {
    case RoundingDirection::Up: up = rest > 0; break;
    case RoundingDirection::Down: break;
    case RoundingDirection::Nearest:
        up = rest > toNext
            || (rest == toNext && (ties == RoundingTies::HalfUp || (ties == RoundingTies::HalfEven && steps % 2 != 0)));
        break;
    }
    if (up)
        ++steps;
    Int128 value = 0;
    if (__builtin_mul_overflow(steps, Int128 {step}, &value))
        return lost();
    return Fraction(value, 1);
}

Result<qint64> Fraction::whole() const
{
    if (m_denominator != 1 || m_numerator > std::numeric_limits<qint64>::max()
        || m_numerator < std::numeric_limits<qint64>::min())
        return fail(ErrorCode::AmountOverflow, Field::Amount);
    return static_cast<qint64>(m_numerator);
}

} // namespace parkdesk
