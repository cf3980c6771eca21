// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace parkdesk {

/// Where a typed text was found in a name.
struct CommandMatch {
    struct Piece {
        qsizetype from = 0;
        qsizetype length = 0;

        friend bool operator==(const Piece &, const Piece &) = default;
    };
    int rank = 0; ///< less is nearer
    QList<Piece> pieces; ///< from the first to the last, none overlapping
};

/// Whether every word of \a typed begins a word of \a name, in any order ("spot bo" finds "Book a Spot…"); else whether
/// it is the initials ("bs"). Case and accents do not count. An empty text finds everything, with nothing marked.
[[nodiscard]] std::optional<CommandMatch> matchCommand(const QString &typed, const QString &name);

} // namespace parkdesk
