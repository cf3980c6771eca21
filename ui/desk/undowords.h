// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/undo/lastdeed.h"
#include "services/undo/undodeed.h"
#include "ui/desk/deskpanel.h"

namespace parkdesk {

class ZoneRules;

/// For a row of a list: that it may be taken back and until when, or why not.
[[nodiscard]] QString undoTip(const UndoState &state, Instant now, const ZoneRules &zone);

/// What taking it back came to.
[[nodiscard]] DeedReport undoneReport(const UndoDeed::Outcome &outcome, const LastDeed::Deed &deed);

} // namespace parkdesk
