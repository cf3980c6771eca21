// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/mailtransport.h"
#include "adapters/secrets.h"
#include "services/jobs/jobround.h"
#include "services/mail/sendmail.h"
#include "storage/connection.h"

#include <QUuid>

namespace parkdesk {

/// Everything that runs jobs and sends mail needs, on the thread of its connection.
struct JobWork {
    JobRound::Parts parts;
    MailTransport &transport;
    Secrets &secrets;
    int mostMails = 0; ///< in one pass; 0: as many as may go
};

/// What one pass did.
struct JobPass {
    int jobs = 0;
    int sent = 0;
    int notSent = 0;
    bool more = false; ///< mails that may go now were left for the next pass
    bool needsKey = false; ///< mail waits that only the office's key opens
    bool needsSecret = false; ///< mail waits, but this computer does not have the mail server's secret
};

/// Runs what is due and sends what may go. Errors: those of the database.
[[nodiscard]] Result<JobPass> doJobs(JobWork &work);

/// All jobs that this program can do in the office at \a url. Those that write papers need fonts, so a QGuiApplication.
[[nodiscard]] JobTable jobsOf(const DatabaseUrl &url, const OpenOptions &options);

/// Where nightly backups go: beside the database file, or in the user's data directory.
[[nodiscard]] QString backupFolderOf(const DatabaseUrl &url);

/// Where files that were asked for by mail are written: beside the backups' folder.
[[nodiscard]] QString exportFolderOf(const DatabaseUrl &url);

/// The office's key, as the keychain of this computer holds it for the job runner; none unless somebody put it there.
[[nodiscard]] std::shared_ptr<const OfficeKey> keptOfficeKey(Secrets &secrets, const QUuid &installation);
[[nodiscard]] QString officeKeyName(const QUuid &installation);

} // namespace parkdesk
