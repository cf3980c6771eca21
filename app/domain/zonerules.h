// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace parkdesk {

/// A wall-clock time: milliseconds since 1970-01-01T00:00 as the clock on the wall counts them, with no zone.
/// Plain day and hour arithmetic is right on it.
struct LocalTime {
    qint64 ms = 0;

    static constexpr qint64 msPerDay = 86'400'000;

    [[nodiscard]] static LocalTime of(qint64 day, qint64 msOfDay) { return {day * msPerDay + msOfDay}; }
    /// Days since 1970-01-01, negative before.
    [[nodiscard]] qint64 day() const { return ms >= 0 ? ms / msPerDay : -((-ms + msPerDay - 1) / msPerDay); }
    [[nodiscard]] qint64 msOfDay() const { return ms - day() * msPerDay; }
    /// 1 = Monday .. 7 = Sunday (ISO 8601).
    [[nodiscard]] int weekday() const;
    /// "2026-11-21T14:05", with seconds only where they are not zero.
    [[nodiscard]] QString toText() const;
    /// Reads ISO 8601 local time, to the minute or second. Errors: BadTime.
    [[nodiscard]] static Result<LocalTime> fromText(const QString &text);

    friend auto operator<=>(const LocalTime &, const LocalTime &) = default;
};

/// The clock changes of one time zone as a plain value: nothing else here asks what time it is somewhere.
/// (Qt 6.4 answers an invalid local time with a wrong instant and no error, so its conversions are not used.)
class ZoneRules {
public:
    /// From \a at on, local time = UTC + offsetMs.
    struct Transition {
        Instant at;
        qint64 offsetMs = 0;
    };

    /// UTC itself.
    ZoneRules() = default;
    /// \a transitions in ascending order; \a firstOffsetMs holds before the first of them.
    ZoneRules(QByteArray id, qint64 firstOffsetMs, std::vector<Transition> transitions);

    /// The rules of an IANA zone such as "Europe/Berlin", 1970 to 2070. Kept after the first call; any thread.
    /// Errors: BadZone.
    [[nodiscard]] static Result<std::shared_ptr<const ZoneRules>> forZone(const QByteArray &id);

    [[nodiscard]] const QByteArray &id() const { return m_id; }
    [[nodiscard]] qint64 offsetMsAt(Instant at) const;
    [[nodiscard]] LocalTime toLocal(Instant at) const;

    /// The instant of a rule's local time: a time in a gap moves to the gap's end, in a fold the first pass is meant.
    [[nodiscard]] Instant instantOfRule(LocalTime local) const;

    /// The instant of a time that a person or a file wrote. Errors: NoSuchTime in a gap, or when \a writtenOffsetMs
    /// is not in force at that time. In a fold the first pass, unless an offset is written.
    [[nodiscard]] Result<Instant> instantOfPerson(LocalTime local,
                                                  std::optional<qint64> writtenOffsetMs = std::nullopt) const;

    /// "2026-11-21T14:05+01:00" of \a at here.
    [[nodiscard]] QString toText(Instant at) const;
    /// Reads ISO 8601: local to this zone unless an offset or Z is written. Errors: BadTime, NoSuchTime.
    [[nodiscard]] Result<Instant> fromText(const QString &text) const;

private:
    struct Candidates {
        std::optional<Instant> first;
        std::optional<Instant> second;
        Instant gapEnd;
    };
    [[nodiscard]] Candidates candidatesOf(LocalTime local) const;

    QByteArray m_id = "UTC";
    qint64 m_firstOffsetMs = 0;
    std::vector<Transition> m_transitions;
};

using Zone = std::shared_ptr<const ZoneRules>;

} // namespace parkdesk
