// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/figureoracle.h"

#include <QDateTime>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

void count(FigureOracle::Table &table, const QString &key, int column, int columns, qint64 by)
{
    QList<qint64> &row = table[key];
    row.resize(columns);
    row[column] += by;
}

FigureOracle::Table withoutZeros(FigureOracle::Table table)
{
    for (auto it = table.begin(); it != table.end();)
        it = it->count(0) == it->size() ? table.erase(it) : std::next(it);
    return table;
}

} // namespace

FigureOracle::FigureOracle(const RawDatabase &raw, qint64 lot)
    : m_raw(raw)
    , m_lot(lot)
{
    const auto row = raw.rows(u"SELECT timezone, day_start_minute FROM lot WHERE id = %1"_s.arg(lot)).first();
    m_zone = QTimeZone(row.at(0).toString().toLatin1());
    m_dayStart = row.at(1).toLongLong();
}

qint64 FigureOracle::wallMinute(qint64 ms) const
{
    const int offset = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    return (ms + qint64 {offset} * 1000) / minute;
}

QList<FigureOracle::Minutes> FigureOracle::occupied() const
{
    QList<Minutes> all;
    const auto stays = m_raw.rows(
        u"SELECT id, vehicle_type_id, entered_at, left_at FROM stay WHERE lot_id = %1 AND state = 3"_s.arg(m_lot));
    for (const QVariantList &stay : stays) {
        const qint64 entered = stay.at(2).toLongLong();
        const qint64 left = stay.at(3).toLongLong();
        const auto claims = m_raw.rows(
            u"SELECT from_at, until_at FROM claim WHERE live = 1 AND stay_id = %1"_s.arg(stay.at(0).toLongLong()));
        qint64 last = 0;
        for (const QVariantList &claim : claims)
            last = qMax(last, claim.at(1).toLongLong());
        for (const QVariantList &claim : claims) { // where it stood last it stood until it left
            const qint64 until = claim.at(1).toLongLong();
            all.append({stay.at(1).toLongLong(), qMax(entered, claim.at(0).toLongLong()),
                        until == last ? left : qMin(left, until)});
        }
        if (claims.isEmpty())
            all.append({stay.at(1).toLongLong(), entered, left});
    }
    return all;
}

QList<FigureOracle::Minutes> FigureOracle::inside(qint64 now) const
{
    QList<Minutes> all;
    for (const QVariantList &row :
         m_raw.rows(u"SELECT y.vehicle_type_id, y.entered_at, c.from_at, c.until_at, c.parked FROM stay y JOIN claim c "
                    "ON c.stay_id = y.id WHERE c.live = 1 AND y.state = 2 AND y.lot_id = %1"_s.arg(m_lot))) {
        const qint64 until = row.at(4).toInt() == 1 ? now : qMin(now, row.at(3).toLongLong());
        all.append({row.at(0).toLongLong(), qMax(row.at(1).toLongLong(), row.at(2).toLongLong()), until});
    }
    return all;
}

FigureOracle::Table FigureOracle::hours(qint64 now)
{
    Table table;
    for (const Minutes &span : occupied() + (now > 0 ? inside(now) : QList<Minutes>())) {
        for (qint64 ms = span.from; ms < span.until; ms += minute)
            count(table, QString::number(hourOf(ms)), 0, 3, minute);
    }
    for (const QVariantList &row : m_raw.rows(
             u"SELECT state, entered_at, left_at FROM stay WHERE lot_id = %1 AND state IN (2, 3)"_s.arg(m_lot))) {
        count(table, QString::number(hourOf(row.at(1).toLongLong())), 1, 3, 1);
        if (row.at(0).toInt() == 3)
            count(table, QString::number(hourOf(row.at(2).toLongLong())), 2, 3, 1);
    }
    return withoutZeros(table);
}

FigureOracle::Table FigureOracle::days()
{
    Table table;
    const auto key = [this](qint64 ms, const QVariant &type) { return u"%1 %2"_s.arg(dayOf(ms)).arg(type.toInt()); };
    for (const Minutes &span : occupied()) {
        for (qint64 ms = span.from; ms < span.until; ms += minute)
            count(table, key(ms, span.type), 2, 9, minute);
    }
    const auto rows = m_raw.rows(u"SELECT vehicle_type_id, state, entered_at, left_at, booked_at, booked_from, id FROM "
                                 "stay WHERE lot_id = %1"_s.arg(m_lot));
    for (const QVariantList &row : rows) {
        const QVariant &type = row.at(0);
        const int state = row.at(1).toInt();
        const qint64 entered = row.at(2).toLongLong();
        const qint64 left = row.at(3).toLongLong();
        if (state == 2 || state == 3)
            count(table, key(entered, type), 0, 9, 1);
        if (state == 3) {
            count(table, key(left, type), 1, 9, 1);
            count(table, key(left, type), 3, 9, left - entered);
        }
        if (row.at(4).isNull())
            continue;
        const qint64 start = row.at(5).toLongLong();
        count(table, key(row.at(4).toLongLong(), type), 4, 9, 1);
        count(table, key(start, type), 5, 9, 1);
        if (state == 4) {
            count(table, key(start, type), 6, 9, 1);
            const qint64 when = m_raw.number(u"SELECT coalesce(max(at), 0) FROM journal WHERE kind = 'cancel' AND "
                                             "stay_id = %1"_s.arg(row.at(6).toLongLong()));
            if (when >= start)
                count(table, key(start, type), 7, 9, 1);
        }
        if (state == 5)
            count(table, key(start, type), 8, 9, 1);
    }
    return withoutZeros(table);
}

FigureOracle::Table FigureOracle::money()
{
    Table table;
    const auto rows = m_raw.rows(u"SELECT p.taken_at, (SELECT c.vehicle_type_id FROM charge c WHERE c.id = "
                                 "p.charge_id), p.method, p.staff_id, p.amount, p.tax_amount FROM payment p WHERE "
                                 "p.stay_id IN (SELECT id FROM stay WHERE lot_id = %1)"_s.arg(m_lot));
    for (const QVariantList &row : rows) {
        const QString key = u"%1 %2 %3 %4"_s.arg(dayOf(row.at(0).toLongLong()))
                                .arg(row.at(1).toInt())
                                .arg(row.at(2).toString())
                                .arg(row.at(3).toInt());
        const qint64 amount = row.at(4).toLongLong();
        const int first = amount < 0 ? 3 : 0;
        count(table, key, first, 6, 1);
        count(table, key, first + 1, 6, amount);
        count(table, key, first + 2, 6, row.at(5).toLongLong());
    }
    return withoutZeros(table);
}

FigureOracle::Table FigureOracle::written(const RawDatabase &raw, const QString &statement, int keys)
{
    Table table;
    for (const QVariantList &row : raw.rows(statement)) {
        QStringList key;
        for (int i = 0; i < keys; ++i)
            key.append(row.at(i).toString());
        QList<qint64> &sums = table[key.join(u' ')];
        for (qsizetype i = keys; i < row.size(); ++i)
            sums.append(row.at(i).toLongLong());
    }
    return withoutZeros(table);
}

} // namespace parkdesk::test
