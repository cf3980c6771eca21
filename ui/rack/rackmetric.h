// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk::rack {

inline constexpr int labelWidth = 168;
inline constexpr int headerHeight = 28;
inline constexpr int rowHeight = 26;
inline constexpr int barHeight = 20;
inline constexpr int barGap = (rowHeight - barHeight) / 2;
inline constexpr int grip = 6; ///< of the end of a bar, to drag it

} // namespace parkdesk::rack
