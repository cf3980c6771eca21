// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace parkdesk {

/// Local days are counted from 1970-01-01, see LocalTime::day().
[[nodiscard]] inline QDate dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

/// The other way.
[[nodiscard]] inline qint64 dayNumberOf(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

} // namespace parkdesk
