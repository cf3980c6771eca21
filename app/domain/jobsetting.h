// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace parkdesk {

/// The one number that a kind of job goes by, and how far it may be set.
struct JobSetting {
    enum class Unit { Hours, Days, DaysKept };
    Unit unit = Unit::Days;
    int least = 1;
    int most = 1;
};
/// Hours before a booking for "remind_bookings", days without a stay for "remind_absent", days for which plates are
/// kept for "remove_plates", where 0 is for ever; none for other kinds.
[[nodiscard]] std::optional<JobSetting> jobSettingOf(const QString &kind);

} // namespace parkdesk
