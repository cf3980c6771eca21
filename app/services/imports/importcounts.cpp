// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/importcounts.h"

#include "domain/naturalkey.h"
#include "domain/zonerules.h"
#include "services/json.h"
#include "storage/countrepository.h"
#include "storage/unitofwork.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject ImportCounts::Command::toJson() const
{
    QJsonArray rows;
    for (const Reading &reading : readings) {
        QJsonArray row {reading.lot, reading.count.at.ms, reading.count.occupied};
        if (reading.count.capacity)
            row.append(*reading.count.capacity);
        rows.append(row);
    }
    return {{u"timezone"_s, QString::fromLatin1(timezone)}, {u"readings"_s, rows}};
}

QJsonObject ImportCounts::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"added"_s, added}, {u"known"_s, known}, {u"differing"_s, differing}, {u"lots"_s, lots}};
}

ImportCounts::Outcome ImportCounts::Outcome::fromJson(const QJsonObject &json)
{
    return {json.value("added"_L1).toInt(), json.value("known"_L1).toInt(), json.value("differing"_L1).toInt(),
            json.value("lots"_L1).toInt()};
}

Result<ImportCounts::Outcome> ImportCounts::execute(UnitOfWork &unit, const Command &command,
                                                    const DeedContext &context)
{
    if (command.readings.isEmpty())
        return fail(ErrorCode::Required, Field::File);
    if (command.readings.size() > mostReadings)
        return fail(ErrorCode::TooLong, Field::File);
    TRY(ZoneRules::forZone(command.timezone));
    CountRepository counts(unit);
    Outcome outcome;
    QHash<QString, CountedLotId> lots;
    QMap<qint64, int> added;
    for (const Reading &reading : command.readings) {
        auto lot = lots.constFind(reading.lot);
        if (lot == lots.cend()) {
            bool isNew = false;
            lot = lots.insert(reading.lot, TRY(counts.lotNamed(reading.lot, command.timezone, context.now, isNew)));
            outcome.lots += isNew ? 1 : 0;
        }
        if (TRY(counts.add(*lot, reading.count)))
            ++added[lot->value];
        else if (TRY(counts.at(*lot, reading.count.at)) == reading.count)
            ++outcome.known;
        else
            ++outcome.differing;
    }
    for (auto it = added.cbegin(); it != added.cend(); ++it) {
        outcome.added += it.value();
        counts.noteReadings(CountedLotId {it.key()}, it.value());
    }
    return outcome;
}

Result<CountedLots::Answer> CountedLots::fetch(UnitOfWork &unit, const Question &, const DeedContext &)
{
    return CountRepository(unit).lots();
}

namespace {

qint64 keyOf(LocalTime local, CountedOccupancy::By by)
{
    const qint64 hour = local.msOfDay() / 3'600'000;
    switch (by) {
    case CountedOccupancy::By::Hour: return hour;
    case CountedOccupancy::By::Day: return local.day();
    case CountedOccupancy::By::WeekdayHour: return (local.weekday() - 1) * qint64 {24} + hour;
    case CountedOccupancy::By::Whole: return 0;
    }
    return 0;
}

} // namespace

Result<CountedOccupancy::Answer> CountedOccupancy::fetch(UnitOfWork &unit, const Question &question,
                                                         const DeedContext &)
{
    CountRepository counts(unit);
    const QList<CountedLot> lots = TRY(counts.lots());
    const auto lot =
        std::find_if(lots.begin(), lots.end(), [&](const CountedLot &each) { return each.id == question.lot; });
    if (lot == lots.end())
        return fail(ErrorCode::NotFound, Field::Lot);
    const Zone zone = TRY(ZoneRules::forZone(lot->timezone));
    QMap<qint64, Row> rows;
    const QList<LotCount> readings = TRY(counts.between(question.lot, question.span));
    for (const LotCount &count : readings) {
        const qint64 key = keyOf(zone->toLocal(count.at), question.by);
        Row &row = rows[key];
        row.most = row.readings == 0 ? count.occupied : std::max(row.most, count.occupied);
        row.key = key;
        ++row.readings;
        row.occupied += count.occupied;
        row.capacity += count.capacity.value_or(0);
        row.withCapacity += count.capacity ? 1 : 0;
    }
    return rows.values();
}

} // namespace parkdesk
