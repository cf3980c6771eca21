// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/slip.h"

#include <optional>

namespace parkdesk {

/// What the papers of an office say. All of it is text that the caller made in words and figures, since this library
/// knows no language; where a text is empty its line is left out.

struct SlipHead {
    QString title; ///< the lot
    QStringList lines; ///< operator, address, phone, tax number
};

struct SlipRow {
    QString words;
    QString amount;
};

/// On a reprint, over everything else.
struct CopyMark {
    QString title; ///< "COPY"
    QString detail; ///< when, and by whom
};

/// Given at the entrance.
struct TicketSlip {
    SlipHead head;
    std::optional<CopyMark> copy;
    QString plateCaption;
    QString plate; ///< grouped
    QString plateWords; ///< instead of a plate, when there is none
    QString spotCaption;
    QString spot; ///< empty in a free-choice lot
    QString inCaption;
    QString inTime;
    QString type; ///< of the vehicle
    QString inDate;
    QString code; ///< as shown, "4K2M9-XQ3TH-7"
    QList<SlipRow> prices; ///< the sign
    QString note;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// For money taken.
struct ReceiptSlip {
    SlipHead head;
    std::optional<CopyMark> copy;
    QString title; ///< "Receipt"
    QString number; ///< "D2-2026-004128"
    QString date;
    QString takenBy; ///< desk and clerk
    QString plate;
    QString plateWords;
    QString vehicle; ///< type and spot
    QString times; ///< in and out
    QString length;
    QList<SlipRow> lines; ///< the reasons of the price
    SlipRow total;
    QList<SlipRow> tender; ///< given, change, card reference
    QList<SlipRow> taxes; ///< net and tax, one a rate
    QString code;
    QStringList notes;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// For a booking.
struct BookingSlip {
    SlipHead head;
    std::optional<CopyMark> copy;
    QString title; ///< "Booking"
    QString plate;
    QString plateWords;
    QList<SlipRow> rows; ///< from, until, spot, vehicle
    QString code;
    QString note;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// For somebody who waits while the lot is full.
struct QueueSlip {
    SlipHead head;
    QString caption; ///< "Number"
    QString number;
    QString plate;
    QString type;
    QString since;
    QString code; ///< empty: no QR
    QString note;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

[[nodiscard]] Slip slipOf(const TicketSlip &ticket);
[[nodiscard]] Slip slipOf(const ReceiptSlip &receipt);
[[nodiscard]] Slip slipOf(const BookingSlip &booking);
[[nodiscard]] Slip slipOf(const QueueSlip &queue);

} // namespace parkdesk
