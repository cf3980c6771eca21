// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

namespace parkdesk {

/// When a job runs by itself. The numbers of the form are stored.
struct JobRule {
    enum class Form {
        EveryMinutes = 1, ///< \a number minutes apart, counted from midnight UTC
        Daily = 2,
        Weekly = 3, ///< on weekday \a number, 1 = Monday
        Monthly = 4, ///< on day \a number, the last one where the month is shorter
    };
    Form form = Form::Daily;
    int number = 1;
    int minute = 0; ///< of the day, on the wall clock

    friend bool operator==(const JobRule &, const JobRule &) = default;
};

/// The first time after \a after. On the night when the clock goes forward a time that is left out is its gap's end, on
/// that when it goes back the first pass is meant: one run a day in both.
[[nodiscard]] Instant nextTime(const JobRule &rule, const ZoneRules &zone, Instant after);
/// The last time that is not after \a now, given that \a due is one of its times.
[[nodiscard]] Instant lastTime(const JobRule &rule, const ZoneRules &zone, Instant due, Instant now);

/// How far a job has come. The numbers are stored, the names public.
enum class JobState {
    Waiting = 1,
    Running = 2, ///< somebody has it under a lease
    Finished = 3,
    Failed = 4,
    Cancelled = 5,
};
inline constexpr JobState allJobStates[] = {JobState::Waiting, JobState::Running, JobState::Finished, JobState::Failed,
                                            JobState::Cancelled};
[[nodiscard]] QString jobStateName(JobState state);

/// After \a tries that failed: when it is tried again; nothing when it is given up.
[[nodiscard]] std::optional<Duration> pauseBeforeRun(int tries);

} // namespace parkdesk
