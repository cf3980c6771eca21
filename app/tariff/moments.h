// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/engine.h"

namespace parkdesk {

/// The tariff's own days and the lot's, in one.
class CalendarView {
public:
    CalendarView() = default;
    CalendarView(const CalendarDays &own, const CalendarDays *lots);

    [[nodiscard]] const CalendarDays &days() const { return m_days; }
    /// Does \a day belong to \a set? With \a holidaysBeat a public holiday is no weekday.
    [[nodiscard]] bool matches(const DaySet &set, qint64 day, bool holidaysBeat) const;
    /// Does \a stretch begin on \a day?
    [[nodiscard]] bool begins(const ClockStretch &stretch, qint64 day, bool holidaysBeat) const;

private:
    CalendarDays m_days;
};

/// A stay as conditions see it.
struct PricedStay {
    const Question &question;
    Instant entry;
    Instant exit;
    const ZoneRules &zone;
    const CalendarView &calendar;
    bool holidaysBeat = false;
};

/// Entry, exit, days, lengths and who; the triggers of extras are not looked at.
[[nodiscard]] bool holds(const TariffCondition &condition, const PricedStay &facts);

} // namespace parkdesk
