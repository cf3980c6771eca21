// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/stay.h"
#include "services/usecase.h"
#include "tariff/engine.h"

namespace parkdesk {

/// From when on which version prices a stay that is split at the change.
using VersionChanges = std::vector<std::pair<Instant, TariffVersionId>>;

/// What a tariff asks about beside entry, exit, type, booking and ticket. More than it needs is no harm.
struct TariffAsks {
    bool calendar = false;
    bool openingHours = false;
    bool zone = false;
    bool agreedEnd = false;
    bool otherStays = false;
    bool occupancy = false;

    TariffAsks &operator|=(const TariffAsks &other);
};

/// How many days before an entry the calendar is asked for: an event that has begun, a window that begins days before
/// it holds, the day after a day before a holiday.
inline constexpr qint64 calendarDaysBefore = 32;

/// Other stays of a plate that began longer before a stay are in no sum with it: the longest period is a month.
inline constexpr Duration longestSum = hours(24) * 32;

/// Thousandths as percent, as Question has it: 825 is "82.5".
[[nodiscard]] QString occupancyText(qint64 thousandths);

[[nodiscard]] TariffAsks asksOf(const Tariff &tariff);

/// The days of a lot's calendar from \a firstDay to \a lastDay, as the engine takes them; null without any.
[[nodiscard]] Result<std::shared_ptr<const CalendarDays>> calendarFor(UnitOfWork &unit, LotId lot, qint64 firstDay,
                                                                      qint64 lastDay);

/// Puts into \a question, which has entry and exit, what is asked about the lot alone: calendar and opening hours.
[[nodiscard]] Done answerLotAsks(UnitOfWork &unit, const Lot &lot, const TariffAsks &asks, Question &question);
/// The same, and what is asked about \a stay.
[[nodiscard]] Done answerAsks(UnitOfWork &unit, const Lot &lot, const Stay &stay, const TariffAsks &asks,
                              Question &question);

/// Those answers as they are kept with a charge, so that it can be priced again: versioned JSON, empty for none.
/// \a later are the versions by which the stay was priced from some time on.
[[nodiscard]] QByteArray askedOf(const Question &question, const TariffAsks &asks, const VersionChanges &later);
/// Puts them back. Errors: BadCode when they cannot be read.
[[nodiscard]] Done restoreAsked(const QByteArray &asked, Question &question);
[[nodiscard]] VersionChanges changesOfAsked(const QByteArray &asked);

/// Notes how full the lot is when \a stay begins, where its tariff asks for that: at booking, at entry.
[[nodiscard]] Done fixOccupancy(UnitOfWork &unit, const Stay &stay, bool booking, const DeedContext &context);

} // namespace parkdesk
