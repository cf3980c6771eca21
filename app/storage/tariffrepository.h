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
    Instant publishedAt;
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
    };
    [[nodiscard]] Result<TariffVersionId> publish(const Publication &publication, StaffId by, Instant now);
    /// The version in force at \a at: the one with the latest start not after it. Errors: NoTariff on Field::Lot.
    [[nodiscard]] Result<TariffVersionId> versionAt(LotId lot, Instant at);
    /// The canonical text. Errors: NotFound.
    [[nodiscard]] Result<QByteArray> body(TariffVersionId version);
    [[nodiscard]] Result<QList<TariffVersionRow>> ofLot(LotId lot);

private:
    [[nodiscard]] Result<TariffId> tariffOf(LotId lot, const QString &name, Instant now);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
