// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timespan.h"

#include <QList>
#include <QString>

namespace parkdesk {

class UnitOfWork;

/// Plates that are kept no longer: a token takes their place, and the vehicle stays.
class PlateRepository {
public:
    explicit PlateRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// A vehicle of which nothing is open and nothing happened for long.
    struct Forgettable {
        VehicleId vehicle;
        QString normal;
        QString lookAlike;
    };
    struct Piece {
        QList<Forgettable> plates;
        VehicleId last; ///< that was looked at; none: there are no more
    };
    /// Looks at \a most vehicles from the one after \a after on.
    [[nodiscard]] Result<Piece> next(VehicleId after, int most, Instant before);

    struct Tokens {
        QString usual;
        QString ofItsOwn; ///< for a vehicle whose plate was removed from another one already
    };
    /// False when something happened to it meanwhile: then its plate stays.
    [[nodiscard]] Result<bool> remove(const Forgettable &plate, const Tokens &tokens, Instant before);

    /// Takes what was removed out of the index of plates for good, some hundred kilobytes of it a time; \a fromTheStart
    /// at the first. False when there is nothing left to do.
    [[nodiscard]] Result<bool> cleanIndex(bool fromTheStart);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
