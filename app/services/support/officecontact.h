// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openinghours.h"
#include "services/usecase.h"

namespace parkdesk {

/// How the office is reached, for whoever asks. Needs no key.
class OfficeContact {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question { };
    struct Place {
        LotId lot;
        QString name;
        QString address; ///< may be empty
        QString phone; ///< may be empty
        OpeningHours hours;
    };
    struct Answer {
        QString name; ///< of who runs the lots
        QString address; ///< may be empty
        QString mail; ///< that mail comes from; empty before a mail server is set up
        QList<Place> lots; ///< by name
    };

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
