// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>

namespace parkdesk {

/// A content line of an iCalendar file, unfolded.
struct IcalLine {
    int number = 0; ///< in the file, from 1
    QByteArray text;

    /// Upper case, without parameters: "DTSTART".
    [[nodiscard]] QByteArray name() const;
    /// What stands after the first colon that is not quoted.
    [[nodiscard]] QByteArray value() const;
};

/// A component with its own lines and those within it.
struct IcalBlock {
    QByteArray name; ///< upper case: "VEVENT"
    int number = 0; ///< line of its BEGIN
    QList<IcalLine> lines; ///< its properties
    QByteArray whole; ///< with BEGIN and END, for the library
    QList<IcalBlock> blocks;
};

/// A refusal that names the line.
[[nodiscard]] Error badCalendar(int line, const QString &reason);

/// The calendars of a file. Errors: BadCalendar as in readCalendar().
[[nodiscard]] Result<QList<IcalBlock>> icalBlocks(const QByteArray &bytes);

} // namespace parkdesk
