// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/fees/openfees.h"

#include "domain/plate.h"
#include "storage/feerepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <QMap>

#include <algorithm>

namespace parkdesk {

namespace {

Result<OpenFee> openFeeOfRow(const FeeRepository::Open &open)
{
    const Zone zone = TRY(ZoneRules::forZone(open.timezone));
    return OpenFee {open.fee.stay, open.fee.kind, open.fee.amount, open.fee.due(), open.fee.owedAt, open.lot,
                    open.lotName,  zone,          open.plate,      open.ticket,    open.booked};
}

Done addSums(OpenFees::Answer &answer)
{
    QMap<QString, Money> sums;
    for (const OpenFee &row : std::as_const(answer.rows)) {
        const QString code = row.due.currency().code();
        sums.insert(code, sums.contains(code) ? TRY(sums.value(code).plus(row.due)) : row.due);
    }
    answer.sums = sums.values();
    return {};
}

} // namespace

Result<OpenFees::Answer> OpenFees::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    const int most = std::clamp(question.most, 1, mostRows);
    const auto open = TRY(FeeRepository(unit).open(question.lot, most + 1));
    Answer answer;
    for (const FeeRepository::Open &one : open)
        answer.rows.append(TRY(openFeeOfRow(one)));
    answer.more = answer.rows.size() > most;
    answer.rows = answer.rows.first(std::min<qsizetype>(answer.rows.size(), most));
    TRY_DONE(addSums(answer));
    return answer;
}

Result<FeeOfStay::Answer> FeeOfStay::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    return openFeeOf(unit, question.key);
}

Result<std::optional<OpenFee>> openFeeOf(UnitOfWork &unit, const Stay &stay)
{
    const auto fee = TRY(FeeRepository(unit).ofStay(stay.id));
    if (!fee || fee->due().isZero() || !stay.booked)
        return std::optional<OpenFee>();
    const QString plate = stay.vehicle ? TRY(StayRepository(unit).vehicle(*stay.vehicle)).shown : QString();
    const Lot lot = TRY(LotRepository(unit).find(stay.lot));
    return std::optional(OpenFee {stay.id, fee->kind, fee->amount, fee->due(), fee->owedAt, lot.id, lot.name, lot.zone,
                                  plate, stay.ticket.stored(), *stay.booked});
}

Result<std::optional<OpenFee>> oldestFeeOf(UnitOfWork &unit, VehicleId vehicle)
{
    const auto open = TRY(FeeRepository(unit).openOf(vehicle));
    return open.isEmpty() ? std::optional<OpenFee>() : std::optional(TRY(openFeeOfRow(open.first())));
}

namespace {

/// The oldest fee of the vehicle with that plate.
Result<std::optional<OpenFee>> feeOfPlate(UnitOfWork &unit, const QString &text)
{
    const auto vehicle = TRY(StayRepository(unit).findVehicle(TRY(Plate::fromText(text))));
    if (!vehicle)
        return fail(ErrorCode::NotFound, Field::Plate);
    return oldestFeeOf(unit, vehicle->id);
}

Result<std::optional<OpenFee>> feeOfKey(UnitOfWork &unit, const StayKey &key)
{
    StayRepository stays(unit);
    if (key.stay)
        return openFeeOf(unit, TRY(stays.find(*key.stay)));
    const auto code = TicketCode::fromText(key.text);
    if (!code)
        return feeOfPlate(unit, key.text);
    const auto stay = stays.findByTicket(*code);
    if (stay)
        return openFeeOf(unit, *stay);
    if (stay.error().code != ErrorCode::UnknownTicket)
        return fail(stay.error());
    // One text in thirty-two of that length passes the check by chance: it may still be a plate.
    const auto ofPlate = feeOfPlate(unit, key.text);
    return ofPlate ? ofPlate : Result<std::optional<OpenFee>>(fail(stay.error()));
}

} // namespace

Result<OpenFee> openFeeOf(UnitOfWork &unit, const StayKey &key)
{
    const auto fee = TRY(feeOfKey(unit, key));
    if (!fee)
        return fail(ErrorCode::NothingDue, Field::Amount);
    return *fee;
}

} // namespace parkdesk
