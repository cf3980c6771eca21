// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/zonerules.h"
#include "services/usecase.h"

#include <QList>

#include <optional>

namespace parkdesk {

/// Where a published version stands at a moment.
enum class TariffStanding {
    Planned, ///< it begins later
    InForce,
    Resting, ///< one with an end holds in its place; afterwards it holds again
    Past,
    Withdrawn, ///< taken back before it began
};

/// The tariffs of a lot: what holds, what held, what is planned and what is being written.
class TariffsOfLot {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
    };
    struct Version {
        TariffVersionId id;
        int number = 0;
        QString name; ///< the author's
        QString hash;
        TariffStanding standing = TariffStanding::Past;
        Instant from;
        std::optional<Instant> until; ///< after this the former one holds again; absent: for ever
        Instant publishedAt;
        QString publishedBy; ///< name
    };
    struct Draft {
        TariffDraftId id;
        QString name;
        qint64 revision = 0; ///< what SaveTariffDraft wants to see
        std::optional<TariffVersionId> basedOn;
        Instant savedAt;
        QString savedBy; ///< name
    };
    /// Which version holds when, without gaps within it; from now on.
    struct Stretch {
        TariffVersionId version;
        Instant from;
        std::optional<Instant> until; ///< absent: for ever
    };
    struct Answer {
        QString lotName;
        Zone zone; ///< never null
        Currency currency;
        QList<Version> versions; ///< newest number first
        QList<Draft> drafts; ///< saved last first
        QList<Stretch> ahead;
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
