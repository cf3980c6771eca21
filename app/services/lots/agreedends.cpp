// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/agreedends.h"

#include "storage/deskreader.h"
#include "storage/unitofwork.h"

#include <limits>

namespace parkdesk {

Result<QHash<StayId, Instant>> agreedEnds(UnitOfWork &unit, LotId lot)
{
    QHash<StayId, Instant> ends;
    const QList<ParkedRecord> parked = TRY(DeskReader(unit).parked(lot, std::numeric_limits<int>::max()));
    for (const ParkedRecord &record : parked)
        ends.insert(record.stay, record.agreedUntil);
    return ends;
}

} // namespace parkdesk
