// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/mail.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace parkdesk {

class OfficeKey;
class UnitOfWork;

/// A file that goes with a mail.
struct MailAttachment {
    QString name; ///< "history.csv"
    QByteArray type; ///< "text/csv"
    QByteArray bytes;
};

/// A mail that somebody wants to be sent. Its words come from a template, or are given as they are.
struct MailDraft {
    QString to; ///< one address
    QString language; ///< "en", "de"; any other is written in English
    MailPurpose purpose = MailPurpose::Booking;

    /// The name of a template ("code"), and what its placeholders stand for; empty where the words are given below.
    QString templateName;
    QMap<QString, QString> values;

    QString subject;
    QString text;
    QString html; ///< made from the text where it is empty

    QList<MailAttachment> attachments;
    QByteArray calendar; ///< a file of RFC 5545; none when empty
    std::optional<Instant> notBefore;
    std::optional<Instant> notAfter; ///< useless from then on, and given up
    DriverId driver; ///< whom it is for, if it is a driver
    /// The same key is queued once, whoever comes first: "code:<id>", "statement:2026-11:<driver>". No names in it, it
    /// is stored as it is. Empty: queued in any case.
    QString onceKey;
};

/// Puts a mail into the outbox, within the deed that it belongs to: it goes only if that is committed, and then as
/// often as it takes. Recipient, subject, text and files are sealed. The id of the earlier one for a key that was
/// queued before. Errors: BadMail on Field::Mail; NotFound on Field::Template; Required on Field::Subject; those of the
/// database.
[[nodiscard]] Result<MailId> queueMail(UnitOfWork &unit, const OfficeKey &key, const MailDraft &draft, Instant now);

} // namespace parkdesk
