// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/countrows.h"

#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;
/// Nothing that a counter could mean.
constexpr qint64 largestCount = 10'000'000;

struct ColumnWish {
    QLatin1StringView field;
    int CountColumns::*column;
    bool required;
};

constexpr std::array columnWishes {
    ColumnWish {QLatin1StringView("lot"), &CountColumns::lot, false},
    ColumnWish {QLatin1StringView("time"), &CountColumns::time, true},
    ColumnWish {QLatin1StringView("occupied"), &CountColumns::occupied, true},
    ColumnWish {QLatin1StringView("capacity"), &CountColumns::capacity, false},
};

Error columnProblem(const QString &what, const QString &reason)
{
    return {ErrorCode::BadFile, Field::File, {{u"path"_s, what}, {u"reason"_s, reason}}};
}

int columnNamed(const QStringList &header, const QString &name)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header.at(i).trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

/// A whole number; decimals that are all zero are none.
std::optional<qint64> countOf(const QString &text)
{
    QString digits = text.trimmed();
    const qsizetype point = digits.indexOf(u'.');
    if (point > 0 && digits.sliced(point + 1).count(u'0') == digits.size() - point - 1)
        digits.truncate(point);
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isNumber || number > largestCount || number < -largestCount)
        return {};
    return number;
}

} // namespace

Result<CountColumns> countColumns(const QStringList &header, const QStringList &wishes)
{
    CountColumns columns;
    QHash<QString, QString> names;
    qsizetype place = 0;
    for (const QString &wish : wishes) {
        const qsizetype sign = wish.indexOf(u'=');
        if (sign < 0 && place >= qsizetype(columnWishes.size()))
            return fail(columnProblem(wish, u"unknown_field"_s));
        const QString field = sign < 0 ? QString(columnWishes.at(static_cast<size_t>(place++)).field)
                                       : wish.first(sign).trimmed().toLower();
        names.insert(field, sign < 0 ? wish : wish.sliced(sign + 1));
    }
    for (const ColumnWish &wish : columnWishes) {
        const QString said = names.take(wish.field);
        columns.*wish.column = columnNamed(header, said.isEmpty() ? QString(wish.field) : said);
        if (columns.*wish.column >= 0)
            continue;
        if (!said.isEmpty())
            return fail(columnProblem(said, u"unknown_column"_s));
        if (wish.required)
            return fail(columnProblem(wish.field, u"missing_column"_s));
    }
    if (!names.isEmpty())
        return fail(columnProblem(names.cbegin().key(), u"unknown_field"_s));
    return columns;
}

CountRows::CountRows(const CountColumns &columns, qsizetype cells, TimeForm form, Zone zone, QString lotName)
    : m_columns(columns)
    , m_cells(cells)
    , m_form(form)
    , m_zone(std::move(zone))
    , m_lotName(std::move(lotName))
{
}

std::variant<ImportCounts::Reading, RejectedRow> CountRows::read(const CsvStream::Row &row) const
{
    const auto rejected = [&](const QString &reason) { return RejectedRow {row.line, reason, row.cells}; };
    if (row.broken)
        return rejected(u"quote_not_closed"_s);
    if (row.cells.size() != m_cells)
        return rejected(u"wrong_number_of_cells"_s);
    ImportCounts::Reading reading;
    reading.lot = (m_columns.lot < 0 ? m_lotName : row.cells.at(m_columns.lot)).simplified();
    if (reading.lot.isEmpty() || reading.lot.size() > longestName)
        return rejected(u"lot_not_named"_s);
    const auto at = readTime(row.cells.at(m_columns.time), m_form, *m_zone);
    if (!at)
        return rejected(at.error().code == ErrorCode::NoSuchTime ? u"no_such_time"_s : u"time_not_read"_s);
    reading.count.at = *at;
    const auto occupied = countOf(row.cells.at(m_columns.occupied));
    if (!occupied)
        return rejected(u"occupied_not_a_number"_s);
    reading.count.occupied = *occupied;
    const QString capacity = m_columns.capacity < 0 ? QString() : row.cells.at(m_columns.capacity).trimmed();
    if (capacity.isEmpty())
        return reading;
    reading.count.capacity = countOf(capacity);
    if (!reading.count.capacity || *reading.count.capacity < 0)
        return rejected(u"capacity_not_a_number"_s);
    return reading;
}

} // namespace parkdesk
