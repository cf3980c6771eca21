// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk {

class FigureCard;

/// How many bookings nobody came for or cancelled late, over how many were due.
[[nodiscard]] FigureCard *makeBookingsCard();
/// What somebody had to explain, by cause.
[[nodiscard]] FigureCard *makeExceptionsCard();

} // namespace parkdesk
