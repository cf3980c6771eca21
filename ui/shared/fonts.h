// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace parkdesk {

/// What a text is for. All sizes follow the body size, so a larger system font enlarges everything.
enum class FontRole {
    Caption, ///< 0.85: words above a control, axis texts
    CaptionStrong,
    Small, ///< 0.92: second lines, notes, footers
    SmallStrong,
    Body,
    Strong, ///< body, heavier: facts in a sentence, card titles
    Value, ///< 1.25 strong: In, Out, Stay
    Title, ///< 1.6 strong: page and window titles, figures of a card
    Figure, ///< 2.0 strong: a count that is the subject
    Change, ///< 2.4 strong: the change to give back
    Prompt, ///< 1.4: the invitation in the one box
    ListPlate, ///< 1.08 mono bold
    PanelPlate, ///< 2.0 mono bold: the box and the amount panel
    Code, ///< mono, regular: ticket codes, patterns
};

/// The font of the program: the desktop's own where it names one, else Noto Sans; never under 13 px.
[[nodiscard]] QFont applicationFont();

/// The font of a role, from the font that the application has now.
[[nodiscard]] QFont fontOf(FontRole role);

/// 32 at a body of 13 px, more with a larger font, so that nothing is cut.
[[nodiscard]] int controlHeight();

} // namespace parkdesk
