// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/usecase.h"

namespace parkdesk {

/// What a notice is about; the numbers are their order, the most pressing first.
enum class NoticeKind {
    MailRests = 1, ///< the mail server is away
    MailFailed = 2, ///< mails were given up, and nobody said what to do yet
    LotFull = 3, ///< no type has a free place for its usual stay
    OverTime = 4, ///< vehicles stand beyond their agreed end
    Offer = 5, ///< a place is held for somebody who waits
};

/// What whoever works in the office should know now. Nothing is stored: it is read from the state, and a notice goes
/// when its reason does.
class Notices {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId here; ///< whose vehicles are looked at; offers and full lots are those of all
    };
    struct Row {
        NoticeKind kind = NoticeKind::Offer;
        qint64 about = 0; ///< id of the offer or the lot; 0 for mail. With the kind it names the notice
        QString lotName; ///< empty for mail
        Zone zone; ///< of the lot; that of `here` for mail
        int count = 0; ///< vehicles over their time, mails
        QString plate; ///< of the offer, or of the vehicle that is over its time the longest; empty without one
        QString ticket; ///< stored form, of the same
        QString vehicleType; ///< code, of the same
        std::optional<Instant> at; ///< since when, where that is known; of an offer and of mail that rests: until when

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Answer {
        QList<Row> rows; ///< the most pressing first
        Instant asOf;
    };

    /// Mail is told to who may see it. Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
