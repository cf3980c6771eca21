// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailcontent.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace parkdesk {

using namespace Qt::StringLiterals;

QByteArray MailContent::toBytes() const
{
    QCborArray files;
    for (const MailAttachment &file : attachments)
        files.append(QCborArray {file.name, file.type, file.bytes});
    return QCborMap {{u"v"_s, 1}, {u"text"_s, text}, {u"html"_s, html}, {u"calendar"_s, calendar}, {u"files"_s, files}}
        .toCborValue()
        .toCbor();
}

Result<MailContent> MailContent::fromBytes(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError || map.value(u"v"_s).toInteger() != 1)
        return fail(ErrorCode::Conflict);
    MailContent content;
    content.text = map.value(u"text"_s).toString();
    content.html = map.value(u"html"_s).toString();
    content.calendar = map.value(u"calendar"_s).toByteArray();
    const QCborArray files = map.value(u"files"_s).toArray();
    for (const QCborValue &value : files) {
        const QCborArray file = value.toArray();
        content.attachments.append({file.at(0).toString(), file.at(1).toByteArray(), file.at(2).toByteArray()});
    }
    return content;
}

QString placeOfRecipient(const QString &messageId)
{
    return u"mail.recipient:"_s + messageId;
}

QString placeOfSubject(const QString &messageId)
{
    return u"mail.subject:"_s + messageId;
}

QString placeOfContent(const QString &messageId)
{
    return u"mail.content:"_s + messageId;
}

QString placeOfStaffMail(StaffId staff)
{
    return u"staff.mail:%1"_s.arg(staff.value);
}

} // namespace parkdesk
