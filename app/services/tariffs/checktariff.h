// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"
#include "tariff/checker.h"
#include "tariff/examples.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace parkdesk {

/// What would happen if a tariff were published: what the checker finds, which examples hold, what the sign says.
class CheckTariff {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
        QByteArray text;
        QString language; ///< for the author's own labels
    };
    struct Answer {
        /// It cannot be read or is for another lot: as PublishTariff would refuse it. The rest is empty then.
        std::optional<Error> refused;
        QString name;
        QString hash;
        int number = 0; ///< that it would get
        std::vector<ExampleOutcome> examples;
        /// The checker's, and calendar_empty where rules for holidays meet a calendar without days.
        std::vector<TariffFinding> findings;
        QStringList sign; ///< what would stand on the sign
        bool publishable = false;
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
