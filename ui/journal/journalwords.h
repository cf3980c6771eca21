// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/journal/journallist.h"
#include "ui/shared/icons.h"

namespace parkdesk {

/// A deed by its stored code: "Came in".
[[nodiscard]] QString journalDeedWords(const QString &deed);
[[nodiscard]] Glyph journalDeedGlyph(const QString &deed);
/// Who did it: a name, or the program itself.
[[nodiscard]] QString journalWhoWords(const JournalRow &row);
/// What it was done to: a plate, a code, a lot, a person.
[[nodiscard]] QString journalThingWords(const JournalRow &row);
/// The facts of it in few words: "A-12 → A-07", "8.50, R-1-2026-17".
[[nodiscard]] QString journalFactWords(const JournalRow &row);

/// A value that was changed, in words.
struct ChangeWords {
    QString what; ///< "Place kept until"
    QString before; ///< "–" for none
    QString after;
};
/// All that people can make something of, each thing once.
[[nodiscard]] QList<ChangeWords> journalChangeWords(const JournalRow &row);

/// The page that shows what the row is about: "stay", "lots", "tariffs", "staff"; empty for none.
[[nodiscard]] QString journalPageOf(const JournalRow &row);
/// "Open the Stay"
[[nodiscard]] QString journalPageWords(const QString &page);

} // namespace parkdesk
