// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"

namespace parkdesk {

/// Whether map and rack have to read again: who is where, what was paid, which places there are.
[[nodiscard]] bool concernsPlaces(const ChangeSet &changes);

} // namespace parkdesk
