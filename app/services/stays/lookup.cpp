// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/lookup.h"

#include "services/stays/placing.h"
#include "services/stays/platetoken.h"
#include "services/stays/staykey.h"
#include "services/stays/suggestvehicles.h"
#include "storage/bookingrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/suggestionreader.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

constexpr int mostNear = 3;
/// Before the label of a spot, so that it cannot be taken for a plate.
constexpr QChar spotMark = u'#';

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
        answer.meaning = isDue(*stay.booked, TRY(BookingRepository(unit).rules(stay.lot)), now)
            ? LookUp::Meaning::Booked
            : LookUp::Meaning::BookedLater;
        break;
    default:
        // Late, but not too late: it may still come in on its booking, and owes nothing then.
        answer.meaning = stay.state == StayState::NoShow && stay.booked->until > now ? LookUp::Meaning::Booked
                                                                                     : LookUp::Meaning::Gone;
        answer.fee = TRY(openFeeOf(unit, stay));
        break;
    }
    return answer;
}

Result<QList<LookUp::Near>> described(UnitOfWork &unit, const QList<StayId> &stays, Instant now)
{
    QList<LookUp::Near> near;
    for (const StayId id : stays) {
        const LookUp::Answer found = TRY(answerOf(unit, TRY(StayRepository(unit).find(id)), now));
        near.append(
            {found.stay, found.plate, found.ticket, found.vehicleType, found.spot, found.enteredAt, found.booked});
    }
    return near;
}

/// Plates inside or due that a new one could be a slip of.
Result<QList<LookUp::Near>> nearOf(UnitOfWork &unit, const Lot &lot, const Plate &plate, Instant now)
{
    SuggestionReader reader(unit, lot.id, now + SuggestVehicles::dueWithin);
    return described(unit, TRY(reader.near(plate, mostNear)), now);
}

/// A spot by its label; nothing in a free-choice lot, where nobody is told one.
Result<std::optional<Spot>> spotOf(UnitOfWork &unit, const Lot &lot, const QString &label)
{
    if (!lot.assigned || label.isEmpty())
        return std::optional<Spot>();
    const auto spot = SpotRepository(unit).findByLabel(lot.id, label);
    if (spot)
        return std::optional(*spot);
    if (spot.error().code == ErrorCode::UnknownSpot)
        return std::optional<Spot>();
    return fail(spot.error());
}

Result<LookUp::Answer> answerOfSpot(UnitOfWork &unit, const Lot &lot, const QString &label, Instant now)
{
    LookUp::Answer answer;
    const std::optional<Spot> spot = TRY(spotOf(unit, lot, label));
    if (!spot) {
        answer.problem = Error {ErrorCode::UnknownSpot, Field::Spot, {}};
        return answer;
    }
    const QList<StayId> stays = TRY(SuggestionReader(unit, lot.id, now).on(spot->id));
    if (stays.size() == 1)
        return answerOf(unit, TRY(StayRepository(unit).find(stays.first())), now);
    answer.meaning = stays.isEmpty() ? LookUp::Meaning::FreeSpot : LookUp::Meaning::SharedSpot;
    answer.spot = spot->label;
    answer.namesSpot = true;
    return answer;
}

/// The no-show that may still come in; none: empty.
Result<QList<Stay>> lateArrival(StayRepository &stays, const Plate &plate, LotId lot, Instant now)
{
    const auto late = stays.lateOfPlate(plate, lot, now);
    if (late)
        return QList<Stay> {*late};
    return late.error().code == ErrorCode::NotFound ? Result<QList<Stay>>(QList<Stay>())
                                                    : Result<QList<Stay>>(fail(late.error()));
}

Result<LookUp::Answer> answerOfPlate(UnitOfWork &unit, const Lot &lot, const QString &text, const DeedContext &context)
{
    const Instant now = context.now;
    LookUp::Answer answer;
    const auto plate = Plate::fromText(text);
    if (!plate) {
        answer.problem = plate.error();
        return answer;
    }
    StayRepository stays(unit);
    QList<Stay> current = TRY(stays.currentOfPlate(*plate, lot.id));
    if (current.isEmpty())
        current = TRY(lateArrival(stays, *plate, lot.id, now));
    if (!current.isEmpty()) {
        answer = TRY(answerOf(unit, current.first(), now));
        if (current.size() > 1 && current.at(1).state == StayState::Parked) {
            answer.meaning = LookUp::Meaning::Ambiguous;
            QList<StayId> twins;
            for (const Stay &stay : current) {
                if (stay.state == StayState::Parked)
                    twins.append(stay.id);
            }
            answer.near = TRY(described(unit, twins, now));
        }
    } else {
        answer.meaning = LookUp::Meaning::NewPlate;
        answer.plate = plate->shown();
        const auto known = TRY(stays.findVehicle(*plate, plateToken(context, *plate)));
        if (known && known->lastType)
            answer.vehicleType = TRY(LotRepository(unit).vehicleType(*known->lastType)).code;
        if (known)
            answer.fee = TRY(oldestFeeOf(unit, known->id));
        answer.namesSpot = TRY(spotOf(unit, lot, text.trimmed())).has_value();
        answer.near = TRY(nearOf(unit, lot, *plate, now));
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
    const QString text = question.text.trimmed();
    if (text.startsWith(spotMark))
        return answerOfSpot(unit, lot, text.mid(1).trimmed(), context.now);
    if (const auto code = TicketCode::fromText(question.text)) {
        const auto stay = StayRepository(unit).findByTicket(*code);
        if (stay)
            return answerOf(unit, *stay, context.now);
    }
    return answerOfPlate(unit, lot, question.text, context);
}

} // namespace parkdesk
