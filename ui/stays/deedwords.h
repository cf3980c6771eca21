// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/stayhistory.h"
#include "ui/shared/icons.h"

namespace parkdesk {

/// A deed of the journal in words.
struct DeedWords {
    Glyph glyph = Glyph::Info;
    QString title; ///< "Moved"
    QString facts; ///< "A-12 → A-07"
};

/// Made from the deed's kind, its outcome and what it changed: before and after.
[[nodiscard]] DeedWords deedWords(const StayHistory::Deed &deed, const StayHistory::Answer &stay);

/// The name of a deed by its stored code, as a button says it after "Undo": "Leaving".
[[nodiscard]] QString undoneName(const QString &deed);

/// A kind of exception by its stored code.
[[nodiscard]] QString exceptionName(const QString &kind);

} // namespace parkdesk
