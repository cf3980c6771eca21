// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicletype.h"
#include "services/stays/availability.h"
#include "services/stays/lookup.h"
#include "services/stays/quotestay.h"
#include "ui/shared/sentence.h"

namespace parkdesk {

/// What the newcomer buttons preset; the state of the vehicle decides all the same.
enum class BoxIntent { Any, ComeIn, GoOut };

/// A booking made with a code alone, whose vehicle now stands here: the next text is its plate.
struct ArrivingBooking {
    StayId stay;
    QString ticket; ///< as stored
    QString vehicleType;

    friend bool operator==(const ArrivingBooking &, const ArrivingBooking &) = default;
};

/// What the person has typed and chosen.
struct BoxInput {
    QString text;
    QString vehicleType; ///< chosen; empty: the one the vehicle came with last
    QString spot; ///< chosen by label; empty: the program finds one
    BoxIntent intent = BoxIntent::Any;
    std::optional<ArrivingBooking> arriving;

    friend bool operator==(const BoxInput &, const BoxInput &) = default;
};

/// What the office has said about it so far.
struct BoxKnowledge {
    std::optional<LookUp::Answer> found;
    std::optional<QuoteStay::Answer> quote; ///< of a parked one
    std::optional<Error> problem; ///< why one of them could not be said
};

/// Where and when.
struct BoxScene {
    Lot lot;
    QList<Availability::Row> free;
    QList<VehicleType> types;
    Instant now;

    /// Spots or places free for the usual stay; nothing when the lot has none for that type.
    [[nodiscard]] std::optional<int> freeFor(const QString &vehicleType) const;
    [[nodiscard]] bool plateOptional(const QString &vehicleType) const;
};

/// What Enter would do.
enum class BoxDeed {
    Nothing,
    Wait, ///< the office has not answered yet; Enter is kept until it has
    ComeIn,
    Arrive,
    GoOut, ///< ask the price; take money, or let out when nothing is due
};

struct BoxDecision {
    BoxDeed deed = BoxDeed::Nothing;
    QString vehicleType; ///< shown as chosen
    QList<Sentence> line; ///< what Enter will do, in full; shorter wordings after it
    bool quiet = false; ///< the line is a hint and no deed
    Sentence hint; ///< at the far end of the box
    QString verb; ///< on the button
    bool bookedLater = false; ///< its booking begins too late to arrive now; it may come in beside it
    bool mayComeInAsTyped = false; ///< no well-formed plate, but a person may insist
};

/// Pure: the whole table of what the box does.
[[nodiscard]] BoxDecision decide(const BoxInput &input, const BoxKnowledge &known, const BoxScene &scene);

} // namespace parkdesk
