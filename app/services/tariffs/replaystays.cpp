// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/replaystays.h"

#include "services/pricebook.h"
#include "services/stays/newstay.h"
#include "services/stays/tariffquestion.h"
#include "services/tariffs/tariffreading.h"
#include "storage/lotrepository.h"
#include "storage/replayreader.h"
#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"

#include <QHash>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Stays longer than this are priced with the calendar of their first year.
constexpr qint64 daysAfterEntry = 366;

} // namespace

PastStay pastStayOf(const StayOver &stay, const QString &vehicle, const ReplayFacts &facts)
{
    PastStay past {stay.id, {}};
    Question &question = past.question;
    question.entry = stay.entry;
    question.exit = stay.exit;
    question.vehicle = vehicle;
    question.bookedAt = stay.bookedAt;
    if (stay.agreedUntil > stay.entry)
        question.bookedUntil = stay.agreedUntil;
    question.lostTicket = stay.lostTicket != 0;
    question.entryProven = stay.lostTicket == 2;
    question.calendar = facts.calendar;
    question.openingHours = facts.openingHours;
    if (stay.occupancy)
        question.occupancy = occupancyText(*stay.occupancy);
    return past;
}

Result<StaysToReplay::Answer> StaysToReplay::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    QHash<VehicleTypeId, QString> codes;
    const QList<VehicleType> types = TRY(LotRepository(unit).vehicleTypes());
    for (const VehicleType &type : types)
        codes.insert(type.id, type.code);
    const TimeSpan entered {std::max(question.entered.from, question.afterEntry), question.entered.until};
    ReplayReader reader(unit);
    const QList<StayOver> rows = TRY(reader.page(question.lot, entered, question.after, question.most));
    QStringList zones;
    if (question.facts.zones)
        zones = TRY(reader.zonesOfPage(question.lot, entered, question.after, question.most));
    Answer answer;
    answer.stays.reserve(static_cast<std::size_t>(rows.size()));
    answer.vehicles.reserve(static_cast<std::size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const StayOver &row = rows.at(i);
        answer.stays.push_back(pastStayOf(row, codes.value(row.type), question.facts));
        answer.stays.back().question.zone = zones.value(i);
        answer.vehicles.push_back(row.vehicle.value_or(VehicleId()));
    }
    return answer;
}

Result<ReplayPlan::Answer> ReplayPlan::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    Answer answer;
    answer.zone = lot.zone;
    answer.currency = lot.currency;
    answer.after = std::make_shared<const Tariff>(TRY(tariffForLot(lot, question.text)));
    const auto against = question.against ? question.against : TRY(tariffInForce(unit, lot.id, context.now));
    if (!against)
        return fail(ErrorCode::NoTariff, Field::Lot);
    const auto version = TariffRepository(unit).version(*against);
    if (!version || version->lot != lot.id)
        return fail(version ? ErrorCode::NotFound : version.error().code, Field::Tariff);
    answer.against = *against;
    answer.before = TRY(context.prices.tariff(unit, *against));
    answer.stays = TRY(ReplayReader(unit).count(lot.id, question.entered));
    const TariffAsks before = asksOf(*answer.before);
    const TariffAsks after = asksOf(*answer.after);
    answer.facts.zones = before.zone || after.zone;
    answer.facts.otherStays = before.otherStays || after.otherStays;
    if (answer.facts.otherStays)
        answer.inside = TRY(ReplayReader(unit).vehiclesInside(lot.id));
    if (before.calendar || after.calendar)
        answer.facts.calendar =
            TRY(calendarFor(unit, lot.id, lot.zone->toLocal(question.entered.from).day() - calendarDaysBefore,
                            lot.zone->toLocal(question.entered.until).day() + daysAfterEntry));
    const OpeningHours opening = TRY(LotRepository(unit).openingHours(lot.id));
    if (!opening.isAlwaysOpen())
        answer.facts.openingHours = std::make_shared<const OpeningHours>(opening);
    return answer;
}

} // namespace parkdesk
