// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/driverdetail.h"

#include "services/stays/pricing.h"
#include "storage/driverrepository.h"
#include "storage/driverstayreader.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <QMap>

#include <algorithm>

namespace parkdesk {

namespace {

constexpr int longestMergeChain = 100;
constexpr int mostOpenAmounts = 500;
constexpr int mostStayRows = 500;

Result<QList<StayRow>> rowsOfPlaces(UnitOfWork &unit, const QList<DriverStayReader::Place> &places,
                                    const DeedContext &context)
{
    QList<StayId> ids;
    for (const auto &place : places)
        ids.append(place.stay);
    return StayRows::fetch(unit, {ids}, context);
}

Result<QList<Money>> sumsOf(const QList<Money> &amounts)
{
    QMap<QString, Money> sums;
    for (const Money &amount : amounts) {
        const QString code = amount.currency().code();
        sums.insert(code, sums.contains(code) ? TRY(sums.value(code).plus(amount)) : amount);
    }
    return sums.values();
}

Result<DriverRow> keptAccount(DriverRepository &drivers, DriverId driver)
{
    DriverRow row = TRY(drivers.find(driver));
    for (int i = 0; row.mergedInto && i < longestMergeChain; ++i)
        row = TRY(drivers.find(*row.mergedInto));
    return row;
}

Done readMoney(DriverStayReader &stays, DriverDetail::Answer &answer, Instant since)
{
    const auto payments = TRY(stays.payments(answer.driver, since, DriverDetail::mostPayments));
    QList<Money> amounts;
    for (const auto &paid : payments) {
        answer.payments.append({paid.payment, paid.stay, paid.at, paid.method, paid.amount});
        amounts.append(paid.amount);
    }
    answer.paidInYear = TRY(sumsOf(amounts));
    amounts.clear();
    const auto open = TRY(stays.openAmounts(answer.driver, mostOpenAmounts));
    for (const auto &one : open) {
        answer.open.append({one.stay, one.amount});
        amounts.append(one.amount);
    }
    answer.openSums = TRY(sumsOf(amounts));
    return {};
}

void describeAccount(const DriverRow &row, DriverDetail::Answer &answer)
{
    answer.driver = row.id;
    answer.number = row.number;
    answer.state = row.state;
    answer.origin = row.origin;
    answer.since = row.createdAt;
    answer.mailProvenAt = row.mailProvenAt;
    answer.hasPassword = !row.passwordProof.isEmpty();
    answer.hasCard = !row.cardIndex.isEmpty();
}

} // namespace

Result<DriverDetail::Answer> DriverDetail::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    DriverRepository drivers(unit);
    const DriverRow row = TRY(keptAccount(drivers, question.driver));
    Answer answer;
    describeAccount(row, answer);
    answer.fields = TRY(openFields(*key, row));
    answer.reason = TRY(openReason(*key, row));
    const auto vehicles = TRY(drivers.vehicles(row.id));
    for (const DriverVehicleRow &vehicle : vehicles)
        answer.vehicles.append({vehicle.id, vehicle.vehicle, vehicle.plate, vehicle.vehicleType, vehicle.primary,
                                vehicle.inside, vehicle.lastStay});
    DriverStayReader stays(unit);
    answer.bookings = TRY(rowsOfPlaces(unit, TRY(stays.bookings(row.id, mostBookings)), context));
    const Instant yearAgo = context.now - year;
    const auto counts = TRY(stays.counts(row.id, yearAgo));
    answer.stayCount = counts.stays;
    answer.staysInYear = counts.staysSince;
    const auto history = TRY(DriverStays::fetch(unit, {row.id, std::nullopt, mostStays}, context));
    answer.stays = history.rows;
    answer.moreStays = history.more;
    const auto lots = TRY(stays.lots(row.id, yearAgo, mostLots));
    for (const auto &lot : lots)
        answer.lots.append({lot.lot, lot.name, lot.stays, lot.last});
    const auto everLots = TRY(stays.lots(row.id, Instant(), mostEverLots));
    for (const auto &lot : everLots)
        answer.everLots.append({lot.lot, lot.name, lot.stays, lot.last});
    TRY_DONE(readMoney(stays, answer, yearAgo));
    return answer;
}

Result<DriverStays::Answer> DriverStays::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    DriverStayReader::Place before {StayId {0}, noEnd};
    if (question.after)
        before = {question.after->stay, question.after->start};
    else if (question.until)
        before.start = *question.until;
    const DriverStayReader::Which which {question.lot, question.from.value_or(Instant())};
    const int most = std::clamp(question.most, 1, mostStayRows - 1);
    auto places = TRY(DriverStayReader(unit).stays(question.driver, which, before, most + 1));
    Answer answer;
    answer.more = places.size() > most;
    if (answer.more)
        places.removeLast();
    answer.rows = TRY(rowsOfPlaces(unit, places, context));
    return answer;
}

Result<DriverInside::Answer> DriverInside::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto places = TRY(DriverStayReader(unit).inside(question.driver, mostInside));
    const QList<StayRow> rows = TRY(rowsOfPlaces(unit, places, context));
    Answer answer;
    for (const StayRow &row : rows) {
        const Stay stay = TRY(StayRepository(unit).find(row.stay));
        const Lot lot = TRY(LotRepository(unit).find(row.lot));
        const Instant exitAt = std::max(context.now, row.start);
        const auto price = priceOf(unit, lot, stay, exitAt, context);
        if (price)
            answer.append({row, price->charge.amount, price->due, price->held});
        else if (isWithoutPrice(price.error().code))
            answer.append({row, std::nullopt, Money(0, lot.currency), false});
        else
            return fail(price.error());
    }
    return answer;
}

} // namespace parkdesk
