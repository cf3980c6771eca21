// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fee.h"
#include "storage/cashrepository.h"

namespace parkdesk {

/// A charge as it was written, with what it takes to price it again.
struct WrittenCharge {
    ChargeId id;
    StayId stay;
    std::optional<TariffVersionId> tariffVersion; ///< absent when no tariff gave the price
    TimeSpan span;
    Money amount;
    QByteArray hash;
    QJsonObject facts;
    QByteArray timezone; ///< of the lot
    QString vehicleType; ///< code
    std::optional<Instant> bookedAt;
    int lostTicket = 0; ///< as in ChargeRow
    QByteArray asked; ///< as in ChargeRow
    std::optional<FeeKind> fee; ///< it is for a booking that was not used
    QList<ChargeLineRow> lines;
};

/// The ledger from its beginning, for who proves it.
class LedgerReader {
public:
    explicit LedgerReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// At most \a most charges after \a after, in the order of their ids; nothing at the end.
    [[nodiscard]] Result<QList<WrittenCharge>> charges(ChargeId after, int most);

private:
    [[nodiscard]] Result<QList<ChargeLineRow>> linesOf(const WrittenCharge &charge);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
