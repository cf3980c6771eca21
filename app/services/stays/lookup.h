// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/fees/openfees.h"
#include "services/usecase.h"

namespace parkdesk {

/// What a text in the box means here and now, so that the page can say what Enter will do.
class LookUp {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
        QString text; ///< plate, ticket or booking code
    };
    enum class Meaning {
        Nothing, ///< neither a code nor a plate
        NewPlate, ///< a plate that is not here and not booked: comes in
        Parked, ///< goes out
        Booked, ///< a booking that is due, or late but not over: arrives
        BookedLater, ///< a booking that begins too late to arrive now: a walk-in, or shown
        Gone, ///< a ticket whose stay is over
        Ambiguous, ///< two vehicles with that plate stand here: the ticket tells them apart
        FreeSpot, ///< "#A-14", and nobody stands there
        SharedSpot, ///< "#M-02", and several stand there
    };
    /// A vehicle inside or due whose plate the text could be a slip of.
    struct Near {
        StayId stay;
        QString plate;
        QString ticket; ///< as stored
        QString vehicleType;
        QString spot;
        std::optional<Instant> enteredAt; ///< inside since; absent of a booking
        std::optional<TimeSpan> booked;

        friend bool operator==(const Near &, const Near &) = default;
    };
    struct Answer {
        Meaning meaning = Meaning::Nothing;
        StayId stay;
        QString plate; ///< as shown
        QString ticket; ///< of the stay, as stored
        QString spot;
        QString vehicleType; ///< of the stay, or the one it came with last; empty when unknown
        std::optional<Instant> enteredAt;
        std::optional<TimeSpan> booked;
        bool wellFormed = false; ///< reads like a plate: letters and digits, long enough for the lot
        bool namesSpot = false; ///< the text is the label of a spot here
        std::optional<OpenFee> fee; ///< that this booking, or the plate that is not here, owes
        QList<Near> near; ///< of a new plate, at most three; the twins when it is ambiguous
        std::optional<Error> problem; ///< why the text is no plate
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
