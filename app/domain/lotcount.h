// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace parkdesk {

using CountedLotId = Id<struct CountedLotTag>;

/// What a counter said: as it was read, also below zero or beyond what fits.
struct LotCount {
    Instant at;
    qint64 occupied = 0;
    std::optional<qint64> capacity;

    friend bool operator==(const LotCount &, const LotCount &) = default;
};

/// A lot as a file of readings names it.
struct CountedLot {
    CountedLotId id;
    QString name;
    std::optional<LotId> lot; ///< ours of that name
    QByteArray timezone;
    qint64 readings = 0;
    Instant first;
    Instant last;
    qint64 odd = 0; ///< readings below zero or beyond the capacity
};

} // namespace parkdesk
