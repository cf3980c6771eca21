// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace parkdesk {

/// Car, truck, bike, scooty, cycle; a table in the database.
struct VehicleType {
    VehicleTypeId id;
    QString code; ///< "car": the word of tariffs and of the command line
    int sizeRank = 0; ///< larger vehicles have higher ranks; a spot's class is the rank of its largest type
    int placesNeeded = 1; ///< on one spot; ignored when wholeSpot
    bool wholeSpot = true;
    bool plateOptional = false;
    QString shortcut; ///< one letter
};

/// How many of a spot's \a places a vehicle of \a type takes.
[[nodiscard]] inline int placesTaken(const VehicleType &type, int places)
{
    return type.wholeSpot ? places : type.placesNeeded;
}

} // namespace parkdesk
