// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarday.h"
#include "domain/ids.h"
#include "domain/result.h"

#include <QList>

namespace parkdesk {

class UnitOfWork;

/// The holidays and events of lots.
class CalendarRepository {
public:
    explicit CalendarRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// The days from \a first to \a last, both included, by day, kind and name.
    [[nodiscard]] Result<QList<CalendarDay>> days(LotId lot, qint64 first, qint64 last);
    /// False when the day is there already.
    [[nodiscard]] Result<bool> add(LotId lot, const CalendarDay &day);
    /// False when the day is not there.
    [[nodiscard]] Result<bool> drop(LotId lot, const CalendarDay &day);
    /// Tells the unit of work that the calendar of \a lot is another now.
    void noteChange(LotId lot, int added, int removed);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
