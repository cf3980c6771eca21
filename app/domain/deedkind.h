// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parkdesk {

/// What the staff would have done instead: "enter" of "kiosk_enter", "pay" of "settle_card_payment"; any other kind of
/// deed as it is. For lists and reports, where it does not matter who did it.
[[nodiscard]] QString commonDeed(const QString &kind);

} // namespace parkdesk
