// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"

#include <QByteArray>
#include <QList>
#include <QUuid>

namespace parkdesk {

/// A lot as others are told of it. Counts alone: no vehicle, no person.
struct ApdsPlace {
    /// The spots of one vehicle type. Types overlap: their numbers are not added.
    struct Area {
        QString vehicleType; ///< code
        qint64 total = 0;
        qint64 free = 0;
    };
    Lot lot;
    Instant madeAt;
    qint64 spots = 0;
    qint64 places = 0; ///< supply: less those that are closed
    qint64 occupied = 0;
    QList<Area> areas;
};

/// Places and their areas as a list page of APDS 4: `meta` and `data`, each element with id, version, name, layer,
/// record, supply and demand. Ids are made from \a installation and stay the same. Names are in no known language
/// ("und").
[[nodiscard]] QByteArray apdsOf(const QList<ApdsPlace> &places, const QUuid &installation, Instant now);

} // namespace parkdesk
