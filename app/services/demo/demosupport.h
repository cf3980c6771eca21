// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demooffice.h"

namespace parkdesk {

/// What invented drivers thought of their last visits, and what they turned to the office for.
[[nodiscard]] Done addDemoSupport(DemoStage &stage, const DemoOffice &office);

} // namespace parkdesk
