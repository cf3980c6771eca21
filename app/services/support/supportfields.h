// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/officekey.h"
#include "domain/ids.h"
#include "domain/zonerules.h"
#include "services/usecase.h"

#include <QHash>

namespace parkdesk {

struct SupportTicketRow;

inline constexpr int longestSupportText = 4000; ///< characters

/// Where each sealed field belongs. Numbers are known before their rows are.
[[nodiscard]] QString placeOfReview(StayId stay);
[[nodiscard]] QString placeOfReviewReply(StayId stay);
[[nodiscard]] QString placeOfTicketContact(qint64 number);
[[nodiscard]] QString placeOfSaid(qint64 number, int said);
[[nodiscard]] QString placeOfTicketPhoto(qint64 number, int photo);

/// A text that says something. Errors on Field::Text: Required, TooLong (over longestSupportText), BadCharacters.
[[nodiscard]] Result<QString> readSupportText(const QString &text);
/// A mail address or a phone number in its kept form; empty for nothing. Errors: those of readDriverMail() and
/// readDriverPhone().
[[nodiscard]] Result<QString> readContact(const QString &text);

/// A ticket to act on, for oneself. Errors: NotFound on Field::Ticket; DriverErased when its driver is no more.
[[nodiscard]] Result<SupportTicketRow> liveTicket(UnitOfWork &unit, SupportTicketId ticket);

/// What lists tell of a lot.
struct LotLabel {
    QString name;
    Zone zone;
};
/// Of all lots, those out of use too.
[[nodiscard]] Result<QHash<LotId, LotLabel>> lotLabels(UnitOfWork &unit);

/// Names of drivers, each opened once.
class DriverNamesOnce {
public:
    DriverNamesOnce(UnitOfWork &unit, const OfficeKey &key)
        : m_unit(unit)
        , m_key(key)
    {
    }
    /// Empty for nobody and for who is erased.
    [[nodiscard]] Result<QString> of(DriverId driver);

private:
    UnitOfWork &m_unit;
    const OfficeKey &m_key;
    QHash<DriverId, QString> m_names;
};

} // namespace parkdesk
