// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/zonerules.h"

#include "domain/dates.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerMinute = 60'000;

/// "+05:30", "-03:00", "Z" to milliseconds.
qint64 offsetOfText(QStringView text)
{
    if (text.isEmpty() || text == u"Z" || text == u"z")
        return 0;
    const qint64 hoursPart = text.mid(1, 2).toLongLong();
    const qint64 minutesPart = text.right(2).toLongLong();
    const qint64 offset = (hoursPart * 60 + minutesPart) * msPerMinute;
    return text.front() == u'-' ? -offset : offset;
}

Result<LocalTime> localOfMatch(const QRegularExpressionMatch &match)
{
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const qint64 hour = match.captured(4).toLongLong();
    const qint64 minute = match.captured(5).toLongLong();
    const qint64 second = match.captured(6).toLongLong();
    if (!date.isValid() || hour > 23 || minute > 59 || second > 59)
        return fail(ErrorCode::BadTime);
    const qint64 day = dayNumberOf(date);
    return LocalTime::of(day, ((hour * 60 + minute) * 60 + second) * 1000);
}

const QRegularExpression &isoPattern()
{
    static const QRegularExpression pattern(
        u"^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.0+)?)?)?(Z|z|[+-]\\d{2}:?\\d{2})?$"_s);
    return pattern;
}

qint64 offsetOf(const QTimeZone &zone, qint64 ms)
{
    return qint64 {zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))} * 1000;
}

/// The second at which the offset changes between \a before and \a after.
qint64 changeBetween(const QTimeZone &zone, qint64 before, qint64 after)
{
    const qint64 oldOffset = offsetOf(zone, before);
    while (after - before > 1000) {
        const qint64 middle = before + (after - before) / 2000 * 1000;
        (offsetOf(zone, middle) == oldOffset ? before : after) = middle;
    }
    return after;
}

