// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/vehicletype.h"

#include <QList>
#include <QString>

#include <optional>

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
    std::optional<ArrivingBooking> arriving = {};
    QString unknownTypeKey = {}; ///< "/q", and no vehicle type has that key

    friend bool operator==(const BoxInput &, const BoxInput &) = default;
};

/// Takes a type key off the end of the text: "KA19P4456 /b" is the plate and a bike. Only a slash after a blank begins
/// one, since a slash may stand within a plate; a letter alone is always a part of the plate.
[[nodiscard]] BoxInput withTypeKey(BoxInput input, const QList<VehicleType> &types);

/// "?": the person asks what can be typed here.
[[nodiscard]] bool asksForHelp(const BoxInput &input);

} // namespace parkdesk
