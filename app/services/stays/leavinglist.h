// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/stays/listwindow.h"
#include "services/usecase.h"

namespace parkdesk {

/// Who stands in a lot and when it was agreed that they leave: a window of rows at a time, with the counts of all
/// filters.
class LeavingList {
public:
    static constexpr Permission permission = Permission::SeeDesk;
    /// "Soon" reaches this far.
    static constexpr Duration soon = minutes(60);

    /// The numbers are known to the statement.
    enum class Show {
        Soon = 0, ///< over their time or due soon
        OverTime = 1,
        DueSoon = 2,
        PaidNotOut = 3,
        AllInside = 4,
    };
    enum class Sort {
        Due = 1, ///< in the order of the parts, then by the agreed end
        Plate = 2,
        EnteredAt = 3,
        Spot = 4,
    };
    enum class Part {
        OverTime = 0, ///< and not paid for just now
        DueSoon = 1, ///< or paid, with time to drive out
        Later = 2,
    };
    struct Question {
        LotId lot;
        Show show = Show::Soon;
        QString text; ///< part of a plate, beginning of a ticket or spot
        Sort sort = Sort::Due;
        bool descending = false;
        std::optional<ListCursor> after; ///< the last row before the window
        int most = 200; ///< rows, 1 to 500
    };
    struct Row {
        StayId stay;
        QString plate; ///< empty without one
        QString ticket; ///< stored form
        QString vehicleType;
        QString spot; ///< the first one; empty in a free-choice lot
        int spots = 1; ///< how many the vehicle stands on
        Instant enteredAt;
        Instant due; ///< the agreed end: what the driver was told last
        Part part = Part::Later;
        std::optional<Instant> paidAt;
        std::optional<Instant> paidUntil; ///< may drive out until then
        QString note;

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Counts {
        int overTime = 0;
        int dueSoon = 0;
        int paidNotOut = 0;
        int inside = 0;

        friend bool operator==(const Counts &, const Counts &) = default;
    };
    struct Answer {
        Lot lot;
        QList<Row> rows;
        std::optional<ListCursor> next; ///< absent at the end of the list
        Counts counts; ///< whatever the text
        Instant asOf;
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
