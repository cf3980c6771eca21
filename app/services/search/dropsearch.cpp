// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/dropsearch.h"

#include "services/json.h"
#include "storage/savedsearchrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject DropSearch::Command::toJson() const
{
    return {{u"search"_s, json::of(search)}};
}

QJsonObject DropSearch::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"search"_s, json::of(search)}};
}

DropSearch::Outcome DropSearch::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<SavedSearchId>(json.value("search"_L1))};
}

Result<DropSearch::Outcome> DropSearch::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    TRY_DONE(SavedSearchRepository(unit).drop(context.actor.staff, command.search));
    return Outcome {command.search};
}

} // namespace parkdesk
