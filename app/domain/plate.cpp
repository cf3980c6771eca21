// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plate.h"

#include <algorithm>

namespace parkdesk {

namespace {

// Longer raw text is not looked at further: it cannot be a plate with separators.
constexpr qsizetype longestRaw = 64;

bool isSeparator(char32_t sign)
{
    switch (sign) {
    case U'-':
    case U'.':
    case U'/':
    case U'·':
    case U'•':
    case U'・':
    case U'‐':
    case U'‑':
    case U'–': return true;
    default: return QChar::isSpace(sign) && sign >= U' ';
    }
}

char32_t lookAlikeOf(char32_t sign)
{
    switch (sign) {
    case U'O':
    case U'D': return U'0';
    case U'I': return U'1';
    case U'B': return U'8';
    case U'S': return U'5';
    case U'Z': return U'2';
    case U'G': return U'6';
    default: return sign;
    }
}

void append(QString &text, char32_t sign)
{
    text += QStringView(QChar::fromUcs4(sign));
}

} // namespace

Result<Plate> Plate::fromText(const QString &text)
{
    if (text.size() > longestRaw)
        return fail(ErrorCode::TooLong, Field::Plate);
    Plate plate;
    int letters = 0;
    const QList<uint> signs = text.normalized(QString::NormalizationForm_KC).toUpper().toUcs4();
    for (const uint sign : signs) {
        if (isSeparator(sign)) {
            if (!plate.m_shown.isEmpty() && !plate.m_shown.endsWith(u' '))
                append(plate.m_shown, QChar::isSpace(sign) ? U' ' : char32_t {sign});
            continue;
        }
        // Marks are parts of letters in many scripts; all else that is no letter or digit is refused.
        if (!QChar::isLetterOrNumber(sign) && !(QChar::isMark(sign) && letters > 0))
            return fail(ErrorCode::BadCharacters, Field::Plate);
        const int digit = QChar::digitValue(sign);
        const char32_t normal = digit >= 0 ? U'0' + static_cast<char32_t>(digit) : char32_t {sign};
        append(plate.m_shown, sign);
        append(plate.m_normal, normal);
        append(plate.m_lookAlike, lookAlikeOf(normal));
        ++letters;
    }
    if (letters == 0)
        return fail(ErrorCode::Required, Field::Plate);
    if (letters > longest)
        return fail(ErrorCode::TooLong, Field::Plate);
    plate.m_shown = plate.m_shown.trimmed();
    return plate;
}

namespace {

char32_t blurred(char32_t sign)
{
    return sign == U'Y' ? U'V' : lookAlikeOf(sign);
}

bool looksAlike(const QList<uint> &a, const QList<uint> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](uint one, uint other) { return blurred(one) == blurred(other); });
}

/// \a shorter is \a longer with one sign left out.
bool lacksOne(const QList<uint> &shorter, const QList<uint> &longer)
{
    const auto at = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    return std::equal(at.first, shorter.end(), at.second + 1, longer.end());
}

} // namespace

bool isNear(const QString &a, const QString &b)
{
    const QList<uint> one = a.toUcs4();
    const QList<uint> other = b.toUcs4();
    if (one == other)
        return false;
    if (one.size() + 1 == other.size())
        return lacksOne(one, other);
    if (other.size() + 1 == one.size())
        return lacksOne(other, one);
    if (one.size() != other.size())
        return false;
    if (looksAlike(one, other))
        return true;
    const auto at = std::mismatch(one.begin(), one.end(), other.begin());
    if (std::equal(at.first + 1, one.end(), at.second + 1, other.end()))
        return true;
    return at.first + 1 != one.end() && at.first[0] == at.second[1] && at.first[1] == at.second[0]
        && std::equal(at.first + 2, one.end(), at.second + 2, other.end());
}

bool isWellFormed(const Plate &plate, int shortest)
{
    bool anyLetter = false;
    bool anyDigit = false;
    int count = 0;
    const QList<uint> signs = plate.normal().toUcs4();
    for (const uint sign : signs) {
        anyDigit = anyDigit || (sign >= U'0' && sign <= U'9');
        anyLetter = anyLetter || QChar::isLetter(sign);
        ++count;
    }
    return anyLetter && anyDigit && count >= shortest;
}

} // namespace parkdesk
