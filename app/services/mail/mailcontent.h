// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mail/queuemail.h"

namespace parkdesk {

/// What is sealed of a mail besides recipient and subject.
struct MailContent {
    QString text;
    QString html;
    QByteArray calendar;
    QList<MailAttachment> attachments;

    /// As one piece (CBOR, RFC 8949).
    [[nodiscard]] QByteArray toBytes() const;
    /// Errors: Conflict when it is none of ours.
    [[nodiscard]] static Result<MailContent> fromBytes(const QByteArray &bytes);
};

/// Where each sealed field of a mail belongs; its Message-ID is known before its row is.
[[nodiscard]] QString placeOfRecipient(const QString &messageId);
[[nodiscard]] QString placeOfSubject(const QString &messageId);
[[nodiscard]] QString placeOfContent(const QString &messageId);
/// That of a member of the staff.
[[nodiscard]] QString placeOfStaffMail(StaffId staff);

} // namespace parkdesk
