// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotdocument.h"
#include "domain/plancheck.h"
#include "services/usecase.h"

namespace parkdesk {

/// Why a lot of a file cannot be made.
struct ImportProblem {
    int lot = 0; ///< number in the file
    Error error; ///< PlanInvalid carries "problem", "label" and "index"
};

/// Whether lots of a file could be made here.
class ImportPreview {
public:
    static constexpr Permission permission = Permission::ManageLots;

    struct Question {
        QList<LotDocument> lots;
    };
    struct Answer {
        QList<ImportProblem> problems; ///< the first of each lot
        int spots = 0;
        int places = 0;
    };

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Makes lots from a file: all of them, or none.
class ImportLots {
public:
    static constexpr QLatin1StringView kind {"import_lots"};
    static constexpr Permission permission = Permission::ManageLots;

    struct Command {
        QList<LotDocument> lots;
        QString deskName; ///< a desk made with the first lot; empty for none
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        QList<LotId> lots;
        int spots = 0;
        int places = 0;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of ImportPreview, with details "lot" (its number in the file); Required on Field::File when there
    /// is none.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Everything about a lot that a file can hold.
class ExportLot {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
    };
    using Answer = LotDocument; ///< renumbered()

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
