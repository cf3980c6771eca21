// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QThread>

namespace parkdesk {

/// Calls \a work, which is one transaction and answers a Result, again while it loses races (Conflict, DatabaseBusy),
/// five times at most. It waits only for a database that is busy: where a rule of the schema refused, the other one is
/// done.
template <typename Work>
[[nodiscard]] auto retryingRaces(Work &&work) -> decltype(work())
{
    constexpr unsigned long mostTries = 5;
    for (unsigned long attempt = 1;; ++attempt) {
        auto result = work();
        const bool busy = !result && result.error().code == ErrorCode::DatabaseBusy;
        const bool lost = busy || (!result && result.error().code == ErrorCode::Conflict);
        if (!lost || attempt == mostTries)
            return result;
        if (busy)
            QThread::msleep(attempt * 5);
    }
}

} // namespace parkdesk
