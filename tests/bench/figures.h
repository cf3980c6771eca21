// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace parkdesk::bench {

/// Microseconds that \a work takes.
template <typename Work>
[[nodiscard]] double microseconds(const Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

/// The same, but only what this thread worked: what others do meanwhile is not counted.
template <typename Work>
[[nodiscard]] double workedMicroseconds(const Work &work)
{
    const auto worked = [] {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
    };
    const double begin = worked();
    work();
    return worked() - begin;
}

/// The value below which \a share (0 to 1) of \a values lie.
[[nodiscard]] inline double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto at = static_cast<qsizetype>(share * static_cast<double>(values.size()));
    return values.at(std::min(at, values.size() - 1));
}

[[nodiscard]] inline double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

/// Prints a figure beside its limit; true when it keeps it.
[[nodiscard]] inline bool report(const char *what, double figure, const char *relation, double limit, bool kept)
{
    std::printf("%-72s %9.3f  %s %.3f  %s\n", what, figure, relation, limit, kept ? "kept" : "MISSED");
    std::fflush(stdout);
    return kept;
}
[[nodiscard]] inline bool atLeast(const char *what, double figure, double limit)
{
    return report(what, figure, ">=", limit, figure >= limit);
}
[[nodiscard]] inline bool atMost(const char *what, double figure, double limit)
{
    return report(what, figure, "<=", limit, figure <= limit);
}

/// T2: how many milliseconds the event loop was away, at 99.9 % of its beats and at most; \a work is the processor time
/// of its own thread in the busiest of them.
[[nodiscard]] inline bool neverAway(const char *when, double often, double longest, double work)
{
    char what[96];
    std::printf("T2  the event loop's own work between two beats, %s, at most %.1f ms\n", when, work);
    std::snprintf(what, sizeof what, "T2  the event loop away, %s, 99.9 %% of the beats, ms", when);
    const bool kept = atMost(what, often, 16.0);
    std::snprintf(what, sizeof what, "T2  the event loop away, %s, longest, ms", when);
    return atMost(what, longest, 50.0) && kept;
}

} // namespace parkdesk::bench
