// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// A version as it is listed.
struct TariffVersionRow {
    TariffVersionId id;
    int number = 0;
    QString hash;
    Instant validFrom;
    std::optional<Instant> validUntil; ///< after it the former version holds again
    Instant publishedAt;
    QString publishedBy; ///< name
    std::optional<Instant> withdrawnAt; ///< taken back before it began
    LotId lot;
};

/// Published tariffs: written once, never changed.
class TariffRepository {
public:
    explicit TariffRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// What is published.
    struct Publication {
        LotId lot;
        QString name;
        int format = 1;
        QByteArray body; ///< canonical text
        QByteArray hash;
        Instant validFrom;
        std::optional<Instant> validUntil;
    };
    [[nodiscard]] Result<TariffVersionId> publish(const Publication &publication, StaffId by, Instant now);
    /// The version in force at \a at: the one with the latest start not after it whose end is not over. Errors:
    /// NoTariff on Field::Lot.
    [[nodiscard]] Result<TariffVersionId> versionAt(LotId lot, Instant at);
    /// The canonical text. Errors: NotFound.
    [[nodiscard]] Result<QByteArray> body(TariffVersionId version);
    /// In the order of their numbers.
    [[nodiscard]] Result<QList<TariffVersionRow>> ofLot(LotId lot);
    /// Errors: NotFound.
    [[nodiscard]] Result<TariffVersionRow> version(TariffVersionId version);
    /// Takes back a version that has not begun; the schema refuses another.
    [[nodiscard]] Done withdraw(const TariffVersionRow &version, StaffId by, Instant now);
    /// Whether a stay or booking of \a lot was given its version at \a from or later.
    [[nodiscard]] Result<bool> pricedSince(LotId lot, Instant from);

private:
    [[nodiscard]] Result<TariffId> tariffOf(LotId lot, const QString &name, Instant now);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
