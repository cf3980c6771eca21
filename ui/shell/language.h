// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/preferences.h"

namespace parkdesk {

/// The words of the program: its translations and Qt's own, numbers and dates as the language writes them, the side
/// where reading begins. May be changed while the program runs; what is on the screen has to be built anew.
class Language {
public:
    /// Before the first widget, and again when the choice changed.
    static void apply(LanguageChoice choice);
    /// "en" or "de", for \a choice on this computer.
    [[nodiscard]] static QString codeOf(LanguageChoice choice);
};

} // namespace parkdesk
