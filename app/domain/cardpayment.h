// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace parkdesk {

using CardPaymentId = Id<struct CardPaymentTag>;

/// How far a payment by card has come. The numbers are stored.
enum class CardPaymentState {
    Open = 1, ///< the terminal was asked, or is about to be; nobody knows what it says
    Taken = 2, ///< and the stay is paid
    Declined = 3, ///< nothing was taken
    Unbooked = 4, ///< taken, but the stay could not be paid by it any more: a manager gives it back
};

/// The public spelling: "open", "taken".
[[nodiscard]] QString cardPaymentStateName(CardPaymentState state);
[[nodiscard]] std::optional<CardPaymentState> cardPaymentStateFromName(const QString &name);

} // namespace parkdesk
