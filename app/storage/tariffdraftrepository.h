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

/// A tariff that is being written.
struct TariffDraftRow {
    TariffDraftId id;
    LotId lot;
    QString name;
    qint64 revision = 0;
    std::optional<TariffVersionId> basedOn;
    Instant savedAt;
    QString savedBy; ///< name
    QByteArray body; ///< find() alone reads it
};

class TariffDraftRepository {
public:
    explicit TariffDraftRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// What is kept of a draft.
    struct Contents {
        QString name;
        QByteArray body;
        StaffId by;
    };
    [[nodiscard]] Result<TariffDraftId> add(LotId lot, const Contents &contents, std::optional<TariffVersionId> basedOn,
                                            Instant now);
    /// Errors: DraftChanged when its revision is another by now.
    [[nodiscard]] Done save(const TariffDraftRow &draft, const Contents &contents, Instant now);
    [[nodiscard]] Done drop(const TariffDraftRow &draft);
    /// Errors: NotFound on Field::Tariff.
    [[nodiscard]] Result<TariffDraftRow> find(TariffDraftId draft);
    /// Saved last first.
    [[nodiscard]] Result<QList<TariffDraftRow>> ofLot(LotId lot);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
