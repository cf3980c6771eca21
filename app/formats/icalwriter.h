// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace parkdesk {

/// An appointment for somebody's own calendar.
struct Appointment {
    QString uid; ///< by it a calendar knows one that it has already
    Instant stamp; ///< when it was written down; of two with one uid the later counts
    TimeSpan span; ///< to the second
    QString summary;
    QString location;
    QString description;
    Duration alarm {0}; ///< so long before its begin it is told of; 0: never
};

/// A calendar file (RFC 5545), published and not an invitation. Times are in UTC, lines end with CR LF and have 75
/// bytes at most. Control signs other than line ends become blanks.
[[nodiscard]] QByteArray writeCalendar(const QList<Appointment> &appointments);

} // namespace parkdesk
