// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

#include <QList>

namespace parkdesk {

/// A month as it is written about: whole days of a wall clock.
struct LetterMonth {
    qint64 firstDay = 0; ///< since 1970
    qint64 endDay = 0; ///< the first day that is not in it
    TimeSpan span; ///< the same as moments

    /// "2026-11", for keys and file names.
    [[nodiscard]] QString name() const;
};

/// The month before that of \a at.
[[nodiscard]] LetterMonth monthBefore(const ZoneRules &zone, Instant at);
/// The months that were over at one of the times from \a since to \a due, three at most: the last ones.
[[nodiscard]] QList<LetterMonth> monthsDue(const ZoneRules &zone, Instant since, Instant due);

} // namespace parkdesk
