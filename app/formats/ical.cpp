// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/ical.h"

#include "formats/icallines.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <libical/ical.h>

#include <algorithm>
#include <map>
#include <memory>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOccurrences = 40'000;
constexpr int longestEventName = 80;

struct PropertyFree {
    void operator()(icalproperty *property) const { icalproperty_free(property); }
};
using Property = std::unique_ptr<icalproperty, PropertyFree>;
struct ZoneFree {
    void operator()(icaltimezone *zone) const { icaltimezone_free(zone, 1); }
};
using OwnZone = std::unique_ptr<icaltimezone, ZoneFree>;
struct IteratorFree {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

Result<Property> propertyOf(const IcalLine &line, const QString &reason)
{
    Property property(icalproperty_new_from_string(line.text.constData()));
    if (!property || icalproperty_isa(property.get()) == ICAL_XLICERROR_PROPERTY)
        return fail(badCalendar(line.number, reason));
    return property;
}

LocalTime wallOf(const icaltimetype &time)
{
    // Days from the civil calendar: exact for every year, without asking a time zone.
    const int year = time.year - (time.month <= 2 ? 1 : 0);
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (time.month + (time.month > 2 ? -3 : 9)) + 2) / 5 + time.day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    const qint64 day = qint64 {era} * 146'097 + dayOfEra - 719'468;
    const qint64 second = time.is_date ? 0 : (time.hour * 60 + time.minute) * 60 + time.second;
    return LocalTime::of(day, second * 1000);
}

/// What one event says, before it is written out.
struct Event {
    int number = 0; ///< line of its BEGIN
    QString name;
    QByteArray uid;
    bool cancelled = false;
    icaltimetype start = icaltime_null_time();
    QByteArray startZone;
    int startLine = 0;
    std::optional<Duration> length;
    std::optional<std::pair<icaltimetype, QByteArray>> end;
    int endLine = 0;
    std::optional<icalrecurrencetype> rule;
    std::vector<std::pair<icaltimetype, QByteArray>> more; ///< RDATE
    std::vector<std::pair<icaltimetype, QByteArray>> less; ///< EXDATE
    std::optional<std::pair<icaltimetype, QByteArray>> replaces; ///< RECURRENCE-ID
};

/// Reads the events of one calendar in the time of the lot.
class Reader {
public:
    Reader(const ZoneRules &zone, qint64 firstDay, qint64 lastDay)
        : m_zone(zone)
        , m_firstDay(firstDay)
        , m_lastDay(lastDay)
    {
    }

    [[nodiscard]] Done read(const IcalBlock &calendar, CalendarFile &file);

private:
    [[nodiscard]] Done learnZone(const IcalBlock &block);
    [[nodiscard]] Result<Event> eventOf(const IcalBlock &block) const;
    [[nodiscard]] Done take(Event &event, const IcalLine &line) const;
    /// The lot's wall-clock time of a time in the file.
    [[nodiscard]] Result<LocalTime> localOf(const icaltimetype &time, const QByteArray &zone, int line) const;
    [[nodiscard]] Done writeOut(const Event &event, const QSet<QPair<QByteArray, qint64>> &replaced,
                                QList<CalendarEntry> &entries) const;
    [[nodiscard]] Result<std::vector<icaltimetype>> startsOf(const Event &event) const;
    [[nodiscard]] Result<LocalTime> endOf(const Event &event, const icaltimetype &start, LocalTime from) const;

    const ZoneRules &m_zone;
    qint64 m_firstDay;
    qint64 m_lastDay;
    std::map<QByteArray, OwnZone> m_zones; ///< that the file describes
};

/// The library takes 31 February for 3 March.
bool isWrittenTime(const QByteArray &text)
{
    static const QRegularExpression form(u"^(\\d{8})(T([01]\\d|2[0-3])[0-5]\\d([0-5]\\d|60)Z?)?$"_s);
    const auto match = form.match(QString::fromLatin1(text));
    const QDate day = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
    return match.hasMatch() && day.isValid() && day.year() >= 1900 && day.year() <= 2999;
}

QByteArray zoneNameOf(icalproperty *property)
{
    icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    return parameter ? QByteArray(icalparameter_get_tzid(parameter)) : QByteArray();
}

Result<std::pair<icaltimetype, QByteArray>> timeOf(const IcalLine &line)
{
    const Property property = TRY(propertyOf(line, u"bad_time"_s));
    const icaltimetype time = icalvalue_get_datetimedate(icalproperty_get_value(property.get()));
    if (!isWrittenTime(line.value().trimmed()) || icaltime_is_null_time(time))
        return fail(badCalendar(line.number, u"bad_time"_s));
    return std::pair(time, zoneNameOf(property.get()));
}