/// QTimeZone is used only as a reader of the zone table; every conversion is ours. Qt 6.4 lists transitions up to 2037
/// only, though it knows the offsets after that, so later ones are found by
/// looking every two weeks: no zone changes its clocks twice within so few days.
std::vector<ZoneRules::Transition> transitionsOf(const QTimeZone &zone)
{
    const QDateTime from(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime tableEnd(QDate(2036, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime until(QDate(2070, 1, 1), QTime(0, 0), Qt::UTC);
    std::vector<ZoneRules::Transition> transitions;
    for (const QTimeZone::OffsetData &data : zone.transitions(from, tableEnd))
        transitions.push_back({{data.atUtc.toMSecsSinceEpoch()}, qint64 {data.offsetFromUtc} * 1000});
    constexpr qint64 step = 14 * LocalTime::msPerDay;
    qint64 offset = offsetOf(zone, tableEnd.toMSecsSinceEpoch());
    for (qint64 at = tableEnd.toMSecsSinceEpoch(); at < until.toMSecsSinceEpoch(); at += step) {
        const qint64 next = offsetOf(zone, at + step);
        if (next == offset)
            continue;
        transitions.push_back({{changeBetween(zone, at, at + step)}, next});
        offset = next;
    }
    return transitions;
}

} // namespace

int LocalTime::weekday() const
{
    // 1970-01-01 was a Thursday (4).
    const qint64 shifted = (day() + 3) % 7;
    return static_cast<int>((shifted + 7) % 7) + 1;
}

QString LocalTime::toText() const
{
    const QDate date = dateOf(day());
    const qint64 secondsOfDay = msOfDay() / 1000;
    QString text = u"%1T%2:%3"_s.arg(date.toString(Qt::ISODate))
                       .arg(secondsOfDay / 3600, 2, 10, QChar(u'0'))
                       .arg(secondsOfDay / 60 % 60, 2, 10, QChar(u'0'));
    if (secondsOfDay % 60 != 0)
        text += u":%1"_s.arg(secondsOfDay % 60, 2, 10, QChar(u'0'));
    return text;
}

Result<LocalTime> LocalTime::fromText(const QString &text)
{
    const auto match = isoPattern().match(text.trimmed());
    if (!match.hasMatch() || !match.captured(7).isEmpty())
        return fail(ErrorCode::BadTime);
    return localOfMatch(match);
}

ZoneRules::ZoneRules(QByteArray id, qint64 firstOffsetMs, std::vector<Transition> transitions)
    : m_id(std::move(id))
    , m_firstOffsetMs(firstOffsetMs)
    , m_transitions(std::move(transitions))
{
}

Result<Zone> ZoneRules::forZone(const QByteArray &id)
{
    static QMutex mutex;
    static QHash<QByteArray, Zone> known;
    const QMutexLocker locker(&mutex);
    if (const auto found = known.constFind(id); found != known.cend())
        return *found;
    // Only names of the zone table: Qt also takes "UTC+3", whose meaning readers disagree on.
    if (id != "UTC" && !QTimeZone::availableTimeZoneIds().contains(id))
        return fail(ErrorCode::BadZone, Field::TimeZone);
    const QTimeZone zone(id);
    const qint64 firstOffset = offsetOf(zone, 0);
    auto rules = std::make_shared<const ZoneRules>(id, firstOffset, transitionsOf(zone));
    known.insert(id, rules);
    return Zone(rules);
}

qint64 ZoneRules::offsetMsAt(Instant at) const
{
    const auto next =
        std::upper_bound(m_transitions.begin(), m_transitions.end(), at,
                         [](Instant instant, const Transition &transition) { return instant < transition.at; });
    return next == m_transitions.begin() ? m_firstOffsetMs : std::prev(next)->offsetMs;
}

LocalTime ZoneRules::toLocal(Instant at) const
{
    return {at.ms + offsetMsAt(at)};
}

ZoneRules::Candidates ZoneRules::candidatesOf(LocalTime local) const
{
    // Offsets lie within 26 hours of UTC, so only the transitions about the naive instant can matter.
    constexpr qint64 reach = qint64 {26} * 60 * msPerMinute;
    Candidates found;
    qint64 offset = offsetMsAt({local.ms - reach});
    const auto begin =
        std::upper_bound(m_transitions.begin(), m_transitions.end(), Instant {local.ms - reach},
                         [](Instant instant, const Transition &transition) { return instant < transition.at; });
    const auto keep = [&](Instant instant) { (found.first ? found.second : found.first) = instant; };
    qint64 segmentStart = std::numeric_limits<qint64>::min();
    for (auto it = begin;; ++it) {
        const bool last = it == m_transitions.end() || it->at.ms > local.ms + reach;
        const qint64 segmentEnd = last ? std::numeric_limits<qint64>::max() : it->at.ms;
        const Instant instant {local.ms - offset};
        if (instant.ms >= segmentStart && instant.ms < segmentEnd && !found.second)
            keep(instant);
        if (last)
            break;
        if (local.ms - offset >= segmentEnd && local.ms - it->offsetMs < segmentEnd)
            found.gapEnd = {segmentEnd};
        offset = it->offsetMs;
        segmentStart = segmentEnd;
    }
    return found;
}

Instant ZoneRules::instantOfRule(LocalTime local) const
{
    const Candidates found = candidatesOf(local);
    return found.first ? *found.first : found.gapEnd;
}

Result<Instant> ZoneRules::instantOfPerson(LocalTime local, std::optional<qint64> writtenOffsetMs) const
{
    const Candidates found = candidatesOf(local);
    if (!found.first)
        return fail(ErrorCode::NoSuchTime);
    if (!writtenOffsetMs)
        return *found.first;
    for (const std::optional<Instant> &candidate : {found.first, found.second}) {
        if (candidate && local.ms - candidate->ms == *writtenOffsetMs)
            return *candidate;
    }
    return fail(ErrorCode::NoSuchTime);
}

QString ZoneRules::toText(Instant at) const
{
    const qint64 offsetMinutes = offsetMsAt(at) / msPerMinute;
    const qint64 magnitude = qAbs(offsetMinutes);
    return u"%1%2%3:%4"_s.arg(toLocal(at).toText(), offsetMinutes < 0 ? u"-"_s : u"+"_s)
        .arg(magnitude / 60, 2, 10, QChar(u'0'))
        .arg(magnitude % 60, 2, 10, QChar(u'0'));
}

Result<Instant> ZoneRules::fromText(const QString &text) const
{
    const auto match = isoPattern().match(text.trimmed());
    if (!match.hasMatch())
        return fail(ErrorCode::BadTime);
    const LocalTime local = TRY(localOfMatch(match));
    const QString offset = match.captured(7);
    if (offset.isEmpty())
        return instantOfPerson(local);
    // A written offset names the instant by itself, in whatever zone the writer sat.
    return Instant {local.ms - offsetOfText(offset)};
}

} // namespace parkdesk
