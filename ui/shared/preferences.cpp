// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/preferences.h"

namespace parkdesk {

Preferences::~Preferences() = default;

void Preferences::tellSharing(const std::optional<Error> &problem)
{
    m_sharingProblem = problem;
    Q_EMIT sharingTold();
}

} // namespace parkdesk
