// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <array>

namespace parkdesk::ink {

/// Reports are on white paper whatever the window looks like, and tell in grey what they tell in colour.
inline const QColor text(0x1B, 0x1F, 0x24);
inline const QColor muted(0x5A, 0x63, 0x6E);
inline const QColor line(0xC9, 0xCE, 0xD4);
inline const QColor band(0xF3, 0xF5, 0xF7);
inline const QColor mark(0x25, 0x63, 0xA8);
inline const std::array<QColor, 4> series {mark, QColor(0x8A, 0x5A, 0x00), QColor(0x2E, 0x7D, 0x4F),
                                           QColor(0x7A, 0x4E, 0x9E)};

/// \a unit is the height of the letters, in the painter's units.
[[nodiscard]] inline QFont font(double unit, bool strong = false)
{
    QFont result;
    result.setPixelSize(qMax(1, qRound(unit)));
    result.setBold(strong);
    result.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing of its own takes ligatures away: who looks for "Office" in a file finds it.
    result.setLetterSpacing(QFont::PercentageSpacing, 100.1);
    return result;
}

} // namespace parkdesk::ink
