// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/tariffquestion.h"

#include "services/pricebook.h"
#include "storage/calendarrepository.h"
#include "storage/lotrepository.h"
#include "storage/pricefactsreader.h"
#include "storage/unitofwork.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysAfter = 3;

QJsonArray jsonOfDays(const std::vector<qint64> &days)
{
    QJsonArray array;
    for (const qint64 day : days)
        array.append(day);
    return array;
}

std::vector<qint64> daysOfJson(const QJsonValue &value)
{
    std::vector<qint64> days;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &day : array)
        days.push_back(day.toInteger());
    return days;
}

QJsonArray jsonOfEvents(const std::vector<CalendarEvent> &events)
{
    QJsonArray array;
    for (const CalendarEvent &event : events)
        array.append(QJsonArray {event.from.ms, event.until.ms});
    return array;
}

std::shared_ptr<const CalendarDays> calendarOfJson(const QJsonObject &json)
{
    CalendarDays days;
    days.publicHolidays = daysOfJson(json.value("public"_L1));
    days.schoolHolidays = daysOfJson(json.value("school"_L1));
    const QJsonArray events = json.value("events"_L1).toArray();
    for (const QJsonValue &event : events)
        days.events.push_back({{}, {event[0].toInteger()}, {event[1].toInteger()}});
    return days.isEmpty() ? nullptr : std::make_shared<const CalendarDays>(days.sorted());
}

} // namespace

TariffAsks asksOf(const Tariff &tariff)
{
    // The canonical text has sorted keys and no blanks, so a word of the format stands in it in one spelling alone.
    const auto says = [&tariff](QByteArrayView word) { return tariff.canonical.contains(word); };
    TariffAsks asks;
    asks.calendar = says("ublicHoliday") || says("schoolHoliday") || says("\"event\"");
    asks.openingHours = tariff.openingHours.empty() && says("outsideOpeningHours");
    asks.zone = says("\"zones");
    asks.agreedEnd = says("overstay");
    asks.occupancy = tariff.demand && tariff.demand->on;
    asks.otherStays = std::any_of(tariff.tables.begin(), tariff.tables.end(),
                                  [](const RateTable &table) { return table.sum.has_value(); });
    return asks;
}

Result<std::shared_ptr<const CalendarDays>> calendarFor(UnitOfWork &unit, LotId lot, qint64 firstDay, qint64 lastDay)
{
    CalendarDays days;
    const QList<CalendarDay> rows = TRY(CalendarRepository(unit).days(lot, firstDay, lastDay));
    for (const CalendarDay &row : rows) {
        switch (row.kind) {
        case DayKind::PublicHoliday: days.publicHolidays.push_back(row.day); break;
        case DayKind::SchoolHoliday: days.schoolHolidays.push_back(row.day); break;
        case DayKind::Event:
            days.events.push_back({row.name, LocalTime::of(row.day, row.fromMs), LocalTime::of(row.day, row.untilMs)});
            break;
        }
    }
    if (days.isEmpty())
        return std::shared_ptr<const CalendarDays>();
    return std::make_shared<const CalendarDays>(days.sorted());
}

QString occupancyText(qint64 thousandths)
{
    const QString whole = QString::number(thousandths / 10);
    return thousandths % 10 == 0 ? whole : whole + u'.' + QString::number(thousandths % 10);
}

TariffAsks &TariffAsks::operator|=(const TariffAsks &other)
{
    calendar |= other.calendar;
    openingHours |= other.openingHours;
    zone |= other.zone;
    agreedEnd |= other.agreedEnd;
    otherStays |= other.otherStays;
    occupancy |= other.occupancy;
    return *this;
}

Done answerLotAsks(UnitOfWork &unit, const Lot &lot, const TariffAsks &asks, Question &question)
{
    const Instant exit = question.exit.value_or(question.entry);
    if (asks.calendar)
        question.calendar = TRY(calendarFor(unit, lot.id, lot.zone->toLocal(question.entry).day() - calendarDaysBefore,
                                            lot.zone->toLocal(exit).day() + daysAfter));
    if (asks.openingHours) {
        const OpeningHours opening = TRY(LotRepository(unit).openingHours(lot.id));
        if (!opening.isAlwaysOpen())
            question.openingHours = std::make_shared<const OpeningHours>(opening);
    }
    return {};
}

