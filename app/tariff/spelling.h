// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace parkdesk {

/// One value of an enum and how files spell it.
template <typename Value>
struct Spelling {
    Value value;
    QStringView text;
};

template <typename Spellings, typename Value>
[[nodiscard]] QString spell(const Spellings &spellings, Value value)
{
    for (const auto &spelling : spellings) {
        if (spelling.value == value)
            return spelling.text.toString();
    }
    return {};
}

template <typename Value, typename Spellings>
[[nodiscard]] std::optional<Value> unspell(const Spellings &spellings, const QString &text)
{
    for (const auto &spelling : spellings) {
        if (text == spelling.text)
            return spelling.value;
    }
    return std::nullopt;
}

} // namespace parkdesk
