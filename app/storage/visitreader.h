// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayrange.h"
#include "domain/lot.h"
#include "domain/result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace parkdesk {

class UnitOfWork;

/// What no sum tells: the raw rows of a lot's business days, in one pass.
class VisitReader {
public:
    explicit VisitReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// From the beginning of the first day to that of the one after the last.
    [[nodiscard]] static TimeSpan spanOf(const Lot &lot, const DayRange &days);

    struct Visitor {
        VehicleId vehicle;
        bool beenHere = false; ///< in this lot before
        bool beenAnywhere = false;
    };
    /// Vehicles that came on \a days, each once; such as were not known by a plate are none.
    [[nodiscard]] Result<QList<Visitor>> visitors(const Lot &lot, const DayRange &days,
                                                  std::optional<VehicleTypeId> type);

    /// The same without asking where they had been: many times as fast.
    [[nodiscard]] Result<QList<VehicleId>> vehicles(const Lot &lot, const DayRange &days,
                                                    std::optional<VehicleTypeId> type);

    struct Exception {
        LotId lot;
        QString kind;
        StaffId staff;
        Instant at;
    };
    /// In the order in which they were raised.
    [[nodiscard]] Result<QList<Exception>> exceptions(const QList<Lot> &lots, const DayRange &days);

    [[nodiscard]] Result<QHash<qint64, QString>> logins();

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
