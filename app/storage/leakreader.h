// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/stay.h"
#include "domain/timespan.h"

#include <QHash>
#include <QList>

namespace parkdesk {

class UnitOfWork;

/// Where bookings were made and where money was lost, from raw rows along indexes of their own.
class LeakReader {
public:
    explicit LeakReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct Booked {
        DeskId desk; ///< none: away from any desk
        StayState state = StayState::Reserved;
        qint64 count = 0;
    };
    /// Bookings made in \a span, by desk and by what became of them.
    [[nodiscard]] Result<QList<Booked>> booked(LotId lot, const TimeSpan &span);

    struct Loss {
        LotId lot;
        LeftHow how = LeftHow::Paid; ///< Paid: a discount
        Instant leftAt;
        qint64 amount = 0; ///< minor units that were not taken
    };
    /// Of stays that left owing, unseen or towed in \a span.
    [[nodiscard]] Result<QList<Loss>> unsettled(LotId lot, const TimeSpan &span);
    /// Discounts on stays of all lots that left in \a span, a row each.
    [[nodiscard]] Result<QList<Loss>> discounts(const TimeSpan &span);

    [[nodiscard]] Result<QHash<qint64, QString>> deskNames();

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
