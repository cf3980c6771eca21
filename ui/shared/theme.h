// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QWidget;

namespace parkdesk {

/// What the person chose in the settings.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Every colour of the window. No other file names a colour; what is painted asks for a token.
struct Theme {
    enum class Kind { Light, Dark, HighContrast };

    /// The fill states of a spot, in the order of `spots`.
    enum SpotState { Free, Reserved, Occupied, OverTime, Blocked, SpotStateCount };
    struct SpotColours {
        QColor fill;
        QColor text;
        QColor border;
    };
    /// A coloured sentence: a text and the tint it stands on.
    struct Tinted {
        QColor text;
        QColor tint;
    };

    Kind kind = Kind::Light;
    QColor canvas;
    QColor surface;
    QColor raised;
    QColor text;
    QColor quietText;
    QColor disabledText;
    /// Hairlines between rows and around cards.
    QColor line;
    /// The edge of what can be operated: 3:1 against the surface.
    QColor border;
    QColor primary;
    QColor onPrimary;
    QColor link;
    QColor focus;
    Tinted error;
    Tinted warning;
    Tinted success;
    QColor shadow;
    std::array<SpotColours, SpotStateCount> spots;
    std::array<QColor, 4> series;
    QColor neutralSeries;
    /// Empty to full, ten steps that do not depend on telling red from green.
    std::array<QColor, 10> heat;
    /// Width of the edge of a control that has no focus.
    int borderWidth = 1;

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();
    [[nodiscard]] static const Theme &highContrast();
    [[nodiscard]] static const Theme &of(Kind kind);

    [[nodiscard]] bool isDark() const { return kind != Kind::Light; }
    /// All groups of the palette that standard widgets are painted with.
    [[nodiscard]] QPalette palette() const;
};

/// The theme in force where \a widget is painted (nullptr: that of the application). The light one under a style
/// that is not ours, for example in a print.
[[nodiscard]] const Theme &themeOf(const QWidget *widget = nullptr);

/// \a colour blended over \a ground; \a share is 0 (only the ground) to 1.
[[nodiscard]] QColor mixed(const QColor &colour, const QColor &ground, double share);

/// WCAG 2 contrast, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

namespace metric {

/// The 4 px grid: sizes at a body text of 13 px. Heights grow with the font, see `controlHeight()`.
inline constexpr int pageMargin = 16;
inline constexpr int cardPadding = 12;
inline constexpr int cardGap = 12;
inline constexpr int rowGap = 8;
inline constexpr int controlRadius = 4;
inline constexpr int cardRadius = 6;
inline constexpr int focusWidth = 2;
inline constexpr int rowHeight = 28;
inline constexpr int glyphSize = 16;
inline constexpr int formLabelWidth = 112;

} // namespace metric

} // namespace parkdesk
