// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/commandline.h"
#include "services/support/reviewlist.h"
#include "services/support/ticketdetail.h"

namespace parkdesk::ctl {

[[nodiscard]] Answer answerOfTickets(const QList<TicketList::Row> &rows);
[[nodiscard]] Answer answerOfTicket(const TicketDetail::Answer &detail);
[[nodiscard]] Answer answerOfReviews(const QList<ReviewList::Row> &rows, const Rating &rating);

/// "4.3", with a point in every language.
[[nodiscard]] QString ratingText(const Rating &rating);

} // namespace parkdesk::ctl
