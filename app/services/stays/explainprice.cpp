// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/explainprice.h"

#include "services/pricebook.h"
#include "services/stays/pricepieces.h"
#include "services/stays/pricing.h"
#include "services/stays/staytariffs.h"
#include "storage/cashrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The price of a stay that is over, as it was written down.
Result<Price> priceOfOver(UnitOfWork &unit, const Lot &lot, const Stay &stay)
{
    const auto last = TRY(CashRepository(unit).lastCharge(stay.id, lot.currency));
    if (!last)
        return fail(ErrorCode::NotAvailable);
    Price price;
    price.charge = TRY(chargeFromJson(last->facts));
    price.exitAt = last->span.until;
    price.tariffVersion = last->tariffVersion;
    price.paid = TRY(CashRepository(unit).paidSoFar(stay.id, lot.currency)).amount;
    price.due = Money(std::max<qint64>(price.charge.amount.minor() - price.paid.minor(), 0), lot.currency);
    return price;
}

/// What the tariff would say of \a stay at other exits than that of the price.
class Ahead {
public:
    Ahead(StayTariffs tariffs, Question question, Zone zone)
        : m_tariffs(std::move(tariffs))
        , m_question(std::move(question))
        , m_zone(std::move(zone))
    {
    }

    [[nodiscard]] Result<Charge> at(Instant exit) const
    {
        Question question = m_question;
        question.exit = exit;
        return m_tariffs.quote(question, *m_zone);
    }

private:
    StayTariffs m_tariffs;
    Question m_question;
    Zone m_zone;
};

Result<Ahead> aheadOf(UnitOfWork &unit, const Lot &lot, const Stay &stay, const Price &price, Instant until,
                      PriceBook &prices)
{
    const TimeSpan span {*stay.enteredAt, until};
    StayTariffs tariffs = TRY(stayTariffs(unit, lot.id, *price.tariffVersion, span, prices));
    Question question;
    question.entry = *stay.enteredAt;
    question.exit = until;
    question.vehicle = TRY(LotRepository(unit).vehicleType(stay.type)).code;
    question.bookedAt = stay.bookedAt;
    question.lostTicket = price.lostTicket != LostTicket::No;
    question.entryProven = price.lostTicket == LostTicket::LostButProven;
    question.cashRounded = cashRoundingIn(price.charge);
    TRY_DONE(answerAsks(unit, lot, stay, tariffs.asks(), question));
    return Ahead(std::move(tariffs), std::move(question), lot.zone);
}

void addAhead(ExplainPrice::Answer &answer, const Ahead &ahead, const Tariff &tariff, Instant from, Instant until)
{
    answer.steps = stepsAhead(from, until, [&](Instant exit) {
        const auto charge = ahead.at(exit);
        return charge ? std::optional(charge->amount) : std::nullopt;
    });
    const auto later = ahead.at(until);
    if (!later)
        return;
    bool first = true;
    for (ExplainPrice::Piece piece : piecesOf(*later, &tariff)) {
        if (piece.from < answer.exit)
            continue;
        // The unit that has begun is paid to its end.
        if (first && !answer.pieces.isEmpty())
            answer.pieces.last().until = std::max(answer.pieces.last().until, piece.from);
        first = false;
        piece.ahead = true;
        answer.pieces.append(piece);
    }
}

Done nameTariff(UnitOfWork &unit, TariffVersionId version, const Tariff &tariff, ExplainPrice::Answer &answer)
{
    answer.tariffName = tariff.name.text();
    answer.tariffNumber = TRY(TariffRepository(unit).version(version)).number;
    return {};
}

} // namespace

Result<ExplainPrice::Answer> ExplainPrice::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Stay stay = TRY(StayRepository(unit).find(question.stay));
    if (!stay.enteredAt)
        return fail(ErrorCode::NotAvailable, Field::Entry);
    const Lot lot = TRY(LotRepository(unit).find(stay.lot));
    Answer answer;
    answer.stay = stay.id;
    answer.zone = lot.zone;
    answer.entry = *stay.enteredAt;
    answer.current = stay.state == StayState::Parked;
    answer.vehicleType = TRY(LotRepository(unit).vehicleType(stay.type)).code;
    answer.paidUntil = stay.paidUntil;
    const Instant asked = std::max(question.exit.value_or(context.now), answer.entry);
    const Price price =
        answer.current ? TRY(priceOf(unit, lot, stay, asked, context)) : TRY(priceOfOver(unit, lot, stay));
    answer.exit = price.exitAt;
    answer.held = price.held;
    answer.charge = price.charge;
    answer.paid = price.paid;
    answer.due = price.due;
    answer.bounds = boundsOf(price.charge);
    if (!price.tariffVersion) {
        answer.pieces = piecesOf(price.charge, nullptr);
        return answer;
    }
    const auto tariff = TRY(context.prices.tariff(unit, *price.tariffVersion));
    TRY_DONE(nameTariff(unit, *price.tariffVersion, *tariff, answer));
    answer.pieces = piecesOf(price.charge, tariff.get());
    if (answer.current) {
        const Instant from = price.held ? std::max(asked, *stay.paidUntil) : asked;
        const Instant until = from + question.ahead;
        addAhead(answer, TRY(aheadOf(unit, lot, stay, price, until, context.prices)), *tariff, from, until);
    }
    return answer;
}

} // namespace parkdesk
