// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <array>
#include <limits>
#include <string_view>

namespace parkdesk {

namespace {

struct CurrencyDecimals {
    std::string_view code;
    int decimals;
};

// ISO 4217: the currencies in use whose minor unit is not a hundredth.
constexpr std::array<CurrencyDecimals, 24> notHundredths {{
    {"BHD", 3}, {"BIF", 0}, {"CLF", 4}, {"CLP", 0}, {"DJF", 0}, {"GNF", 0}, {"IQD", 3}, {"ISK", 0},
    {"JOD", 3}, {"JPY", 0}, {"KMF", 0}, {"KRW", 0}, {"KWD", 3}, {"LYD", 3}, {"OMR", 3}, {"PYG", 0},
    {"RWF", 0}, {"TND", 3}, {"UGX", 0}, {"UYI", 0}, {"VND", 0}, {"VUV", 0}, {"XAF", 0}, {"XOF", 0},
}};

qint64 powerOfTen(int exponent)
{
    qint64 value = 1;
    for (int i = 0; i < exponent; ++i)
        value *= 10;
    return value;
}

} // namespace

Result<Currency> Currency::fromCode(const QString &code)
{
    if (code.size() != 3)
        return fail(ErrorCode::BadCurrency, Field::Currency);
    Currency currency;
    for (int i = 0; i < 3; ++i) {
        const char letter = code.at(i).toUpper().toLatin1();
        if (letter < 'A' || letter > 'Z')
            return fail(ErrorCode::BadCurrency, Field::Currency);
        currency.m_letters[i] = letter;
    }
    return currency;
}

QString Currency::code() const
{
    return isValid() ? QString::fromLatin1(m_letters, 3) : QString();
}

int Currency::decimals() const
{
    const std::string_view letters(m_letters, 3);
    for (const CurrencyDecimals &entry : notHundredths) {
        if (entry.code == letters)
            return entry.decimals;
    }
    return 2;
}

Result<Money> Money::fromText(const QString &text, Currency currency)
{
    const QString trimmed = text.trimmed();
    const auto bad = [] { return fail(ErrorCode::BadAmount, Field::Amount); };
    qsizetype at = 0;
    const bool negative = trimmed.startsWith(u'-');
    if (negative)
        ++at;
    qint64 minor = 0;
    int decimals = -1;
    bool anyDigit = false;
    for (; at < trimmed.size(); ++at) {
        const QChar sign = trimmed.at(at);
        if (sign == u'.' && decimals < 0 && anyDigit) {
            decimals = 0;
            continue;
        }
        if (sign < u'0' || sign > u'9' || decimals == currency.decimals())
            return bad();
        if (__builtin_mul_overflow(minor, qint64 {10}, &minor)
            || __builtin_add_overflow(minor, qint64 {sign.unicode() - u'0'}, &minor))
            return bad();
        anyDigit = true;
        if (decimals >= 0)
            ++decimals;
    }
    if (!anyDigit || decimals == 0)
        return bad();
    if (__builtin_mul_overflow(minor, powerOfTen(currency.decimals() - qMax(decimals, 0)), &minor))
        return bad();
    return Money(negative ? -minor : minor, currency);
}

QString Money::toText() const
{
    const int decimals = m_currency.decimals();
    const bool negative = m_minor < 0;
    // The magnitude is taken unsigned: the smallest 64-bit number has no positive twin.
    const quint64 magnitude = negative ? quint64 {0} - static_cast<quint64>(m_minor) : static_cast<quint64>(m_minor);
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return negative ? u'-' + digits : digits;
}

Result<Money> Money::plus(const Money &other) const
{
    if (m_currency != other.m_currency)
        return fail(ErrorCode::BadCurrency, Field::Currency);
    qint64 sum = 0;
    if (__builtin_add_overflow(m_minor, other.m_minor, &sum))
        return fail(ErrorCode::AmountOverflow, Field::Amount);
    return Money(sum, m_currency);
}

Result<Money> Money::minus(const Money &other) const
{
    if (m_currency != other.m_currency)
        return fail(ErrorCode::BadCurrency, Field::Currency);
    qint64 difference = 0;
    if (__builtin_sub_overflow(m_minor, other.m_minor, &difference))
        return fail(ErrorCode::AmountOverflow, Field::Amount);
    return Money(difference, m_currency);
}

Result<Money> Money::times(qint64 factor) const
{
    qint64 product = 0;
    if (__builtin_mul_overflow(m_minor, factor, &product))
        return fail(ErrorCode::AmountOverflow, Field::Amount);
    return Money(product, m_currency);
}

bool isPlausibleTender(const Money &tendered, const Money &due)
{
    const auto bound = due.times(10).and_then([&](const Money &tenfold) {
        return tenfold.plus(Money(1000 * powerOfTen(due.currency().decimals()), due.currency()));
    });
    return bound && tendered.minor() <= bound->minor();
}

} // namespace parkdesk
