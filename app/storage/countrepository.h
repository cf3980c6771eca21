// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotcount.h"
#include "domain/result.h"

#include <QList>

namespace parkdesk {

class UnitOfWork;

/// Readings of counters.
class CountRepository {
public:
    explicit CountRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Those with readings, in natural order.
    [[nodiscard]] Result<QList<CountedLot>> lots();
    /// The one of that name, made when it is not there yet. \a isNew tells which. Errors: BadZone on Field::TimeZone
    /// when it is there and in another zone.
    [[nodiscard]] Result<CountedLotId> lotNamed(const QString &name, const QByteArray &timezone, Instant now,
                                                bool &isNew);
    /// False when there is a reading of that instant already.
    [[nodiscard]] Result<bool> add(CountedLotId lot, const LotCount &count);
    /// Errors: NotFound.
    [[nodiscard]] Result<LotCount> at(CountedLotId lot, Instant at);
    /// Tells the unit of work that \a added readings of \a lot are new.
    void noteReadings(CountedLotId lot, int added);
    /// In order of time.
    [[nodiscard]] Result<QList<LotCount>> between(CountedLotId lot, const TimeSpan &span);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
