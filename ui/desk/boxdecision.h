// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deskkind.h"
#include "services/stays/availability.h"
#include "services/stays/likelyplace.h"
#include "services/stays/lookup.h"
#include "services/stays/quotestay.h"
#include "services/stays/suggestvehicles.h"
#include "ui/desk/boxinput.h"
#include "ui/shared/sentence.h"

namespace parkdesk {

/// What the office has said about the text so far.
struct BoxKnowledge {
    std::optional<LookUp::Answer> found;
    std::optional<SuggestVehicles::Answer> matches;
    std::optional<LookUp::Answer> meant; ///< the only match of a text that searches
    std::optional<QuoteStay::Answer> quote; ///< of the parked one that is found or meant
    std::optional<Error> problem; ///< why one of them could not be said
};

/// Where and when.
struct BoxScene {
    Lot lot;
    QList<Availability::Row> free;
    QList<VehicleType> types;
    QList<LikelyPlace> likely;
    DeskKind desk = DeskKind::Both;
    Instant now;

    /// Spots or places free for the usual stay; nothing when the lot has none for that type.
    [[nodiscard]] std::optional<int> freeFor(const QString &vehicleType) const;
    [[nodiscard]] std::optional<LikelyPlace> likelyFor(const QString &vehicleType) const;
    [[nodiscard]] bool plateOptional(const QString &vehicleType) const;
};

/// What Enter would do.
enum class BoxDeed {
    Nothing, ///< the line says why
    Wait, ///< the office has not answered yet; Enter is kept until it has
    ShowList, ///< the list says what it could be; a row of it is chosen by arrow and Enter
    ComeIn,
    Arrive,
    GoOut, ///< ask the price; take money, or let out when nothing is due
    PayFee, ///< take what is owed for a booking that was not used
    TakeSpot, ///< the named spot is free: the next plate comes in there
};

/// The vehicle that Enter acts on.
struct BoxSubject {
    StayId stay; ///< none of a newcomer
    QString plate;
    QString ticket; ///< as stored; empty of a newcomer
    QString vehicleType; ///< of the stay, or as it came last; may be empty
};

struct BoxDecision {
    BoxDeed deed = BoxDeed::Nothing;
    BoxSubject subject;
    QString vehicleType; ///< shown as chosen
    QString spot; ///< TakeSpot: its label
    QString likelySpot; ///< where the program would put it; empty when it names none
    QList<Sentence> line; ///< what Enter will do, in full; shorter wordings after it
    bool quiet = false; ///< the line is a hint and no deed
    Sentence hint; ///< at the far end of the box
    QString verb; ///< on the button
    bool preselected = false; ///< the subject is the only match of what was typed
    bool asks = false; ///< plates inside or due are so near that a person must choose
    bool bookedLater = false; ///< its booking begins too late to arrive now; it may come in beside it
    bool mayComeInAsTyped = false; ///< a person may insist
    bool mayReEnter = false; ///< inside by the book; Ctrl+Enter begins a new stay
    bool choosesType = false; ///< type and spot matter to what Enter would do
};

/// Pure: the whole table of what the box does.
[[nodiscard]] BoxDecision decide(const BoxInput &input, const BoxKnowledge &known, const BoxScene &scene);

} // namespace parkdesk
