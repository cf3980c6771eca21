// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk {

class FigureCard;

/// What each lot earned for a space and day, and how full it was.
[[nodiscard]] FigureCard *makeLotCard();
/// Who came, by vehicle type: of the stays, of the time, of the money.
[[nodiscard]] FigureCard *makeMixCard();

} // namespace parkdesk
