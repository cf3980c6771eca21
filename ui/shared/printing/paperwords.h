// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/slips.h"
#include "services/paper/receiptpaper.h"
#include "services/paper/ticketpaper.h"

#include <QLocale>

namespace parkdesk {

/// The words of the papers, made from what was read, in the language and direction of the program. The lines of a
/// receipt are those of the amount panel.

/// "COPY", when and by whom.
[[nodiscard]] CopyMark copyMark(const PaperFacts &facts, Instant at, const QLocale &locale = {});

/// The ticket of a vehicle inside, or the slip of a booking.
[[nodiscard]] Slip ticketPaper(const TicketPaper::Answer &facts, const std::optional<CopyMark> &copy = {},
                               const QLocale &locale = {});
[[nodiscard]] Slip receiptPaper(const ReceiptPaper::Answer &facts, const std::optional<CopyMark> &copy = {},
                                const QLocale &locale = {});

/// A place in the queue of a full lot.
struct QueueFacts {
    Lot lot;
    int number = 0;
    QString plate; ///< as shown; may be empty
    QString vehicleType; ///< code
    Instant since;
};
[[nodiscard]] Slip queuePaper(const QueueFacts &facts, const QLocale &locale = {});

} // namespace parkdesk
