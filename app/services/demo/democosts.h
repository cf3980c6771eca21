// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demooffice.h"

namespace parkdesk {

/// What the lots cost in the months of the history and were planned to earn, so that their reports have something to
/// say.
[[nodiscard]] Done enterDemoCosts(DemoStage &stage, const DemoOffice &office);

} // namespace parkdesk
