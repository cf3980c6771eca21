// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/droptariffdraft.h"

#include "services/json.h"
#include "storage/lotrepository.h"
#include "storage/tariffdraftrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject DropTariffDraft::Command::toJson() const
{
    return {{u"draft"_s, json::of(draft)}, {u"revision"_s, revision}};
}

QJsonObject DropTariffDraft::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"draft"_s, json::of(draft)}};
}

DropTariffDraft::Outcome DropTariffDraft::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<TariffDraftId>(json.value("draft"_L1))};
}

Result<DropTariffDraft::Outcome> DropTariffDraft::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    TariffDraftRepository drafts(unit);
    const TariffDraftRow seen = TRY(drafts.find(command.draft));
    TRY(LotRepository(unit).lock(seen.lot));
    const TariffDraftRow draft = TRY(drafts.find(command.draft));
    if (draft.revision != command.revision)
        return fail(ErrorCode::DraftChanged, Field::Tariff, {{u"revision"_s, draft.revision}});
    TRY_DONE(drafts.drop(draft));
    return Outcome {draft.id};
}

} // namespace parkdesk
