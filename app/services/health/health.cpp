// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/health/health.h"

namespace parkdesk {

QList<HealthJudgement> Health::troubles() const
{
    return facts().at.ms == 0 ? QList<HealthJudgement>() : troublesIn(judgeHealth(facts()));
}

} // namespace parkdesk
