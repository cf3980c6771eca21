// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk {

/// What can be done with a stay at the desk. Other pages ask for it with the stay; the desk opens its panel.
enum class DeskDeed {
    TakePayment, ///< price it; take money or let it out
    Extend,
    Move,
    Correct, ///< plate or type
    Arrive,
    Cancel,
    Found, ///< stands on another spot than the program believes
    LostTicket,
    Close, ///< left owing, unseen or towed
    Details, ///< the stay with its whole history: a page of its own
    Undo,
    Reprint, ///< a copy of its receipt, else of its ticket
};

} // namespace parkdesk
