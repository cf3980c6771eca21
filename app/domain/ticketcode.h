// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QUuid>

namespace parkdesk {

/// The code on a ticket or booking: ten base-32 characters without look-alikes and one check character, shown as
/// "4K2M9-XQ3TH-7". The check finds every single wrong character and every swap of two characters (a weighted sum
/// over the field of 32 elements with different weights), so a mistyped code is never another stay.
class TicketCode {
public:
    TicketCode() = default;
    /// The code of a command: the same command gives the same code, another \a attempt another one.
    [[nodiscard]] static TicketCode forCommand(const QUuid &command, int attempt);
    /// The code that spells \a number, of which the lowest 50 bits count: other numbers, other codes.
    [[nodiscard]] static TicketCode forNumber(quint64 number);
    /// Reads a code with or without hyphens and blanks, in any case; O reads as 0, I and L as 1. Errors: BadCode on
    /// Field::Ticket when it has another form or its check character does not fit.
    [[nodiscard]] static Result<TicketCode> fromText(const QString &text);

    /// Eleven characters, the form that is stored.
    [[nodiscard]] const QString &stored() const { return m_characters; }
    /// In groups for people.
    [[nodiscard]] QString shown() const;

    friend bool operator==(const TicketCode &, const TicketCode &) = default;

private:
    QString m_characters;
};

} // namespace parkdesk
