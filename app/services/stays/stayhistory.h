// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/fees/openfees.h"
#include "services/stays/describestay.h"
#include "services/stays/pricing.h"
#include "services/undo/undostate.h"

#include <QJsonObject>

namespace parkdesk {

/// One stay with everything that is written about it: what was done, the price and its reasons, money, exceptions.
class StayHistory {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        StayId stay;
    };
    /// A value that a deed changed, as codes and numbers; the window makes words of it.
    struct Change {
        QString field; ///< "state", "until", "spot", "paid_until", ...
        QString before; ///< a code, a label, or an instant in milliseconds
        QString after;

        friend bool operator==(const Change &, const Change &) = default;
    };
    struct Deed {
        JournalId journal;
        QString deed; ///< kind: "enter", "pay", ...
        Instant at;
        QString who; ///< empty: the program itself
        QString approver; ///< whose say-so it had; empty without one
        QString desk;
        QJsonObject outcome; ///< ids, instants, amounts, codes
        QList<Change> changes; ///< of the stay itself and its spots
        bool undone = false; ///< it was taken back

        friend bool operator==(const Deed &, const Deed &) = default;
    };
    struct Paid {
        PaymentId payment;
        Instant at;
        QString method;
        Money amount; ///< negative for a counter-payment
        std::optional<Money> tendered;
        std::optional<PaymentId> counters;
        QString receipt;
        QString desk;
        QString who;
    };
    struct Exception {
        QString kind;
        QString reason;
        QString who;
        Instant at;
    };
    struct Visits {
        int stays = 0; ///< in this lot, this one included
        std::optional<Instant> lastBefore;
        int unpaid = 0; ///< left owing, unseen or towed
    };
    /// The last deed that still stands, and whether the person who asks may take it back.
    struct Undo {
        JournalId journal;
        QString deed;
        UndoState state;
    };
    struct TariffName {
        QString name;
        int number = 0;
        Instant validFrom;
    };
    struct Answer {
        DescribeStay::Answer facts;
        QString note;
        QStringList spots; ///< in the order in which they were held, the present one last; empty in a free-choice lot
        std::optional<Price> price; ///< of a parked stay, to this moment
        std::optional<Charge> charge; ///< the price so far, or the last one written
        std::optional<Instant> pricedTo; ///< the exit instant of that charge
        std::optional<TariffName> tariff;
        Money paid;
        Money open; ///< the charge less what was paid, never below zero
        std::optional<OpenFee> fee; ///< that is owed because the booking was not used
        QList<Deed> deeds; ///< the newest first, at most 500
        QList<Paid> payments; ///< in the order in which they were taken
        QList<Exception> exceptions;
        std::optional<Undo> undo;
        std::optional<Visits> visits; ///< absent without a plate
        Instant asOf;
    };

    /// Errors: NotFound.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
