// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/queuemail.h"

#include "adapters/officekey.h"
#include "services/mail/mailcontent.h"
#include "services/mail/mailwords.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

#include <QUuid>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Result<MailWords> wordsOf(const MailDraft &draft)
{
    if (!draft.templateName.isEmpty())
        return mailWords(draft.templateName, draft.language, draft.values);
    if (draft.subject.simplified().isEmpty())
        return fail(ErrorCode::Required, Field::Subject);
    const QString html = draft.html.isEmpty() ? mailHtml(draft.text, draft.language) : draft.html;
    return MailWords {draft.subject.simplified(), draft.text, html};
}

/// Fixed for good: by it servers know a mail that comes twice.
QString newMessageId(const MailServer &server)
{
    const QString host = server.fromAddress.section(u'@', 1);
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@' + (host.isEmpty() ? u"parkdesk"_s : host);
}

} // namespace

Result<MailId> queueMail(UnitOfWork &unit, const OfficeKey &key, const MailDraft &draft, Instant now)
{
    MailRepository mails(unit);
    const QString to = TRY(readMailAddress(draft.to));
    const MailWords words = TRY(wordsOf(draft));
    const MailContent content {words.text, words.html, draft.calendar, draft.attachments};
    const QByteArray bytes = content.toBytes();
    MailRepository::Fresh mail;
    mail.messageId = newMessageId(TRY(mails.server()).server);
    mail.onceKey = draft.onceKey;
    mail.purpose = draft.purpose;
    mail.driver = draft.driver;
    mail.recipient = key.sealText(to, placeOfRecipient(mail.messageId));
    mail.subject = key.sealText(words.subject, placeOfSubject(mail.messageId));
    mail.content = key.seal(bytes, placeOfContent(mail.messageId));
    mail.size = bytes.size();
    mail.nextAt = draft.notBefore.value_or(now);
    mail.notAfter = draft.notAfter;
    return mails.add(mail, now);
}

} // namespace parkdesk