Done answerAsks(UnitOfWork &unit, const Lot &lot, const Stay &stay, const TariffAsks &asks, Question &question)
{
    TRY_DONE(answerLotAsks(unit, lot, asks, question));
    PriceFactsReader facts(unit);
    if (asks.zone)
        question.zone = TRY(facts.zoneOf(stay.id));
    if (asks.agreedEnd && stay.agreedUntil > question.entry)
        question.bookedUntil = stay.agreedUntil;
    if (asks.otherStays && stay.vehicle)
        question.stays = TRY(facts.staysBefore(*stay.vehicle, lot.id, {question.entry - longestSum, question.entry}));
    if (asks.occupancy) {
        const auto thousandths = TRY(facts.occupancyOf(stay.id));
        question.occupancy = thousandths ? occupancyText(*thousandths) : QString();
    }
    return {};
}

QByteArray askedOf(const Question &question, const TariffAsks &asks, const VersionChanges &later)
{
    QJsonObject json;
    if (question.calendar) {
        json.insert(u"public"_s, jsonOfDays(question.calendar->publicHolidays));
        json.insert(u"school"_s, jsonOfDays(question.calendar->schoolHolidays));
        json.insert(u"events"_s, jsonOfEvents(question.calendar->events));
    }
    if (question.openingHours)
        json.insert(u"hours"_s, question.openingHours->toText());
    if (!question.zone.isEmpty())
        json.insert(u"zone"_s, question.zone);
    if (asks.agreedEnd && question.bookedUntil)
        json.insert(u"booked_until"_s, question.bookedUntil->ms);
    if (!question.occupancy.isEmpty())
        json.insert(u"occupancy"_s, question.occupancy);
    if (!question.stays.empty()) {
        QJsonArray stays;
        for (const auto &[from, until] : question.stays)
            stays.append(QJsonArray {from.ms, until ? QJsonValue(until->ms) : QJsonValue()});
        json.insert(u"stays"_s, stays);
    }
    if (question.paysCash) {
        json.insert(u"cash"_s, true);
        json.insert(u"paid_before"_s, question.paidBefore);
    }
    if (question.cashRounded != 0)
        json.insert(u"cash_rounded"_s, question.cashRounded);
    if (!later.empty()) {
        QJsonArray changes;
        for (const auto &[from, version] : later)
            changes.append(QJsonArray {from.ms, version.value});
        json.insert(u"changes"_s, changes);
    }
    if (json.isEmpty())
        return {};
    json.insert(u"v"_s, 1);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Done restoreAsked(const QByteArray &asked, Question &question)
{
    if (asked.isEmpty())
        return {};
    const QJsonObject json = QJsonDocument::fromJson(asked).object();
    if (json.value("v"_L1).toInt() != 1)
        return fail(ErrorCode::BadCode);
    question.calendar = calendarOfJson(json);
    if (json.contains("hours"_L1))
        question.openingHours =
            std::make_shared<const OpeningHours>(TRY(OpeningHours::fromText(json.value("hours"_L1).toString())));
    question.zone = json.value("zone"_L1).toString();
    if (json.contains("booked_until"_L1))
        question.bookedUntil = Instant {json.value("booked_until"_L1).toInteger()};
    question.occupancy = json.value("occupancy"_L1).toString();
    question.paysCash = json.value("cash"_L1).toBool();
    question.paidBefore = json.value("paid_before"_L1).toInteger();
    question.cashRounded = json.value("cash_rounded"_L1).toInteger();
    const QJsonArray stays = json.value("stays"_L1).toArray();
    for (const QJsonValue &row : stays)
        question.stays.emplace_back(Instant {row[0].toInteger()},
                                    row[1].isNull() ? std::nullopt : std::optional(Instant {row[1].toInteger()}));
    return {};
}

VersionChanges changesOfAsked(const QByteArray &asked)
{
    VersionChanges changes;
    const QJsonArray rows = QJsonDocument::fromJson(asked).object().value("changes"_L1).toArray();
    for (const QJsonValue &row : rows)
        changes.emplace_back(Instant {row[0].toInteger()}, TariffVersionId {row[1].toInteger()});
    return changes;
}

Done fixOccupancy(UnitOfWork &unit, const Stay &stay, bool booking, const DeedContext &context)
{
    if (!stay.tariffVersion)
        return {};
    const auto tariff = TRY(context.prices.tariff(unit, *stay.tariffVersion));
    if (!tariff->demand || !tariff->demand->on || tariff->demand->fixedAtBooking != booking)
        return {};
    PriceFactsReader facts(unit);
    const auto fill = TRY(facts.fillOf(stay.lot, stay.id));
    // An empty plan has no occupancy: nothing is known.
    return fill ? facts.setOccupancy(stay.id, *fill) : Done();
}

} // namespace parkdesk
