// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mail.h"
#include "domain/support.h"
#include "ui/shared/listcells.h"

#include <QString>

namespace parkdesk {

/// "Lost property".
[[nodiscard]] QString ticketCategoryWords(TicketCategory category);
/// Its state as lists show it.
[[nodiscard]] TagCell ticketStateTag(TicketState state);
/// How far the mail of an answer is: "mail is sent".
[[nodiscard]] QString answerMailWords(MailState state);
/// Full and empty stars.
[[nodiscard]] QString starSigns(int stars);
/// "4.3 of 5 by 12 reviews".
[[nodiscard]] QString ratingWords(const Rating &rating);

} // namespace parkdesk
