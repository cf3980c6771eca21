// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QUuid;

namespace parkdesk {

/// A booking as it goes into its driver's own calendar.
struct CalendarBooking {
    StayId stay;
    QString code; ///< as people read it
    TimeSpan booked;
    QString lot;
    QString address; ///< of the lot; may have several lines
};

/// Where it is, on one line: "City North, 1 Market Street".
[[nodiscard]] QString placeOfLot(const QString &name, const QString &address);

/// So long before a booking begins its calendar tells of it.
inline constexpr Duration appointmentAlarm = minutes(30);

/// A calendar file of \a bookings in the words of \a language, English where there are none. Each has the same uid in
/// every file that office \a installation writes, so that a calendar which knows a booking changes it and has it once;
/// nobody learns from it how many there are. Nothing in it tells who the driver is.
[[nodiscard]] QByteArray bookingCalendar(const QUuid &installation, const QList<CalendarBooking> &bookings,
                                         const QString &language, Instant now);

} // namespace parkdesk
