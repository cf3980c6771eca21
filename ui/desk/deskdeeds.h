// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/describestay.h"
#include "ui/shared/deskdeed.h"

namespace parkdesk {

class DeskPanel;
class Office;

/// The panel in which \a deed is done to \a stay, new and without a parent; null where the desk has none: money,
/// arriving and letting out are the box's own work.
[[nodiscard]] DeskPanel *newDeedPanel(DeskDeed deed, const DescribeStay::Answer &stay, Office &office);

} // namespace parkdesk
