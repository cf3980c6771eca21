// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cash/paymentlist.h"

#include "domain/businessday.h"
#include "services/cash/receiptnumber.h"
#include "services/stays/staysnamed.h"
#include "storage/lotrepository.h"
#include "storage/paymentreader.h"
#include "storage/unitofwork.h"

#include <QRegularExpression>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The stays that a receipt, a code or a plate names; nothing where it names none.
Result<QList<StayId>> staysMeant(UnitOfWork &unit, const QString &thing)
{
    static const QRegularExpression receipt(u"^\\s*(.+)-(\\d{4})-(\\d{1,18})\\s*$"_s);
    QList<StayId> stays;
    if (const auto parts = receipt.match(thing); parts.hasMatch())
        stays = TRY(PaymentReader(unit).staysOfReceipt(parts.captured(1).toUpper(), parts.captured(2).toInt(),
                                                       parts.captured(3).toLongLong()));
    stays += TRY(staysNamed(unit, thing));
    return stays;
}

Result<PaymentFilter> paymentFilter(UnitOfWork &unit, const PaymentQuery &query)
{
    PaymentFilter filter;
    filter.lot = query.lot;
    filter.desk = query.desk;
    filter.staff = query.staff;
    filter.method = query.method;
    filter.least = query.least.value_or(filter.least);
    filter.greatest = query.greatest.value_or(filter.greatest);
    if (!query.thing.trimmed().isEmpty())
        filter.stays = TRY(staysMeant(unit, query.thing.trimmed()));
    return filter;
}

TimeSpan boundsOfPayments(const PaymentQuery &query)
{
    return {query.from.value_or(Instant {0}), query.until.value_or(noEnd)};
}

/// Few enough to be read at once.
Result<PaymentDays::Answer> paymentDaysOfStays(PaymentReader &reader, const PaymentFilter &filter,
                                               const TimeSpan &bounds, const Lot &here)
{
    PaymentDays::Answer answer;
    if (filter.stays->isEmpty())
        return answer;
    const QList<PaymentReader::Place> places = TRY(reader.between(filter, bounds, mostOfDay));
    for (const PaymentReader::Place &place : places) {
        if (answer.days.isEmpty() || !answer.days.constLast().span.contains(place.at)) {
            const BusinessDay day = BusinessDay::of(*here.zone, place.at, here.dayStart);
            answer.days.append({{day.number, day.span, 0}, Money(0, place.amount.currency())});
        }
        PaymentDays::Day &day = answer.days.last();
        ++day.rows;
        if (day.sum) {
            const auto sum = day.sum->plus(place.amount);
            day.sum = sum ? std::optional(*sum) : std::nullopt;
        }
    }
    return answer;
}

} // namespace

Result<PaymentDays::Answer> PaymentDays::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    const Lot here = TRY(LotRepository(unit).find(question.here));
    PaymentReader reader(unit);
    const PaymentFilter filter = TRY(paymentFilter(unit, question.query));
    TimeSpan bounds = boundsOfPayments(question.query);
    if (filter.stays)
        return paymentDaysOfStays(reader, filter, bounds, here);
    const bool summed = !filter.isEmpty() || question.query.from;
    bounds.until = std::min(bounds.until, question.before.value_or(noEnd));
    const auto newest = [&](Instant before) { return reader.newest(before); };
    return daysBackwards<Day>(here, bounds, question.budgetMs, newest, [&](Day &day) -> Done {
        if (!summed) {
            day.rows = TRY(reader.count(day.span));
            return {};
        }
        const PaymentReader::Sum sum = TRY(reader.sum(filter, day.span));
        day.rows = sum.payments;
        day.sum = sum.amount;
        return {};
    });
}

Result<PaymentsOfDay::Answer> PaymentsOfDay::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    const PaymentFilter filter = TRY(paymentFilter(unit, question.query));
    const TimeSpan bounds = boundsOfPayments(question.query);
    const TimeSpan span {std::max(bounds.from, question.span.from), std::min(bounds.until, question.span.until)};
    Answer ids;
    if (filter.stays && filter.stays->isEmpty())
        return ids;
    const QList<PaymentReader::Place> places =
        TRY(PaymentReader(unit).between(filter, span, std::clamp(question.most, 1, mostOfDay)));
    for (const PaymentReader::Place &place : places)
        ids.append(place.id);
    return ids;
}

Result<PaymentRows::Answer> PaymentRows::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    const QList<PaymentReader::Record> records =
        TRY(PaymentReader(unit).rows(question.rows.first(std::min<qsizetype>(question.rows.size(), mostRows))));
    Answer rows;
    for (const PaymentReader::Record &record : records) {
        TakenPayment row;
        row.id = record.id;
        row.at = record.at;
        row.stay = record.stay;
        row.lot = record.lot;
        row.lotName = record.lotName;
        row.zone = TRY(ZoneRules::forZone(record.timezone));
        row.plate = record.plate;
        row.ticket = record.ticket;
        row.vehicleType = record.vehicleType;
        row.method = record.method;
        row.amount = record.amount;
        row.receipt = receiptNumberText(record.deskCode, record.year, record.number);
        row.desk = record.desk;
        row.who = record.who;
        row.givesBack = record.counters.isValid();
        row.givenBack = record.countered;
        rows.append(row);
    }
    return rows;
}

Result<PaymentChoices::Answer> PaymentChoices::fetch(UnitOfWork &unit, const Question &, const DeedContext &)
{
    PaymentReader reader(unit);
    Answer answer;
    const QList<PaymentReader::Desk> desks = TRY(reader.desks());
    for (const PaymentReader::Desk &desk : desks)
        answer.desks.append({desk.id, desk.name});
    answer.methods = TRY(reader.methods());
    return answer;
}

} // namespace parkdesk
