// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "domain/result.h"

#include <functional>

namespace parkdesk {

class Connection;
class UnitOfWork;

/// Writes what the program does for itself and nobody's journal needs: leases of mails and jobs, whose rows are their
/// own log. A transaction; \a work is called again when a race was lost, five times at most. Other desks are told;
/// what changed is answered, for this one's feed. Errors: those of \a work; OutcomeUnknown.
[[nodiscard]] Result<ChangeSet> plainWork(Connection &connection, const std::function<Done(UnitOfWork &)> &work);

} // namespace parkdesk
