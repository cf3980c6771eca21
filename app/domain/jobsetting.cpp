// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jobsetting.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

std::optional<JobSetting> jobSettingOf(const QString &kind)
{
    if (kind == "remind_bookings"_L1)
        return JobSetting {JobSetting::Unit::Hours, 1, 14 * 24};
    if (kind == "remind_absent"_L1)
        return JobSetting {JobSetting::Unit::Days, 7, 730};
    if (kind == "remove_plates"_L1)
        return JobSetting {JobSetting::Unit::DaysKept, 0, 3650};
    return std::nullopt;
}

} // namespace parkdesk
