// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include <QByteArray>

namespace parkdesk {

/// Places and how full they are now, in the words of the Alliance for Parking Data Standards, version 4. No personal
/// data.
class ApdsPlaces {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot; ///< none: all
    };
    struct Answer {
        QByteArray json;
        int lots = 0;
    };

    /// Errors: UnknownLot; NotInitialised before the first run.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
