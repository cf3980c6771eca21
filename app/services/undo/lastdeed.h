// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "services/undo/undostate.h"
#include "services/usecase.h"

namespace parkdesk {

/// What the person who asks would take back next, or whether they may take back what they point at.
class LastDeed {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        std::optional<JournalId> journal = {}; ///< this deed
        std::optional<StayId> stay = {}; ///< the newest of this stay
    };
    struct Deed {
        JournalId journal;
        QString kind; ///< "enter", "pay", ...
        Instant at;
        StayId stay;
        QString plate; ///< empty without one
        QString ticket;
        QString spot; ///< label, where the deed gave one
        std::optional<Money> amount;
        QString method; ///< of a payment: "cash", "card"
        QString receipt; ///< of a payment
        bool left = false; ///< a payment that let the vehicle out as well
        LotId lot;
        UndoState undo;
    };
    /// Unless one is pointed at: the newest of their deeds in this shift that may be taken back; when none may be, the
    /// newest of all with the reason why not; nothing when they have done nothing.
    using Answer = std::optional<Deed>;

    /// Errors: NotFound when there is no such deed.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
