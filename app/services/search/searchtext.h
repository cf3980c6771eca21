// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parkdesk {

/// What a text that is looked for could mean: a piece of a plate, with "*" for any signs and "?" for one; the beginning
/// of a ticket or booking code; a spot with or without "#"; a piece of a lot's name or address. What it cannot mean is
/// empty.
struct SearchText {
    /// Shorter pieces of plates are not looked for by their look-alikes, for they would mean too much.
    static constexpr int leastAlike = 3;
    static constexpr int leastTicket = 3;

    QString plate; ///< pattern over normal forms: "%AB1234%"
    QString alike; ///< pattern over look-alike keys
    QString piece; ///< the normal form itself; empty with a wildcard
    int longestRun = 0; ///< signs in a row without a wildcard
    QString ticket; ///< beginning of the stored form
    QString labelKey; ///< of a spot
    QString words; ///< searchKey() of it

    [[nodiscard]] bool isEmpty() const
    {
        return plate.isEmpty() && ticket.isEmpty() && labelKey.isEmpty() && words.isEmpty();
    }
};

[[nodiscard]] SearchText searchTextOf(const QString &typed);
/// The same where the text can mean but one thing: empty where it cannot mean that.
[[nodiscard]] SearchText plateTextOf(const QString &typed);
[[nodiscard]] SearchText codeTextOf(const QString &typed);
[[nodiscard]] SearchText spotTextOf(const QString &typed);

} // namespace parkdesk
