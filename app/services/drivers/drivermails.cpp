// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/drivermails.h"

#include "services/drivers/driverfields.h"
#include "services/mail/mailcontent.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

Result<DriverMails::Answer> DriverMails::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    const int most = std::clamp(question.most, 1, mostRows);
    auto mails = TRY(MailRepository(unit).ofDriver(question.driver, question.before, most + 1));
    Answer answer;
    answer.more = mails.size() > most;
    if (answer.more)
        mails.removeLast();
    for (const MailRepository::Row &mail : std::as_const(mails)) {
        const QString subject = key->openText(mail.subject, placeOfSubject(mail.messageId)).value_or(QString());
        answer.rows.append(
            {mail.id, mail.purpose, mail.state, mail.attempts, subject, mail.refusal, mail.queuedAt, mail.endedAt});
    }
    return answer;
}

} // namespace parkdesk
