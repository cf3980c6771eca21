// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskfind.h"

#include "services/kiosk/kioskkey.h"
#include "storage/driverrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What newDriverCard() makes begins so, and is so long.
constexpr QLatin1StringView cardMark {"PDC"};
constexpr qsizetype cardLength = 29;

bool looksLikeCard(const QString &text)
{
    return text.size() == cardLength && text.startsWith(cardMark, Qt::CaseInsensitive);
}

KioskFind::Meaning meaningOf(const KioskStay &stay)
{
    switch (stay.state) {
    case StayState::Parked: return KioskFind::Meaning::Parked;
    case StayState::Reserved:
    case StayState::NoShow:
        if (stay.mayArrive)
            return KioskFind::Meaning::Booked;
        return stay.state == StayState::Reserved ? KioskFind::Meaning::BookedLater : KioskFind::Meaning::Gone;
    case StayState::Left:
    case StayState::Cancelled: break;
    }
    return KioskFind::Meaning::Gone;
}

/// With proof: all of it.
Result<KioskFind::Answer> provenAnswer(UnitOfWork &unit, const Stay &stay, const Lot &here, const DeedContext &context)
{
    KioskFind::Answer answer;
    answer.stay = TRY(describeAtKiosk(unit, stay, here, context));
    answer.meaning = meaningOf(*answer.stay);
    answer.plate = answer.stay->plate;
    answer.vehicleType = answer.stay->vehicleType;
    answer.maskedSpot = maskedSpot(answer.stay->spot);
    return answer;
}

/// Of a plate here, or else of the driver anywhere: which stay is meant.
Result<std::optional<Stay>> meantStay(UnitOfWork &unit, const Plate &plate, const Lot &here, DriverId driver)
{
    StayRepository stays(unit);
    const QList<Stay> current = TRY(stays.currentOfPlate(plate, here.id));
    if (!current.isEmpty())
        return std::optional(current.first());
    if (!driver.isValid())
        return std::optional<Stay>();
    const QList<Stay> elsewhere = TRY(stays.currentOfPlate(plate, std::nullopt));
    for (const Stay &stay : elsewhere) {
        if (TRY(DriverRepository(unit).driverOf(stay.id)) == driver)
            return std::optional(stay);
    }
    return std::optional<Stay>();
}

Result<bool> hasTwins(UnitOfWork &unit, const Stay &stay)
{
    if (stay.state != StayState::Parked || !stay.vehicle)
        return false;
    return TRY(StayRepository(unit).twins(stay.lot, *stay.vehicle)).parked > 1;
}

/// Of the driver's own vehicles alone: with what else a plate was here is nobody's to read from it.
Result<QString> ownType(UnitOfWork &unit, const Plate &plate, DriverId driver)
{
    if (!driver.isValid())
        return QString();
    const auto vehicles = TRY(DriverRepository(unit).vehicles(driver));
    for (const DriverVehicleRow &vehicle : vehicles) {
        if (vehicle.normal == plate.normal())
            return vehicle.vehicleType;
    }
    return QString();
}

Result<KioskFind::Answer> answerOfPlate(UnitOfWork &unit, const KioskFind::Question &question, const Lot &here,
                                        const DeedContext &context)
{
    KioskFind::Answer answer;
    const auto plate = Plate::fromText(question.text);
    if (!plate) {
        answer.problem = plate.error();
        return answer;
    }
    answer.plate = plate->shown();
    if (plate->normal().size() < here.shortestPlate) {
        answer.problem = Error {ErrorCode::BadPlate, Field::Plate, {}};
        return answer;
    }
    answer.vehicleType = TRY(ownType(unit, *plate, question.driver));
    const auto stay = TRY(meantStay(unit, *plate, here, question.driver));
    if (!stay) {
        answer.meaning = KioskFind::Meaning::NewPlate;
        return answer;
    }
    const auto owner = TRY(DriverRepository(unit).driverOf(stay->id));
    if (TRY(hasTwins(unit, *stay))) {
        answer.meaning = KioskFind::Meaning::Several;
        return answer;
    }
    const KioskFind::Answer whole = TRY(provenAnswer(unit, *stay, here, context));
    if (owner && *owner == question.driver)
        return whole;
    answer.meaning = whole.meaning;
    answer.maskedSpot = whole.maskedSpot;
    answer.payByPlate = stay->state == StayState::Parked && !owner;
    return answer;
}

} // namespace

Result<KioskFind::Answer> KioskFind::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Lot here = TRY(lotOfKiosk(unit, context));
    const QString text = question.text.trimmed();
    Answer answer;
    if (text.isEmpty())
        return answer;
    if (looksLikeCard(text)) {
        answer.meaning = Meaning::Card;
        return answer;
    }
    if (const auto code = TicketCode::fromText(text)) {
        const auto stay = StayRepository(unit).findByTicket(*code);
        if (stay)
            return provenAnswer(unit, *stay, here, context);
        if (stay.error().code != ErrorCode::UnknownTicket)
            return fail(stay.error());
        // It may still be a plate: one text in thirty-two passes the check by chance.
        answer = TRY(answerOfPlate(unit, {text, question.driver}, here, context));
        if (answer.meaning == Meaning::NewPlate) {
            answer.meaning = Meaning::Nothing;
            answer.problem = Error {ErrorCode::NotFound, Field::Ticket, {}};
        }
        return answer;
    }
    return answerOfPlate(unit, {text, question.driver}, here, context);
}

} // namespace parkdesk
