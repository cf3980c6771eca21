// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/rollclaims.h"

#include "services/json.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject RollClaims::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)}};
}

QJsonObject RollClaims::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"rolled"_s, report.rolled},
            {u"displaced"_s, report.displaced},
            {u"replaced"_s, report.replaced},
            {u"unplaced"_s, report.unplaced},
            {u"no_shows"_s, report.noShows},
            {u"offered"_s, waitlist.offered},
            {u"offers_expired"_s, waitlist.expired}};
}

RollClaims::Outcome RollClaims::Outcome::fromJson(const QJsonObject &json)
{
    return {{json.value("rolled"_L1).toInt(), json.value("displaced"_L1).toInt(), json.value("replaced"_L1).toInt(),
             json.value("unplaced"_L1).toInt(), json.value("no_shows"_L1).toInt()},
            {json.value("offered"_L1).toInt(), json.value("offers_expired"_L1).toInt()}};
}

Result<RollClaims::Outcome> RollClaims::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    const RollReport report = TRY(rollAll(unit, lot, context.now));
    return Outcome {report, TRY(sweepWaitlist(unit, lot, context))};
}

} // namespace parkdesk
