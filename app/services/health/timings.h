// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"

#include <QElapsedTimer>
#include <QLatin1StringView>
#include <QList>
#include <QMutex>

#include <array>

namespace parkdesk {

/// What people wait for, by kind: each has its own promise. The order is that of lists; the names are public.
enum class Work {
    EnterVehicle,
    Payment,
    OtherCommand,
    FindWhileTyping,
    Search,
    Map,
    Figures,
    Booking,
    OtherRead,
};
inline constexpr int workCount = 9;

/// "enter_vehicle"
[[nodiscard]] QLatin1StringView workName(Work work);
/// So long 95 of 100 may take, in milliseconds.
[[nodiscard]] int promisedMs(Work work);
/// By the code of the deed.
[[nodiscard]] Work workOfCommand(QLatin1StringView kind);

/// A read says what it is by a constant `work`; one that does not is one of many others.
template <typename Q>
[[nodiscard]] constexpr Work workOfRead()
{
    if constexpr (requires { Q::work; })
        return Q::work;
    else
        return Work::OtherRead;
}

/// Begins when it is made.
class Stopwatch {
public:
    Stopwatch() { m_timer.start(); }
    [[nodiscard]] qint64 us() const { return m_timer.nsecsElapsed() / 1000; }

private:
    QElapsedTimer m_timer;
};

/// How long work took from the asking to the answer in the last hour, in buckets of fixed bounds: a note costs the same
/// whatever was noted before. Any thread.
class Timings {
public:
    Timings() = default;
    Timings(const Timings &) = delete;
    Timings &operator=(const Timings &) = delete;

    void note(Work work, qint64 microseconds, Instant now);

    struct Figure {
        Work work = Work::OtherRead;
        qint64 count = 0;
        /// Half of all, and 95 of 100, took no longer: the upper bounds of their buckets, at most the longest.
        qint64 halfUs = 0;
        qint64 mostUs = 0;
        qint64 longestUs = 0;

        friend bool operator==(const Figure &, const Figure &) = default;
    };
    /// Of the kinds that there were in the 60 minutes before \a now.
    [[nodiscard]] QList<Figure> lastHour(Instant now) const;

private:
    static constexpr int slotCount = 60;
    static constexpr int bucketCount = 33;
    struct Slot {
        qint64 minute = -1;
        std::array<std::array<quint32, bucketCount>, workCount> counts = {};
        std::array<qint64, workCount> longest = {};
    };

    [[nodiscard]] static int bucketOf(qint64 microseconds);
    [[nodiscard]] static qint64 boundOf(int bucket);

    mutable QMutex m_mutex;
    std::array<Slot, slotCount> m_slots;
};

} // namespace parkdesk
