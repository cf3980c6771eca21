// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace parkdesk {

/// What the staff would have done instead: "enter" of "kiosk_enter", "pay" of "settle_card_payment"; any other kind of
/// deed as it is. For lists and reports, where it does not matter who did it.
[[nodiscard]] QString commonDeed(const QString &kind);

/// The deeds that reports count by themselves; all others are among the deeds only. Sums are kept in this order: who
/// changes the list, or what counts as what, forgets them (summary_deed_fold) in a migration.
inline constexpr std::array countedDeeds {
    QLatin1StringView("enter"), QLatin1StringView("reserve"), QLatin1StringView("arrive"), QLatin1StringView("pay"),
    QLatin1StringView("leave"), QLatin1StringView("cancel"),  QLatin1StringView("undo")};

/// As which of them a kind counts, whoever did it and in whatever way.
[[nodiscard]] std::optional<size_t> countedAs(const QString &kind);

} // namespace parkdesk
