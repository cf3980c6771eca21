// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace parkdesk {

/// What a driver turns to the office for. The numbers are stored, the names public.
enum class TicketCategory {
    Question = 1,
    Damage = 2,
    LostProperty = 3,
    KeysHeld = 4, ///< the office has a driver's keys, or gave them to somebody
    Complaint = 5,
};
inline constexpr TicketCategory allTicketCategories[] = {TicketCategory::Question, TicketCategory::Damage,
                                                         TicketCategory::LostProperty, TicketCategory::KeysHeld,
                                                         TicketCategory::Complaint};

/// Whose turn it is. The numbers are stored, the names public.
enum class TicketState {
    Open = 1, ///< the office is to answer
    Waiting = 2, ///< for the driver
    Closed = 3,
};
inline constexpr TicketState allTicketStates[] = {TicketState::Open, TicketState::Waiting, TicketState::Closed};

/// Who said something in a ticket. The numbers are stored, the names public.
enum class TicketVoice {
    Driver = 1, ///< by mail, by phone or at the desk, written down
    Office = 2, ///< told to the driver
    Note = 3, ///< for the staff alone
};

/// The public spelling: "lost_property", "waiting", "office".
[[nodiscard]] QString ticketCategoryName(TicketCategory category);
[[nodiscard]] std::optional<TicketCategory> ticketCategoryFromName(const QString &name);
[[nodiscard]] QString ticketStateName(TicketState state);
[[nodiscard]] std::optional<TicketState> ticketStateFromName(const QString &name);
[[nodiscard]] QString ticketVoiceName(TicketVoice voice);

/// What people say: "S-1001".
[[nodiscard]] QString supportNumberText(qint64 number);
/// Reads "S-1001", "s1001" and "1001"; nothing for anything else.
[[nodiscard]] std::optional<qint64> supportNumberFromText(const QString &text);

/// A review has one to so many.
inline constexpr int mostStars = 5;

/// What drivers thought of a lot: the average is exactly stars / count.
struct Rating {
    qint64 stars = 0; ///< all of them together
    qint64 count = 0;

    /// In tenths of a star, halves up: 43 is 4.3. 0 without a review.
    [[nodiscard]] int tenths() const { return count == 0 ? 0 : static_cast<int>((stars * 20 + count) / (count * 2)); }
    friend bool operator==(const Rating &, const Rating &) = default;
};

} // namespace parkdesk