/// RDATE and EXDATE hold several times, one after the other.
Done timesOf(const IcalLine &line, std::vector<std::pair<icaltimetype, QByteArray>> &times)
{
    const QByteArray value = line.value();
    const QByteArray head = line.text.first(line.text.size() - value.size());
    for (const QByteArray &part : value.split(',')) {
        // A period is taken by its beginning.
        IcalLine single {line.number, head + part.split('/').first()};
        single.text.replace("VALUE=PERIOD", "VALUE=DATE-TIME");
        times.push_back(TRY(timeOf(single)));
    }
    return {};
}

Done Reader::learnZone(const IcalBlock &block)
{
    icalcomponent *component = icalparser_parse_string(block.whole.constData());
    OwnZone zone(icaltimezone_new());
    if (!component || icalcomponent_isa(component) != ICAL_VTIMEZONE_COMPONENT
        || !icaltimezone_set_component(zone.get(), component)) {
        if (component)
            icalcomponent_free(component);
        return fail(badCalendar(block.number, u"unknown_zone"_s));
    }
    m_zones[QByteArray(icaltimezone_get_tzid(zone.get()))] = std::move(zone);
    return {};
}

Done Reader::take(Event &event, const IcalLine &line) const
{
    const QByteArray name = line.name();
    if (name == "SUMMARY") {
        const Property property = TRY(propertyOf(line, u"bad_line"_s));
        event.name = QString::fromUtf8(icalproperty_get_summary(property.get())).simplified().left(longestEventName);
    } else if (name == "UID") {
        event.uid = line.value();
    } else if (name == "STATUS") {
        event.cancelled = line.value().trimmed().toUpper() == "CANCELLED";
    } else if (name == "DTSTART") {
        std::tie(event.start, event.startZone) = TRY(timeOf(line));
        event.startLine = line.number;
    } else if (name == "DTEND") {
        event.end = TRY(timeOf(line));
        event.endLine = line.number;
    } else if (name == "DURATION") {
        const Property property = TRY(propertyOf(line, u"bad_time"_s));
        event.length = seconds(icaldurationtype_as_int(icalproperty_get_duration(property.get())));
        event.endLine = line.number;
    } else if (name == "RRULE") {
        const Property property = TRY(propertyOf(line, u"bad_rule"_s));
        event.rule = icalproperty_get_rrule(property.get());
        if (event.rule->freq == ICAL_NO_RECURRENCE)
            return fail(badCalendar(line.number, u"bad_rule"_s));
    } else if (name == "RDATE") {
        return timesOf(line, event.more);
    } else if (name == "EXDATE") {
        return timesOf(line, event.less);
    } else if (name == "RECURRENCE-ID") {
        event.replaces = TRY(timeOf(line));
    }
    return {};
}

Result<Event> Reader::eventOf(const IcalBlock &block) const
{
    Event event;
    event.number = block.number;
    for (const IcalLine &line : block.lines)
        TRY_DONE(take(event, line));
    if (event.startLine == 0)
        return fail(badCalendar(block.number, u"no_start"_s));
    const bool backwards = event.length && *event.length < Duration(0);
    const bool mixed = event.end && event.end->first.is_date != event.start.is_date;
    if (backwards || mixed)
        return fail(badCalendar(event.endLine, u"bad_time"_s));
    return event;
}

Result<LocalTime> Reader::localOf(const icaltimetype &time, const QByteArray &zone, int line) const
{
    const LocalTime wall = wallOf(time);
    if (time.is_date)
        return wall;
    if (icaltime_is_utc(time))
        return m_zone.toLocal({wall.ms});
    if (zone.isEmpty())
        return wall;
    if (const auto described = m_zones.find(zone); described != m_zones.end()) {
        icaltimetype inside = time;
        inside.zone = described->second.get();
        return m_zone.toLocal({qint64 {icaltime_as_timet_with_zone(inside, described->second.get())} * 1000});
    }
    if (const auto known = ZoneRules::forZone(zone))
        return m_zone.toLocal((*known)->instantOfRule(wall));
    return fail(badCalendar(line, u"unknown_zone"_s));
}

