// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/figurekeeping.h"

#include "storage/connection.h"
#include "storage/deedfold.h"
#include "storage/lotrepository.h"
#include "storage/summaryfold.h"
#include "storage/summaryrepository.h"
#include "storage/unitofwork.h"

#include <functional>

namespace parkdesk {

namespace {

Result<int> inOneUnit(Connection &connection, const std::function<Result<int>(UnitOfWork &)> &work)
{
    if (!connection.isOpen())
        TRY_DONE(connection.reopen());
    TRY_DONE(connection.begin());
    UnitOfWork unit(connection);
    const Result<int> done = work(unit);
    if (!done) {
        connection.rollback();
        return done;
    }
    TRY_DONE(connection.commit());
    return done;
}

} // namespace

Result<bool> stepFigures(Connection &connection, Instant now)
{
    const int more = TRY(inOneUnit(connection, [now](UnitOfWork &unit) -> Result<int> {
        SummaryRepository summaries(unit);
        const QList<LotId> missing = TRY(summaries.missing());
        if (missing.isEmpty())
            return TRY(SummaryFold(unit).step(now)) || TRY(DeedFold(unit).step(now)) ? 1 : 0;
        // Held, so that nothing happens in the lot between reading its rows and writing what they add up to.
        TRY_DONE(LotRepository(unit).hold(missing.constFirst()));
        TRY_DONE(summaries.rebuild(missing.constFirst()));
        return 1;
    }));
    return more != 0;
}

Result<int> forgetFigures(Connection &connection)
{
    return inOneUnit(connection, [](UnitOfWork &unit) -> Result<int> {
        const QList<LotId> lots = TRY(SummaryRepository(unit).lots());
        for (const LotId lot : lots)
            TRY_DONE(SummaryRepository(unit).forget(lot));
        return static_cast<int>(lots.size());
    });
}

} // namespace parkdesk
