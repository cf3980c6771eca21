// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSize>

namespace parkdesk {

/// What a text at the kiosk is for.
enum class KioskText {
    Small, ///< second lines, notes
    Body,
    Strong, ///< body, heavier
    Key, ///< on keys
    Heading, ///< a name, an amount in a sentence
    Title, ///< the question of the page
    Figure, ///< the number that is the subject
    Plate, ///< mono bold: what was typed
    Code, ///< mono: codes to be copied
};

/// How large things are: in millimetres as somebody measured them with a ruler, as what a screen says of itself is
/// often wrong. Where they do not fit the screen they are smaller.
class KioskScale {
public:
    static constexpr double usualPixelsPerMm = 96 / 25.4;
    static constexpr double leastPixelsPerMm = 1.5;
    static constexpr double mostPixelsPerMm = 20;
    /// The side of the smallest key.
    static constexpr double keyMm = 20;

    KioskScale() = default;
    /// \a textPercent is 100, 150 or 200.
    KioskScale(double pixelsPerMm, const QSize &screen, int textPercent);

    [[nodiscard]] int mm(double millimetres) const;
    [[nodiscard]] QFont font(KioskText text) const;
    [[nodiscard]] bool isUpright() const { return m_upright; }
    [[nodiscard]] double pixelsPerMm() const { return m_pixelsPerMm; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    [[nodiscard]] const QSize &screen() const { return m_screen; }

private:
    double m_pixelsPerMm = usualPixelsPerMm;
    QSize m_screen {1080, 1920};
    int m_textPercent = 100;
    bool m_upright = true;
};

} // namespace parkdesk
