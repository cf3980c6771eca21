// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk {

class FigureCard;

/// How full it was hour by hour on the last day of the period, beside the day it is compared with.
[[nodiscard]] FigureCard *makeCourseCard();
/// Revenue week by week about the tariffs that began: of one lot.
[[nodiscard]] FigureCard *makeTariffEffectCard();

} // namespace parkdesk
