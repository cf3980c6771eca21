// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "formats/csvstream.h"
#include "formats/timeform.h"
#include "services/imports/countrows.h"
#include "services/imports/importstays.h"

#include <QHash>

#include <variant>

namespace parkdesk {

/// What a column of a file with stays can hold.
enum class StayField {
    Lot,
    Entry,
    Exit,
    Minutes, ///< how long it stayed, where no exit is written
    Plate,
    Vehicle,
    Spot,
    Amount,
    Method,
    Id, ///< by which the other program knows the row
    Driver, ///< looked at by nobody yet
};
inline constexpr StayField allStayFields[] = {
    StayField::Lot,  StayField::Entry,  StayField::Exit,   StayField::Minutes, StayField::Plate, StayField::Vehicle,
    StayField::Spot, StayField::Amount, StayField::Method, StayField::Id,      StayField::Driver};
/// The public spelling: "entry".
[[nodiscard]] QString stayFieldName(StayField field);
[[nodiscard]] std::optional<StayField> stayFieldFromName(const QString &name);

/// In which columns a field stands; date and time may stand in two.
using StayColumns = QHash<StayField, QList<int>>;

/// What the columns of \a header may be by their usual names, in some languages.
[[nodiscard]] StayColumns guessStayColumns(const QStringList &header);
/// The columns that were named, "entry=Date+Time" or "plate=3" each, and those that can be guessed. An empty name takes
/// a guess back. Errors: BadFile on Field::File with details "path" and "reason" (missing_column, unknown_column,
/// unknown_field).
[[nodiscard]] Result<StayColumns> stayColumns(const QStringList &header, const QStringList &wishes);

/// How a file writes its amounts.
enum class DecimalForm {
    Point, ///< 1,234.50
    Comma, ///< 1.234,50 and 1 234,50
};
/// The public spelling: point, comma.
[[nodiscard]] QString decimalFormName(DecimalForm form);
[[nodiscard]] std::optional<DecimalForm> decimalFormFromName(const QString &name);
[[nodiscard]] DecimalForm recogniseDecimalForm(const QStringList &samples);

/// An amount in minor units of \a currency; what is finer is rounded half up and told. Signs of currencies are let
/// through. Errors: BadAmount; AmountOverflow.
struct ReadAmount {
    qint64 minor = 0;
    bool rounded = false;
};
[[nodiscard]] Result<ReadAmount> readAmount(const QString &text, DecimalForm form, Currency currency);

/// The vehicle type, or way of paying, that a word of another program means; empty when nobody knows.
[[nodiscard]] QString vehicleTypeOfWord(const QString &word);
[[nodiscard]] QString methodOfWord(const QString &word);

/// How rows are read.
struct StayReading {
    StayColumns columns;
    qsizetype cells = 0; ///< a row has that many
    TimeForm times = TimeForm::YearFirst;
    DecimalForm decimals = DecimalForm::Point;
    Zone zone; ///< of times without an offset; none: that of the lot
    QHash<QString, Lot> lots; ///< by natural key of the name
    std::optional<Lot> lot; ///< of all rows, in a file that names none
    QHash<QString, QString> types; ///< words of the file, in small letters, to codes; before those known anyway
    QHash<QString, QString> methods;
    QString method; ///< of rows that name none
    Instant now; ///< nothing is later
};

/// Makes stays of rows.
class StayRowReader {
public:
    explicit StayRowReader(StayReading reading)
        : m_reading(std::move(reading))
    {
    }

    struct Read {
        ImportStays::Row row;
        QStringList remarks; ///< codes
    };
    using Answer = std::variant<Read, RejectedRow>;
    [[nodiscard]] Answer read(const CsvStream::Row &row) const;

private:
    /// A reason, or nothing.
    using Reason = QString;
    [[nodiscard]] QString textOf(const CsvStream::Row &row, StayField field) const;
    [[nodiscard]] Reason readLot(const CsvStream::Row &row, Lot &lot) const;
    [[nodiscard]] Reason readTimes(const CsvStream::Row &row, const Lot &lot, ImportStays::Row &stay) const;
    [[nodiscard]] Reason readVehicle(const CsvStream::Row &row, ImportStays::Row &stay) const;
    [[nodiscard]] Reason readMoney(const CsvStream::Row &row, const Lot &lot, Read &read) const;
    void sign(const CsvStream::Row &row, ImportStays::Row &stay) const;

    StayReading m_reading;
};

} // namespace parkdesk
