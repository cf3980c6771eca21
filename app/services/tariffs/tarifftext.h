// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include <optional>

namespace parkdesk {

/// The text of a published version or of a draft.
class TariffText {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    /// One of the two.
    struct Question {
        std::optional<TariffVersionId> version;
        std::optional<TariffDraftId> draft;
    };
    struct Answer {
        LotId lot;
        QByteArray text; ///< a version's is canonical, a draft's as it was saved
        qint64 revision = 0; ///< of a draft
        int number = 0; ///< of a version
    };

    /// Errors: NotFound on Field::Tariff.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
