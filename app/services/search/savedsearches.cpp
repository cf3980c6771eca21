// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/savedsearches.h"

#include "storage/savedsearchrepository.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>

namespace parkdesk {

Result<SavedSearches::Answer> SavedSearches::fetch(UnitOfWork &unit, const Question &, const DeedContext &context)
{
    Answer answer;
    const auto records = TRY(SavedSearchRepository(unit).ofPerson(context.actor.staff));
    for (const SavedSearchRepository::Record &record : records)
        answer.append(
            {record.id, record.name, StayQuery::fromJson(QJsonDocument::fromJson(record.body.toUtf8()).object())});
    return answer;
}

} // namespace parkdesk
