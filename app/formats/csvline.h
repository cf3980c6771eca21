// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace parkdesk {

/// The three bytes by which some spreadsheets know that a file is UTF-8.
[[nodiscard]] QByteArray utf8Mark();

/// In quotes where it has to be.
[[nodiscard]] QString csvCell(const QString &text);

/// One row as RFC 4180 has it, with its CR LF: commas, quotes doubled within quotes, UTF-8.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) with an
/// apostrophe before it. For texts only: a negative number is none.
[[nodiscard]] QString guardedCell(const QString &text);
/// The text again.
[[nodiscard]] QString unguardedCell(const QString &cell);

} // namespace parkdesk
