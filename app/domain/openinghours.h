// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

#include <QList>
#include <QString>

namespace parkdesk {

/// When a lot lets vehicles in, by weekday and local time. Without any window it is always open.
class OpeningHours {
public:
    /// The day of a window that is kept for public holidays, after Monday = 1 .. Sunday = 7.
    static constexpr int holiday = 8;

    /// [from, until) in minutes since midnight of its day; beyond 1440 it ends on the next day.
    struct Window {
        int day = 1;
        int fromMinute = 0;
        int untilMinute = 0;
        friend auto operator<=>(const Window &, const Window &) = default;
    };

    OpeningHours() = default;
    /// Errors: BadTime on Field::Hours when a window is empty, longer than a day, or two of a day overlap.
    [[nodiscard]] static Result<OpeningHours> make(QList<Window> windows);
    /// Reads "Mo-Fr 06:00-22:00; Sa 08:00-12:00,14:00-02:00; PH 10:00-16:00". A window that ends before it begins ends
    /// on the next day. Empty and "24/7" are always open. Errors: BadTime on Field::Hours.
    [[nodiscard]] static Result<OpeningHours> fromText(const QString &text);
    /// The same spelling, days with equal windows together; "24/7" when always open.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] bool isAlwaysOpen() const { return m_windows.isEmpty(); }
    [[nodiscard]] const QList<Window> &windows() const { return m_windows; } ///< in order
    [[nodiscard]] bool isOpenAt(LocalTime at) const;
    /// The next time at which it is open, \a at itself when it is open then; nothing when it never is.
    [[nodiscard]] std::optional<LocalTime> nextOpening(LocalTime at) const;

    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;

private:
    QList<Window> m_windows;
};

} // namespace parkdesk
