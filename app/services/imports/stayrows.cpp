// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/stayrows.h"

#include "domain/naturalkey.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration longestStay = hours(24 * 366 * 5);
constexpr qint64 mostMinutes = 60 * 24 * 366 * 5;
constexpr qsizetype longestLabel = 40;

QString reasonOf(const Error &error, const QString &otherwise)
{
    return error.code == ErrorCode::NoSuchTime ? u"no_such_time"_s : otherwise;
}

} // namespace

QString StayRowReader::textOf(const CsvStream::Row &row, StayField field) const
{
    QStringList texts;
    const QList<int> columns = m_reading.columns.value(field);
    for (const int column : columns) {
        if (const QString text = row.cells.value(column).trimmed(); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(u' ');
}

StayRowReader::Reason StayRowReader::readLot(const CsvStream::Row &row, Lot &lot) const
{
    const QString name = textOf(row, StayField::Lot).simplified();
    if (name.isEmpty() && m_reading.lot) {
        lot = *m_reading.lot;
        return {};
    }
    if (name.isEmpty())
        return u"lot_not_named"_s;
    const auto found = m_reading.lots.constFind(naturalKey(name));
    if (found == m_reading.lots.cend())
        return u"lot_unknown"_s;
    lot = *found;
    return {};
}

StayRowReader::Reason StayRowReader::readTimes(const CsvStream::Row &row, const Lot &lot, ImportStays::Row &stay) const
{
    const ZoneRules &zone = m_reading.zone ? *m_reading.zone : *lot.zone;
    const QString entry = textOf(row, StayField::Entry);
    if (entry.isEmpty())
        return u"entry_missing"_s;
    const auto entered = readTime(entry, m_reading.times, zone);
    if (!entered)
        return reasonOf(entered.error(), u"entry_not_read"_s);
    stay.entered = *entered;
    if (stay.entered.ms <= 0)
        return u"entry_too_early"_s;
    if (stay.entered > m_reading.now)
        return u"entry_in_future"_s;
    if (const QString exit = textOf(row, StayField::Exit); !exit.isEmpty()) {
        const auto left = readTime(exit, m_reading.times, zone);
        if (!left)
            return reasonOf(left.error(), u"exit_not_read"_s);
        stay.left = *left;
    } else if (const QString length = textOf(row, StayField::Minutes); !length.isEmpty()) {
        bool isNumber = false;
        const qint64 count = length.toLongLong(&isNumber);
        if (!isNumber || count < 0 || count > mostMinutes)
            return u"minutes_not_read"_s;
        stay.left = stay.entered + minutes(count);
    }
    if (!stay.left)
        return {};
    if (*stay.left < stay.entered)
        return u"exit_before_entry"_s;
    if (*stay.left > m_reading.now)
        return u"exit_in_future"_s;
    return *stay.left - stay.entered > longestStay ? u"stay_too_long"_s : Reason();
}

StayRowReader::Reason StayRowReader::readVehicle(const CsvStream::Row &row, ImportStays::Row &stay) const
{
    if (const QString text = textOf(row, StayField::Plate); !text.isEmpty()) {
        const auto plate = Plate::fromText(text);
        if (!plate && plate.error().code == ErrorCode::TooLong)
            return u"plate_too_long"_s;
        if (!plate && plate.error().code != ErrorCode::Required) // "-" says that there is none
            return u"plate_not_read"_s;
        stay.plate = plate.value_or(Plate());
    }
    const QString word = textOf(row, StayField::Vehicle).toLower();
    stay.vehicleType = word.isEmpty() ? u"car"_s : m_reading.types.value(word, vehicleTypeOfWord(word));
    if (stay.vehicleType.isEmpty())
        return u"vehicle_type_unknown"_s;
    stay.spot = textOf(row, StayField::Spot).simplified();
    return stay.spot.size() > longestLabel ? u"unknown_spot"_s : Reason();
}

StayRowReader::Reason StayRowReader::readMoney(const CsvStream::Row &row, const Lot &lot, Read &read) const
{
    if (const QString text = textOf(row, StayField::Amount); !text.isEmpty()) {
        const auto amount = readAmount(text, m_reading.decimals, lot.currency);
        if (!amount)
            return amount.error().code == ErrorCode::AmountOverflow ? u"amount_too_large"_s : u"amount_not_read"_s;
        if (amount->minor < 0)
            return u"amount_negative"_s;
        read.row.amount = amount->minor;
        if (amount->rounded)
            read.remarks.append(u"amount_rounded"_s);
        if (!read.row.left && amount->minor > 0) { // what is paid ahead is no part of a stay that is not over
            read.row.amount = 0;
            read.remarks.append(u"amount_of_open_stay"_s);
        }
    }
    const QString word = textOf(row, StayField::Method).toLower();
    read.row.method = word.isEmpty() ? m_reading.method : m_reading.methods.value(word, methodOfWord(word));
    return read.row.method.isEmpty() ? u"method_unknown"_s : Reason();
}

/// By its own number, else by all that tells one stay from another.
void StayRowReader::sign(const CsvStream::Row &row, ImportStays::Row &stay) const
{
    const QString lot = QString::number(stay.lot.value);
    const QString entered = QString::number(stay.entered.ms);
    if (const QString id = textOf(row, StayField::Id); !id.isEmpty()) {
        stay.fingerprint = ImportStays::fingerprintOf({u"id"_s, lot, id, entered});
        stay.openFingerprint = stay.fingerprint;
        return;
    }
    if (!stay.plate.isEmpty())
        stay.openFingerprint = ImportStays::fingerprintOf({u"open"_s, lot, entered, stay.plate.normal()});
    if (!stay.left && !stay.plate.isEmpty()) {
        stay.fingerprint = stay.openFingerprint;
        return;
    }
    stay.fingerprint = ImportStays::fingerprintOf(
        {u"row"_s, lot, entered, stay.left ? QString::number(stay.left->ms) : u""_s, stay.plate.normal(),
         stay.vehicleType, naturalKey(stay.spot), QString::number(stay.amount), stay.method});
}

StayRowReader::Answer StayRowReader::read(const CsvStream::Row &row) const
{
    const auto rejected = [&](const QString &reason) { return RejectedRow {row.line, reason, row.cells}; };
    if (row.broken)
        return rejected(u"quote_not_closed"_s);
    if (row.cells.size() != m_reading.cells)
        return rejected(u"wrong_number_of_cells"_s);
    Read read;
    read.row.line = row.line;
    Lot lot;
    if (const Reason reason = readLot(row, lot); !reason.isEmpty())
        return rejected(reason);
    read.row.lot = lot.id;
    if (const Reason reason = readTimes(row, lot, read.row); !reason.isEmpty())
        return rejected(reason);
    if (const Reason reason = readVehicle(row, read.row); !reason.isEmpty())
        return rejected(reason);
    if (const Reason reason = readMoney(row, lot, read); !reason.isEmpty())
        return rejected(reason);
    sign(row, read.row);
    return read;
}

} // namespace parkdesk
