// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/platetoken.h"

#include <algorithm>

namespace parkdesk {

namespace {

// Braille patterns: 256 in a row, symbols and neither letters nor digits.
constexpr char16_t firstTokenSign = u'\u2800';
constexpr char16_t lastTokenSign = u'\u28ff';
constexpr qsizetype shortestToken = 16;

} // namespace

QString plateTokenText(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes)
        text += QChar(static_cast<char16_t>(firstTokenSign + static_cast<unsigned char>(byte)));
    return text;
}

bool isPlateToken(const QString &text)
{
    return text.size() >= shortestToken && std::all_of(text.begin(), text.end(), [](QChar sign) {
               return sign.unicode() >= firstTokenSign && sign.unicode() <= lastTokenSign;
           });
}

} // namespace parkdesk