Result<std::vector<icaltimetype>> Reader::startsOf(const Event &event) const
{
    if (!event.rule)
        return std::vector {event.start};
    icaltimetype first = event.start;
    first.zone = nullptr; // the rule counts on the wall clock
    const std::unique_ptr<icalrecur_iterator, IteratorFree> iterator(icalrecur_iterator_new(*event.rule, first));
    if (!iterator)
        return fail(badCalendar(event.number, u"bad_rule"_s));
    const bool utc = icaltime_is_utc(event.start);
    std::vector<icaltimetype> starts;
    int tried = 0;
    for (icaltimetype next = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(next);
         next = icalrecur_iterator_next(iterator.get())) {
        const qint64 day = wallOf(next).day();
        if (day > m_lastDay + 1)
            break;
        if (++tried > mostOccurrences)
            return fail(badCalendar(event.number, u"too_many"_s));
        next.is_date = event.start.is_date;
        next.zone = utc ? event.start.zone : nullptr;
        starts.push_back(next);
    }
    return starts;
}

Result<LocalTime> Reader::endOf(const Event &event, const icaltimetype &start, LocalTime from) const
{
    const qint64 day = LocalTime::msPerDay;
    if (event.end) {
        const qint64 length = wallOf(event.end->first).ms - wallOf(event.start).ms;
        if (event.start.is_date)
            return LocalTime {from.ms + std::max(length, day)};
        // Elapsed time between the two as they were written, in zones of their own.
        const qint64 written = TRY(localOf(event.end->first, event.end->second, event.endLine)).ms
            - TRY(localOf(event.start, event.startZone, event.startLine)).ms;
        if (written < 0)
            return fail(badCalendar(event.endLine, u"bad_time"_s));
        return LocalTime {from.ms + written};
    }
    if (event.length)
        return LocalTime {from.ms + qint64 {event.length->count()}};
    return LocalTime {from.ms + (start.is_date ? day : 0)};
}

Done Reader::writeOut(const Event &event, const QSet<QPair<QByteArray, qint64>> &replaced,
                      QList<CalendarEntry> &entries) const
{
    std::vector<std::pair<icaltimetype, QByteArray>> starts;
    for (const icaltimetype &start : TRY(startsOf(event)))
        starts.emplace_back(start, event.startZone);
    starts.insert(starts.end(), event.more.begin(), event.more.end());
    QSet<qint64> left;
    for (const auto &[time, zone] : event.less)
        left.insert(TRY(localOf(time, zone, event.startLine)).ms);
    QSet<qint64> written;
    for (const auto &[time, zone] : starts) {
        const LocalTime from = TRY(localOf(time, zone, event.startLine));
        if (left.contains(from.ms) || written.contains(from.ms)
            || (!event.replaces && replaced.contains({event.uid, from.ms})))
            continue;
        written.insert(from.ms);
        const LocalTime until = TRY(endOf(event, time, from));
        const qint64 lastDay = until.ms > from.ms ? LocalTime {until.ms - 1}.day() : from.day();
        if (lastDay < m_firstDay || from.day() > m_lastDay)
            continue;
        entries.append({event.name, from, until, event.number});
    }
    return {};
}

Done Reader::read(const IcalBlock &calendar, CalendarFile &file)
{
    for (const IcalBlock &block : calendar.blocks) {
        if (block.name == "VTIMEZONE")
            TRY_DONE(learnZone(block));
    }
    std::vector<Event> events;
    for (const IcalBlock &block : calendar.blocks) {
        if (block.name == "VEVENT")
            events.push_back(TRY(eventOf(block)));
    }
    QSet<QPair<QByteArray, qint64>> replaced;
    for (const Event &event : events) {
        if (event.replaces)
            replaced.insert(
                {event.uid, TRY(localOf(event.replaces->first, event.replaces->second, event.startLine)).ms});
    }
    for (const Event &event : events) {
        ++file.events;
        if (!event.cancelled)
            TRY_DONE(writeOut(event, replaced, file.entries));
        if (file.entries.size() > mostOccurrences)
            return fail(badCalendar(event.number, u"too_many"_s));
    }
    return {};
}

} // namespace

Result<CalendarFile> readCalendar(const QByteArray &bytes, const ZoneRules &zone, qint64 firstDay, qint64 lastDay)
{
    if (bytes.size() > longestCalendarFile)
        return fail(badCalendar(1, u"too_long"_s));
    CalendarFile file;
    for (const IcalBlock &calendar : TRY(icalBlocks(bytes)))
        TRY_DONE(Reader(zone, firstDay, lastDay).read(calendar, file));
    std::stable_sort(file.entries.begin(), file.entries.end(),
                     [](const CalendarEntry &left, const CalendarEntry &right) { return left.from < right.from; });
    return file;
}

} // namespace parkdesk
