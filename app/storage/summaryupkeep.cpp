// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/summaryupkeep.h"

#include "storage/connection.h"
#include "storage/query.h"
#include "storage/summaryrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Done SummaryUpkeep::aboutToChange(StayId stay)
{
    if (m_before.contains(stay.value))
        return {};
    m_before.emplace(stay.value, TRY(SummaryRepository(m_unit).facts(stay)));
    return {};
}

Result<std::map<qint64, LotFigures>> SummaryUpkeep::changes()
{
    SummaryRepository summaries(m_unit);
    std::map<qint64, LotFigures> changes;
    std::map<qint64, LotCalendar> calendars;
    const auto calendarOf = [&](LotId lot) -> Result<LotCalendar> {
        const auto known = calendars.find(lot.value);
        if (known != calendars.end())
            return known->second;
        return calendars.emplace(lot.value, TRY(summaries.state(lot)).calendar).first->second;
    };
    for (const auto &[stay, before] : m_before) {
        const StayFacts now = TRY(summaries.facts(StayId {stay}));
        const LotCalendar calendar = TRY(calendarOf(now.lot));
        LotFigures &change = changes[now.lot.value];
        if (before)
            change.add(calendar, *before, -1);
        change.add(calendar, now, 1);
    }
    for (const PaymentId payment : std::as_const(m_payments)) {
        const PaymentFacts facts = TRY(summaries.facts(payment));
        changes[facts.lot.value].add(TRY(calendarOf(facts.lot)), facts);
    }
    for (const StayFacts &stay : std::as_const(m_newStays))
        changes[stay.lot.value].add(TRY(calendarOf(stay.lot)), stay, 1);
    for (const PaymentFacts &payment : std::as_const(m_newPayments))
        changes[payment.lot.value].add(TRY(calendarOf(payment.lot)), payment);
    return changes;
}

Done SummaryUpkeep::settle()
{
    if (m_before.empty() && m_payments.isEmpty() && m_newStays.isEmpty() && m_newPayments.isEmpty() && m_moved.empty())
        return {};
    if (m_unit.connection().dialect() == Dialect::Postgresql) {
        Query query(m_unit.connection(), "share_summaries"_L1);
        TRY_DONE(query.run());
    }
    std::map<qint64, LotFigures> all = TRY(changes());
    SummaryRepository summaries(m_unit);
    for (auto &[lot, change] : all) {
        const SummaryRepository::State state = TRY(summaries.state(LotId {lot}));
        change.tidy();
        if ((!state.missing || state.making) && !m_moved.contains(lot))
            TRY_DONE(summaries.add(LotId {lot}, state, change));
    }
    for (const qint64 lot : m_moved)
        TRY_DONE(summaries.forget(LotId {lot}));
    return {};
}

} // namespace parkdesk
