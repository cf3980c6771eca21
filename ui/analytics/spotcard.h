// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk {

class FigureCard;

/// Which spots are taken most and which hardly ever, on the plan of one lot.
[[nodiscard]] FigureCard *makeSpotCard();

} // namespace parkdesk
