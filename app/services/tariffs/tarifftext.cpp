// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/tarifftext.h"

#include "storage/tariffdraftrepository.h"
#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<TariffText::Answer> TariffText::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    if (question.draft) {
        const TariffDraftRow draft = TRY(TariffDraftRepository(unit).find(*question.draft));
        return Answer {draft.lot, draft.body, draft.revision, 0};
    }
    TariffRepository tariffs(unit);
    const auto version = tariffs.version(question.version.value_or(TariffVersionId {}));
    if (!version)
        return fail(version.error().code, Field::Tariff);
    return Answer {version->lot, TRY(tariffs.body(version->id)), 0, version->number};
}

} // namespace parkdesk
