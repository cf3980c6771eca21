// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/lookup.h"

#include "services/stays/placing.h"
#include "services/stays/staykey.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

Result<LookUp::Answer> answerOf(UnitOfWork &unit, const Stay &stay, Instant now)
{
    LookUp::Answer answer;
    answer.stay = stay.id;
    answer.ticket = stay.ticket.stored();
    answer.enteredAt = stay.enteredAt;
    answer.booked = stay.booked;
    answer.vehicleType = TRY(LotRepository(unit).vehicleType(stay.type)).code;
    if (stay.vehicle)
        answer.plate = TRY(StayRepository(unit).vehicle(*stay.vehicle)).shown;
    const QList<Claim> claims = TRY(ClaimRepository(unit).liveOf(stay.id));
    answer.spot = TRY(toldLabelsOf(unit, TRY(LotRepository(unit).find(stay.lot)), claims));
    switch (stay.state) {
    case StayState::Parked: answer.meaning = LookUp::Meaning::Parked; break;
    case StayState::Reserved:
        answer.meaning = isDue(*stay.booked, now) ? LookUp::Meaning::Booked : LookUp::Meaning::BookedLater;
        break;
    default: answer.meaning = LookUp::Meaning::Gone; break;
    }
    return answer;
}

Result<LookUp::Answer> answerOfPlate(UnitOfWork &unit, const Lot &lot, const QString &text, Instant now)
{
    LookUp::Answer answer;
    const auto plate = Plate::fromText(text);
    if (!plate) {
        answer.problem = plate.error();
        return answer;
    }
    StayRepository stays(unit);
    const QList<Stay> current = TRY(stays.currentOfPlate(*plate, lot.id));
    if (!current.isEmpty()) {
        answer = TRY(answerOf(unit, current.first(), now));
        if (current.size() > 1 && current.at(1).state == StayState::Parked)
            answer.meaning = LookUp::Meaning::Ambiguous;
    } else {
        answer.meaning = LookUp::Meaning::NewPlate;
        answer.plate = plate->shown();
        const auto known = TRY(stays.findVehicle(*plate));
        if (known && known->lastType)
            answer.vehicleType = TRY(LotRepository(unit).vehicleType(*known->lastType)).code;
    }
    answer.wellFormed = isWellFormed(*plate, lot.shortestPlate);
    return answer;
}

} // namespace

Result<LookUp::Answer> LookUp::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    if (question.text.trimmed().isEmpty())
        return Answer {};
    if (const auto code = TicketCode::fromText(question.text)) {
        const auto stay = StayRepository(unit).findByTicket(*code);
        if (stay)
            return answerOf(unit, *stay, context.now);
    }
    return answerOfPlate(unit, lot, question.text, context.now);
}

} // namespace parkdesk
