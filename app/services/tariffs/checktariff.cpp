// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/checktariff.h"

#include "services/stays/tariffquestion.h"
#include "services/tariffs/tariffreading.h"
#include "storage/calendarrepository.h"
#include "storage/lotrepository.h"
#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"
#include "tariff/explanation.h"
#include "tariff/format.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A rule for holidays needs days: the tariff's own or the lot's, and some that are still to come.
Done checkCalendar(UnitOfWork &unit, const Lot &lot, const Tariff &tariff, Instant now,
                   std::vector<TariffFinding> &findings)
{
    if (!asksOf(tariff).calendar || !tariff.calendar.isEmpty())
        return {};
    const qint64 today = lot.zone->toLocal(now).day();
    const QList<CalendarDay> days = TRY(CalendarRepository(unit).days(lot.id, today, today + 366));
    if (days.isEmpty())
        findings.push_back({FindingSeverity::Warning, u"calendar_empty"_s, u"/calendar"_s, {}});
    return {};
}

} // namespace

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
    TRY_DONE(checkCalendar(unit, lot, *tariff, context.now, answer.findings));
    answer.sign = signSentences(*tariff, question.language);
    answer.publishable = checkPublishable(answer.examples, answer.findings).has_value();
    return answer;
}

} // namespace parkdesk
