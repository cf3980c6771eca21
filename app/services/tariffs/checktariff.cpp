// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/checktariff.h"

#include "services/tariffs/tariffreading.h"
#include "storage/lotrepository.h"
#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"
#include "tariff/explanation.h"
#include "tariff/format.h"

namespace parkdesk {

Result<CheckTariff::Answer> CheckTariff::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    const QList<TariffVersionRow> versions = TRY(TariffRepository(unit).ofLot(lot.id));
    Answer answer;
    answer.number = versions.isEmpty() ? 1 : versions.last().number + 1;
    const auto tariff = tariffForLot(lot, question.text);
    if (!tariff) {
        answer.refused = tariff.error();
        return answer;
    }
    answer.name = tariff->name.text(question.language);
    answer.hash = QString::fromLatin1(tariffHash(*tariff));
    answer.examples = runExamples(*tariff, *lot.zone);
    answer.findings = checkTariff(*tariff, *lot.zone, yearAt(lot, context.now));
    answer.sign = signSentences(*tariff, question.language);
    answer.publishable = checkPublishable(answer.examples, answer.findings).has_value();
    return answer;
}

} // namespace parkdesk
