// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// How somebody pays.
struct Tender {
    QString method; ///< "cash", "card"
    std::optional<Money> given;
    std::optional<QString> cardReference;
};

/// Checks \a tender against what is due; the cash given, for cash (exact when it was not typed). Errors: BadCode on
/// Field::Method; TooLittleCash (details "due"), ImplausibleCash on Field::Tendered; TooLong, BadCharacters on
/// Field::CardReference (which also refuses what could be a card number: 13 to 19 digits with a right check digit).
[[nodiscard]] Result<std::optional<Money>> acceptTender(UnitOfWork &unit, const Tender &tender, const Money &due);

} // namespace parkdesk
