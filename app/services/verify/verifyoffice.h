// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/result.h"

#include <QStringList>

namespace parkdesk {

class Connection;
class PriceBook;

/// The proof that an office's data are whole: every rule of storage (storage/verifier), and every charge once more:
/// its facts, lines and hash agree, and the tariff version it names gives the same price for the same reasons today.
struct OfficeProof {
    QList<Finding> findings; ///< nothing when all is well
    qint64 charges = 0; ///< how many were looked at
    qint64 priced = 0; ///< of those, by a tariff again
};

/// Reads one snapshot on the connection's thread. Errors: those of a database that cannot be read.
[[nodiscard]] Result<OfficeProof> verifyOffice(Connection &connection, PriceBook &prices);

/// Every check that verifyOffice() does, by its public name.
[[nodiscard]] QStringList verifyCheckNames();

} // namespace parkdesk
