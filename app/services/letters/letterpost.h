// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailserver.h"
#include "services/jobs/jobtable.h"
#include "services/mail/queuemail.h"

#include <QUuid>

namespace parkdesk {

/// What every job that writes letters asks first.
struct LetterPlan {
    Zone zone; ///< whose clock its times mean
    int setting = 0;
    QString office; ///< whom mails come from, for people
    QUuid installation; ///< by which this office differs from any other
    bool mayWrite = false; ///< there is a mail server: without one letters would only get old
    bool quiet = false; ///< letters wait at this hour
};
[[nodiscard]] Result<LetterPlan> letterPlanOf(JobRun &run);

/// How a run went, for its log.
struct LetterCount {
    qint64 queued = 0;
    qint64 unreadable = 0; ///< whose fields could not be opened, or whose address is none
    [[nodiscard]] QJsonObject toJson() const;
};
/// What a run without a mail server says.
[[nodiscard]] QJsonObject noServerForLetters();

/// Queues \a draft for its driver in a transaction of its own, unless its key was queued before or the driver wants
/// no letters by now. Address, name and language come from the account. Errors: those of the database.
[[nodiscard]] Done postLetter(JobRun &run, MailDraft draft, LetterCount &count);

} // namespace parkdesk
