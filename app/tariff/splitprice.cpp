// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/splitprice.h"

#include "tariff/settle.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// \a question up to \a until, where its tariff changes.
Question earlyPart(Question question, Instant until)
{
    question.exit = until;
    question.bookedUntil.reset();
    question.dueAt.reset();
    question.paidAt.reset();
    question.validations.clear();
    return question;
}

ChargeLine changeLine(const LaterTariff &later, const Money &none)
{
    ChargeLine line;
    line.kind = ChargeLineKind::Change;
    line.ruleId = u"splitAtChange"_s;
    line.label = later.tariff->name;
    line.from = line.until = later.from;
    line.unitPrice = line.amount = line.taxAmount = none;
    return line;
}

/// Whoever paid and drives out in time has stayed until the payment.
Instant pricedExit(const Question &question, const Tariff &tariff)
{
    const Instant exit = *question.exit;
    const bool inGrace = question.paidAt && tariff.exitGrace && *question.paidAt >= question.entry
        && *question.paidAt <= exit && exit - *question.paidAt <= *tariff.exitGrace;
    return inGrace ? *question.paidAt : exit;
}

} // namespace

Result<Charge> quoteSplit(const Tariff &first, const std::vector<LaterTariff> &later, const Question &question,
                          const ZoneRules &zone)
{
    if (later.empty() || !question.exit || question.lostTicket || question.noShow)
        return quote(first, question, zone);
    const Instant exit = pricedExit(question, *later.back().tariff);
    Charge whole {Money(0, first.currency), {}};
    const Tariff *tariff = &first;
    Question part = question;
    part.paysCash = false; // rounded once, at the end
    part.cashRounded = 0;
    for (std::size_t next = 0;; ++next) {
        const bool last = next == later.size() || later[next].from >= exit;
        if (!last && later[next].from <= part.entry) {
            tariff = later[next].tariff.get();
            continue;
        }
        const Charge charge = TRY(quote(*tariff, last ? part : earlyPart(part, later[next].from), zone));
        whole.amount = TRY(whole.amount.plus(charge.amount));
        whole.lines.insert(whole.lines.end(), charge.lines.begin(), charge.lines.end());
        if (last)
            break;
        whole.lines.push_back(changeLine(later[next], Money(0, first.currency)));
        part.stays.emplace_back(part.entry, later[next].from);
        part.entry = later[next].from;
        part.continued = true;
        tariff = later[next].tariff.get();
    }
    TRY_DONE(addCashRounding(*tariff, question, whole));
    return whole;
}

} // namespace parkdesk
