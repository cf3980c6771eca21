// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/icalwriter.h"

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

namespace parkdesk {

namespace {

struct ComponentFree {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
struct TextFree {
    void operator()(char *text) const { std::free(text); }
};

icaltimetype utcTime(Instant at)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(at.ms / 1000), 0, icaltimezone_get_utc_timezone());
}

/// The library quotes what has a meaning in the file; signs that may not stand in any are left to us.
QByteArray calendarText(const QString &text)
{
    QString clean = text;
    for (QChar &sign : clean) {
        if (sign.category() == QChar::Other_Control && sign != u'\n' && sign != u'\r')
            sign = u' ';
    }
    return clean.toUtf8();
}

icalcomponent *alarmComponent(const Appointment &appointment)
{
    icalcomponent *alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(calendarText(appointment.summary).constData()));
    const auto before = static_cast<int>(appointment.alarm.count() / 1000);
    icalcomponent_add_property(alarm, icalproperty_new_trigger(icaltriggertype_from_int(-before)));
    return alarm;
}

icalcomponent *eventComponent(const Appointment &appointment)
{
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(calendarText(appointment.uid).constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utcTime(appointment.stamp)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(utcTime(appointment.span.from)));
    icalcomponent_add_property(event, icalproperty_new_dtend(utcTime(appointment.span.until)));
    icalcomponent_add_property(event, icalproperty_new_summary(calendarText(appointment.summary).constData()));
    icalcomponent_add_property(event, icalproperty_new_location(calendarText(appointment.location).constData()));
    icalcomponent_add_property(event, icalproperty_new_description(calendarText(appointment.description).constData()));
    if (appointment.alarm > Duration(0))
        icalcomponent_add_component(event, alarmComponent(appointment));
    return event;
}

} // namespace

QByteArray writeCalendar(const QList<Appointment> &appointments)
{
    const std::unique_ptr<icalcomponent, ComponentFree> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Parkdesk//Parkdesk//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const Appointment &appointment : appointments)
        icalcomponent_add_component(calendar.get(), eventComponent(appointment));
    const std::unique_ptr<char, TextFree> text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

} // namespace parkdesk
