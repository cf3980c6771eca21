// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/jobtable.h"
#include "services/jobs/removeplates.h"
#include "services/lots/listlots.h"
#include "services/stays/rollclaims.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration mailIsKept = hours(24 * 30);
constexpr Duration jobsAreKept = hours(24 * 400);

Result<QJsonObject> sweep(JobRun &run)
{
    const auto lots = TRY(run.read<ListLots>({}));
    RollReport all;
    WaitlistReport offers;
    for (qsizetype i = 0; i < lots.size(); ++i) {
        const auto [report, waitlist] = TRY(run.run<RollClaims>({lots.at(i).id}));
        all.rolled += report.rolled;
        all.displaced += report.displaced;
        all.replaced += report.replaced;
        all.noShows += report.noShows;
        offers.offered += waitlist.offered;
        offers.expired += waitlist.expired;
        if (run.beat && !run.beat(i + 1, lots.size()))
            return fail(ErrorCode::Stopped);
    }
    return QJsonObject {{u"lots"_s, lots.size()},
                        {u"rolled"_s, all.rolled},
                        {u"displaced"_s, all.displaced},
                        {u"replaced"_s, all.replaced},
                        {u"no_shows"_s, all.noShows},
                        {u"offered"_s, offers.offered},
                        {u"offers_expired"_s, offers.expired}};
}

Result<QJsonObject> tidy(JobRun &run)
{
    const Instant now = run.clock.now();
    const ChangeSet changes = TRY(run.write([&](UnitOfWork &unit) -> Done {
        TRY_DONE(MailRepository(unit).emptyOld(now - mailIsKept));
        return JobRepository(unit).dropOld(now - jobsAreKept);
    }));
    return QJsonObject {{u"mail"_s, changes.touches(Entity::Mail)}, {u"jobs"_s, changes.touches(Entity::Job)}};
}

} // namespace

JobTable officeJobs()
{
    return {{u"sweep"_s, false, minutes(1), sweep},
            {u"tidy"_s, false, minutes(5), tidy},
            {u"remove_plates"_s, true, minutes(5), removePlates}};
}

} // namespace parkdesk
