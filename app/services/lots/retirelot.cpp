// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/retirelot.h"

#include "services/json.h"
#include "services/stays/rolling.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject RetireLot::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)}};
}

QJsonObject RetireLot::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"lot"_s, json::of(lot)}};
}

RetireLot::Outcome RetireLot::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<LotId>(json.value("lot"_L1))};
}

namespace {

Result<RetirePreview::Answer> whoIsInTheWay(UnitOfWork &unit, const Lot &lot)
{
    LotRepository lots(unit);
    RetirePreview::Answer answer;
    const QList<LotRepository::CurrentStay> stays = TRY(lots.currentStays(lot.id));
    for (const LotRepository::CurrentStay &stay : stays) {
        const StayFate fate = stay.parked ? StayFate::Inside : StayFate::Unplaced;
        (stay.parked ? answer.inside : answer.bookings)
            .append({stay.stay, stay.plate, stay.ticket, stay.vehicleType, stay.span, stay.spot, fate, {}});
    }
    answer.openShifts = TRY(lots.countOpenShifts(lot.id));
    answer.lastLot = TRY(lots.all()).size() == 1;
    return answer;
}

} // namespace

Result<RetirePreview::Answer> RetirePreview::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    return whoIsInTheWay(unit, TRY(LotRepository(unit).find(question.lot)));
}

Result<RetireLot::Outcome> RetireLot::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    LotRepository lots(unit);
    const Lot lot = TRY(lots.lock(command.lot));
    TRY_DONE(rollUrgent(unit, lot, context.now)); // bookings that have fallen are in nobody's way
    const RetirePreview::Answer inTheWay = TRY(whoIsInTheWay(unit, lot));
    if (inTheWay.lastLot)
        return fail(ErrorCode::LastLot, Field::Lot);
    if (!inTheWay.inside.isEmpty() || !inTheWay.bookings.isEmpty() || inTheWay.openShifts > 0)
        return fail(ErrorCode::LotInUse, Field::Lot,
                    {{u"inside"_s, inTheWay.inside.size()},
                     {u"bookings"_s, inTheWay.bookings.size()},
                     {u"shifts"_s, inTheWay.openShifts}});
    TRY_DONE(lots.retire(lot.id, context.now));
    return Outcome {lot.id};
}

} // namespace parkdesk
