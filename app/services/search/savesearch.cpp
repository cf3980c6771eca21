// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/savesearch.h"

#include "services/json.h"
#include "storage/savedsearchrepository.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject SaveSearch::Command::toJson() const
{
    return {{u"name"_s, name}, {u"query"_s, query.toJson()}};
}

QJsonObject SaveSearch::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"search"_s, json::of(search)}};
}

SaveSearch::Outcome SaveSearch::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<SavedSearchId>(json.value("search"_L1))};
}

Result<SaveSearch::Outcome> SaveSearch::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const QString name = command.name.simplified();
    if (name.isEmpty())
        return fail(ErrorCode::Required, Field::Name);
    if (name.size() > longestName)
        return fail(ErrorCode::TooLong, Field::Name);
    if (!context.actor.staff.isValid())
        return fail(ErrorCode::NotPermitted);
    const QString body = QString::fromUtf8(QJsonDocument(command.query.toJson()).toJson(QJsonDocument::Compact));
    return Outcome {TRY(SavedSearchRepository(unit).save(context.actor.staff, name, body, context.now))};
}

} // namespace parkdesk
