// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/reserveseries.h"

#include "services/fees/owing.h"
#include "services/json.h"
#include "services/stays/booking.h"
#include "services/stays/bookingmail.h"
#include "services/stays/newstay.h"
#include "services/stays/placing.h"
#include "services/stays/rolling.h"
#include "services/stays/waitlist.h"
#include "storage/bookingrepository.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QJsonValue ruleJson(const std::optional<WeeklyRule> &rule)
{
    if (!rule)
        return {};
    QJsonArray days;
    for (const int day : rule->weekdays)
        days.append(day);
    return QJsonObject {{u"days"_s, days},
                        {u"from"_s, rule->fromMinute},
                        {u"until"_s, rule->untilMinute},
                        {u"first"_s, rule->firstDay},
                        {u"last"_s, rule->lastDay}};
}

bool isSkippable(ErrorCode code)
{
    return code == ErrorCode::LotFull || code == ErrorCode::PeriodPast || code == ErrorCode::LimitReached;
}

Result<QList<TimeSpan>> periodsAsked(const ReserveSeries::Command &command, const Lot &lot)
{
    QList<TimeSpan> periods;
    if (command.weekly) {
        TRY_DONE(checkWeeklyRule(*command.weekly));
        periods = periodsOf(*command.weekly, *lot.zone);
    } else if (command.once) {
        periods = {TRY(TimeSpan::make(command.once->from, command.once->until))};
    }
    if (periods.isEmpty())
        return fail(ErrorCode::Required, Field::Hours);
    if (command.plates.isEmpty())
        return fail(ErrorCode::Required, Field::Plate);
    if (periods.size() * command.plates.size() > ReserveSeries::mostBookings)
        return fail(ErrorCode::LimitReached, Field::None, {{u"limit"_s, ReserveSeries::mostBookings}});
    return periods;
}

/// One of them.
Result<ReserveSeries::Booked> bookOne(UnitOfWork &unit, const Lot &lot, const BookingRules &rules, BookingWish wish,
                                      const DeedContext &context)
{
    wish.span = TRY(bookableSpan(wish.span.from, wish.span.until, context.now));
    TRY_DONE(checkOpenBookings(unit, lot.id, rules, wish.vehicle, wish.driver));
    TRY_DONE(checkOwesNothing(unit, rules, wish.vehicle));
    TRY_DONE(checkOwesNothing(unit, rules, wish.driver));
    const FreeSpot free = TRY(placeToBook(unit, lot, rules, wish, context.now));
    const Stay stay = TRY(addBooking(unit, lot, wish, free, context));
    TRY_DONE(BookingRepository(unit).noteJoint(stay.id, context.command));
    return ReserveSeries::Booked {stay.id, stay.ticket.stored(), 0, toldLabel(lot, free.spot), wish.span};
}

QList<StayId> staysOf(const ReserveSeries::Outcome &outcome)
{
    QList<StayId> stays;
    for (const ReserveSeries::Booked &one : outcome.booked)
        stays.append(one.stay);
    return stays;
}

} // namespace

QJsonObject ReserveSeries::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)},   {u"plates"_s, QJsonArray::fromStringList(plates)},
            {u"type"_s, vehicleType},    {u"features"_s, QJsonArray::fromStringList(features)},
            {u"note"_s, note},           {u"weekly"_s, ruleJson(weekly)},
            {u"once"_s, json::of(once)}, {u"driver"_s, json::of(driver)}};
}

QJsonObject ReserveSeries::Outcome::toJson() const
{
    QJsonArray made;
    for (const Booked &one : booked)
        made.append(QJsonObject {{u"stay"_s, json::of(one.stay)},
                                 {u"ticket"_s, one.ticket},
                                 {u"vehicle"_s, one.vehicle},
                                 {u"spot"_s, one.spot},
                                 {u"booked"_s, json::of(one.span)}});
    QJsonArray left;
    for (const Skipped &one : skipped)
        left.append(QJsonObject {{u"vehicle"_s, one.vehicle}, {u"booked"_s, json::of(one.span)}, {u"why"_s, one.why}});
    return {{u"v"_s, 1}, {u"made"_s, made}, {u"skipped"_s, left}};
}

ReserveSeries::Outcome ReserveSeries::Outcome::fromJson(const QJsonObject &json)
{
    Outcome outcome;
    const QJsonArray made = json.value("made"_L1).toArray();
    for (const QJsonValue &value : made) {
        const QJsonObject one = value.toObject();
        outcome.booked.append({json::id<StayId>(one.value("stay"_L1)), one.value("ticket"_L1).toString(),
                               one.value("vehicle"_L1).toInt(), one.value("spot"_L1).toString(),
                               json::span(one.value("booked"_L1))});
    }
    const QJsonArray left = json.value("skipped"_L1).toArray();
    for (const QJsonValue &value : left) {
        const QJsonObject one = value.toObject();
        outcome.skipped.append(
            {one.value("vehicle"_L1).toInt(), json::span(one.value("booked"_L1)), one.value("why"_L1).toString()});
    }
    return outcome;
}

Result<ReserveSeries::Outcome> ReserveSeries::execute(UnitOfWork &unit, const Command &command,
                                                      const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    const QList<TimeSpan> periods = TRY(periodsAsked(command, lot));
    TRY_DONE(rollUrgent(unit, lot, context.now));
    TRY(sweepWaitlist(unit, lot, context)); // who waited longer is asked first
    const BookingRules rules = TRY(BookingRepository(unit).rules(lot.id));
    const SpotFeatures features = TRY(featuresOfCodes(command.features));
    QList<Newcomer> vehicles;
    for (const QString &plate : command.plates)
        vehicles.append(TRY(newcomerOf(unit, {plate, command.note, command.vehicleType, PlateNeed::Never}, context)));
    Outcome outcome;
    std::optional<Error> first;
    for (const TimeSpan &period : periods) {
        for (int number = 0; number < vehicles.size(); ++number) {
            const Newcomer &vehicle = vehicles.at(number);
            const BookingWish wish {
                {vehicle.type, features}, vehicle.vehicle, period, std::nullopt, command.note, command.driver};
            auto booked = bookOne(unit, lot, rules, wish, context);
            if (booked) {
                booked->vehicle = number;
                outcome.booked.append(*booked);
                continue;
            }
            if (!isSkippable(booked.error().code))
                return fail(booked.error());
            first = first.value_or(booked.error());
            outcome.skipped.append({number, period, codeName(booked.error().code)});
        }
    }
    if (outcome.booked.isEmpty())
        return fail(first.value_or(Error {ErrorCode::LotFull, Field::Lot, {}}));
    unit.concerns(outcome.booked.first().stay); // taking the deed back begins there
    TRY_DONE(mailBookings(unit, lot, staysOf(outcome), context));
    return outcome;
}

} // namespace parkdesk
