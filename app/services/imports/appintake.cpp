// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/appintake.h"

#include "domain/naturalkey.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The types for which spots are made: those that came, cars among them, the largest first.
QStringList typesOf(const AppContents &contents)
{
    QStringList types {u"car"_s};
    for (const CsvStream::Row &row : contents.stays) {
        const QString type = vehicleTypeOfWord(row.cells.value(appStayHeader().indexOf(u"vehicle"_s)));
        if (!type.isEmpty() && !types.contains(type))
            types.append(type);
    }
    QStringList inOrder {u"truck"_s, u"car"_s, u"bike"_s, u"scooty"_s, u"cycle"_s};
    inOrder.removeIf([&](const QString &type) { return !types.contains(type); });
    return inOrder;
}

} // namespace

int AppIntake::spots() const
{
    int count = 0;
    for (const AppLot &lot : contents.lots)
        count += lot.numbered ? static_cast<int>(lot.spots.size()) : 0;
    return count;
}

int AppIntake::spotsCountedOnly() const
{
    int count = 0;
    for (const AppLot &lot : contents.lots)
        count += lot.numbered ? 0 : static_cast<int>(lot.declared.value_or(0));
    return count;
}

QList<LotDocument> AppIntake::freshLots(const QList<Lot> &lots) const
{
    const QStringList types = typesOf(contents);
    QList<LotDocument> fresh;
    for (const AppLot &lot : contents.lots) {
        const bool isThere = std::any_of(
            lots.begin(), lots.end(), [&](const Lot &each) { return naturalKey(each.name) == naturalKey(lot.name); });
        if (!isThere)
            fresh.append(documentOf(lot, timezone, currency.code(), types));
    }
    return fresh;
}

Result<QList<StayFile::Part>> AppIntake::partsFor(const QList<Lot> &lots, bool trial, Instant now)
{
    QList<Lot> known = lots;
    if (trial) { // as if they had been made
        const QList<LotDocument> fresh = freshLots(lots);
        for (const LotDocument &document : fresh) {
            Lot lot;
            lot.id = LotId {-1 - known.size()};
            lot.name = document.settings.name;
            lot.zone = zone;
            lot.currency = currency;
            known.append(lot);
        }
    }
    const StayReading reading = TRY(appStayReading(contents, known, zone, times, now));
    if (!contents.stays.isEmpty())
        times = reading.times;
    const StayRowReader reader(reading);
    QList<ImportStays::Row> rows;
    StayFile::Part first;
    first.rejects = contents.rejects;
    first.remarks = contents.remarks;
    open = 0;
    amount = 0;
    QHash<qint64, QStringList> cells;
    for (const CsvStream::Row &row : std::as_const(contents.stays)) {
        const StayRowReader::Answer read = reader.read(row);
        if (const auto *rejected = std::get_if<RejectedRow>(&read)) {
            first.rejects.append(*rejected);
            continue;
        }
        const auto &good = std::get<StayRowReader::Read>(read);
        for (const QString &code : good.remarks)
            first.remarks.append({row.line, code});
        open += good.row.left ? 0 : 1;
        amount += good.row.amount;
        cells.insert(row.line, row.cells);
        rows.append(good.row);
    }
    partDoubleBookings(rows, first.remarks);
    QList<StayFile::Part> parts {first};
    for (const ImportStays::Row &row : std::as_const(rows)) {
        if (parts.last().rows.size() >= StayFile::rowsOfAPart)
            parts.append(StayFile::Part {});
        parts.last().rows.append(row);
        parts.last().cells.insert(row.line, cells.value(row.line));
        parts.last().untilLine = std::max(parts.last().untilLine, row.line);
    }
    parts.last().last = true;
    return parts;
}

Result<AppIntake> lookAtApp(const QString &path, const AppWishes &wishes)
{
    AppIntake intake;
    intake.mapping = wishes.mapping;
    intake.timezone = wishes.timezone;
    intake.times = wishes.times;
    intake.zone = TRY(ZoneRules::forZone(wishes.timezone.toLatin1()));
    intake.currency = TRY(Currency::fromCode(wishes.currency));
    intake.contents = TRY(readApp(path, wishes.mapping, wishes.name));
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}});
    hash.addData(appMappingToJson(wishes.mapping));
    const QString times = wishes.times ? timeFormName(*wishes.times) : QString();
    hash.addData(QString(wishes.timezone + u' ' + wishes.currency + u' ' + times).toUtf8());
    intake.source = QString::fromLatin1(hash.result().toHex());
    return intake;
}

} // namespace parkdesk
