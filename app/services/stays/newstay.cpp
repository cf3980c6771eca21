// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/newstay.h"

#include "domain/plate.h"
#include "services/stays/platetoken.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNote = 200;

Result<VehicleType> typeOf(UnitOfWork &unit, const QString &code, const std::optional<Vehicle> &known)
{
    LotRepository lots(unit);
    if (!code.isEmpty())
        return lots.vehicleType(code);
    if (known && known->lastType)
        return lots.vehicleType(*known->lastType);
    return lots.vehicleType(u"car"_s);
}

bool isPlainText(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar sign) {
        return sign.category() == QChar::Other_Control && sign != u'\n' && sign != u'\t';
    });
}

} // namespace

Result<Newcomer> newcomerOf(UnitOfWork &unit, const NewcomerRequest &request, const DeedContext &context)
{
    const QString note = request.note.trimmed();
    if (note.size() > longestNote)
        return fail(ErrorCode::TooLong, Field::Note);
    if (!isPlainText(note))
        return fail(ErrorCode::BadCharacters, Field::Note);
    if (request.plate.trimmed().isEmpty()) {
        const VehicleType type = TRY(typeOf(unit, request.vehicleType, std::nullopt));
        if (request.need == PlateNeed::UnlessOptionalOrNoted && !type.plateOptional && note.isEmpty())
            return fail(ErrorCode::Required, Field::Plate);
        return Newcomer {type, std::nullopt};
    }
    const Plate plate = TRY(Plate::fromText(request.plate));
    StayRepository stays(unit);
    const QString token = plateToken(context, plate);
    const VehicleType type = TRY(typeOf(unit, request.vehicleType, TRY(stays.findVehicle(plate, token))));
    return Newcomer {type, TRY(stays.vehicleFor(plate, type.id, token))};
}

Result<TicketCode> newTicket(UnitOfWork &unit, const QUuid &command)
{
    StayRepository stays(unit);
    for (int attempt = 0;; ++attempt) {
        const TicketCode code = TicketCode::forCommand(command, attempt);
        if (!TRY(stays.ticketExists(code)))
            return code;
    }
}

Result<std::optional<TariffVersionId>> tariffInForce(UnitOfWork &unit, LotId lot, Instant at)
{
    const auto version = TariffRepository(unit).versionAt(lot, at);
    if (version)
        return std::optional(*version);
    if (version.error().code == ErrorCode::NoTariff)
        return std::optional<TariffVersionId>();
    return fail(version.error());
}

} // namespace parkdesk
