// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/savetariffdraft.h"

#include "services/json.h"
#include "storage/lotrepository.h"
#include "storage/tariffdraftrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject SaveTariffDraft::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)}, {u"draft"_s, json::of(draft)},
            {u"name"_s, name},         {u"text"_s, QString::fromUtf8(text)},
            {u"revision"_s, revision}, {u"based_on"_s, json::of(basedOn)}};
}

QJsonObject SaveTariffDraft::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"draft"_s, json::of(draft)}, {u"revision"_s, revision}};
}

SaveTariffDraft::Outcome SaveTariffDraft::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<TariffDraftId>(json.value("draft"_L1)), json.value("revision"_L1).toInteger()};
}

namespace {

Done checkDraft(const QString &name, const QByteArray &text)
{
    if (name.isEmpty())
        return fail(ErrorCode::Required, Field::Name);
    if (name.size() > SaveTariffDraft::longestName)
        return fail(ErrorCode::TooLong, Field::Name, {{u"max"_s, SaveTariffDraft::longestName}});
    if (text.size() > SaveTariffDraft::longestText)
        return fail(ErrorCode::TooLong, Field::Tariff, {{u"max"_s, SaveTariffDraft::longestText}});
    return {};
}

} // namespace

Result<SaveTariffDraft::Outcome> SaveTariffDraft::execute(UnitOfWork &unit, const Command &command,
                                                          const DeedContext &context)
{
    const QString name = command.name.trimmed();
    TRY_DONE(checkDraft(name, command.text));
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    TariffDraftRepository drafts(unit);
    const TariffDraftRepository::Contents contents {name, command.text, context.actor.staff};
    if (!command.draft)
        return Outcome {TRY(drafts.add(lot.id, contents, command.basedOn, context.now)), 1};
    TariffDraftRow draft = TRY(drafts.find(*command.draft));
    if (draft.lot != lot.id)
        return fail(ErrorCode::NotFound, Field::Tariff);
    if (draft.revision != command.revision)
        return fail(ErrorCode::DraftChanged, Field::Tariff, {{u"revision"_s, draft.revision}});
    TRY_DONE(drafts.save(draft, contents, context.now));
    return Outcome {draft.id, draft.revision + 1};
}

} // namespace parkdesk
