// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/health/checksums.h"

#include "services/commandrunner.h"
#include "storage/summarycheck.h"

namespace parkdesk {

Result<qint64> countWrongSums(Connection &connection)
{
    qint64 wrong = 0;
    TRY_DONE(inSnapshot(connection, [&wrong](UnitOfWork &unit) -> Done {
        const QList<Finding> findings = TRY(SummaryCheck(unit).run());
        for (const Finding &finding : findings)
            wrong += std::max<qint64>(1, finding.ids.size());
        return {};
    }));
    return wrong;
}

} // namespace parkdesk
