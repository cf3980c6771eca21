// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/letters/bookingcalendar.h"

#include "formats/icalwriter.h"
#include "services/letters/letterwords.h"

#include <QRegularExpression>
#include <QUuid>

namespace parkdesk {

using namespace Qt::StringLiterals;

QString placeOfLot(const QString &name, const QString &address)
{
    static const QRegularExpression lineEnds(u"\\s*[\\r\\n]+\\s*"_s);
    const QString line = address.trimmed().replace(lineEnds, u", "_s);
    return line.isEmpty() ? name : name + u", "_s + line;
}

QByteArray bookingCalendar(const QUuid &installation, const QList<CalendarBooking> &bookings, const QString &language,
                           Instant now)
{
    QList<Appointment> appointments;
    for (const CalendarBooking &booking : bookings) {
        const QUuid uid = QUuid::createUuidV5(installation, u"booking:%1"_s.arg(booking.stay.value));
        appointments.append({uid.toString(QUuid::WithoutBraces), now, booking.booked,
                             letterWord(u"appointment"_s, language).arg(booking.lot),
                             placeOfLot(booking.lot, booking.address),
                             letterWord(u"booking_code"_s, language).arg(booking.code), appointmentAlarm});
    }
    return writeCalendar(appointments);
}

} // namespace parkdesk
