// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tariffdraftrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

TariffDraftRow draftOfRow(const Query &row)
{
    TariffDraftRow draft;
    draft.id = row.id<TariffDraftId>(0);
    draft.lot = row.id<LotId>(1);
    draft.name = row.text(2);
    draft.revision = row.number(3);
    draft.basedOn = row.maybeId<TariffVersionId>(4);
    draft.savedAt = row.instant(5);
    draft.savedBy = row.text(6);
    return draft;
}

} // namespace

Result<TariffDraftId> TariffDraftRepository::add(LotId lot, const Contents &contents,
                                                 std::optional<TariffVersionId> basedOn, Instant now)
{
    Query query(m_unit.connection(), "add_tariff_draft"_L1);
    query.bind("lot"_L1, lot).bind("name"_L1, contents.name).bind("body"_L1, QString::fromUtf8(contents.body));
    query.bind("based_on"_L1, basedOn).bind("now"_L1, now).bind("staff"_L1, contents.by);
    const TariffDraftId id = TRY(query.runForId<TariffDraftId>());
    m_unit.created(Entity::TariffDraft, id.value);
    m_unit.concerns(lot);
    return id;
}

Done TariffDraftRepository::save(const TariffDraftRow &draft, const Contents &contents, Instant now)
{
    Query query(m_unit.connection(), "save_tariff_draft"_L1);
    query.bind("draft"_L1, draft.id).bind("revision"_L1, draft.revision).bind("name"_L1, contents.name);
    query.bind("body"_L1, QString::fromUtf8(contents.body)).bind("now"_L1, now).bind("staff"_L1, contents.by);
    TRY_DONE(query.run());
    if (query.rowsTouched() != 1) // saved by somebody else since it was read
        return fail(ErrorCode::DraftChanged, Field::Tariff);
    m_unit.changed(Entity::TariffDraft, draft.id.value, "revision"_L1, draft.revision, draft.revision + 1);
    m_unit.concerns(draft.lot);
    return {};
}

Done TariffDraftRepository::drop(const TariffDraftRow &draft)
{
    Query query(m_unit.connection(), "drop_tariff_draft"_L1);
    TRY_DONE(query.bind("draft"_L1, draft.id).run());
    m_unit.changed(Entity::TariffDraft, draft.id.value, "revision"_L1, draft.revision, QJsonValue());
    m_unit.concerns(draft.lot);
    return {};
}

Result<TariffDraftRow> TariffDraftRepository::find(TariffDraftId draft)
{
    Query query(m_unit.connection(), "tariff_draft_by_id"_L1);
    TRY_DONE(query.bind("draft"_L1, draft).run());
    if (!query.next())
        return fail(ErrorCode::NotFound, Field::Tariff);
    TariffDraftRow row = draftOfRow(query);
    row.body = query.text(7).toUtf8();
    return row;
}

Result<QList<TariffDraftRow>> TariffDraftRepository::ofLot(LotId lot)
{
    Query query(m_unit.connection(), "tariff_drafts_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    QList<TariffDraftRow> rows;
    while (query.next())
        rows.append(draftOfRow(query));
    return rows;
}

} // namespace parkdesk
