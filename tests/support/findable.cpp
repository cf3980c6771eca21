// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/findable.h"

#include "tests/support/rawdatabase.h"

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstId = 1'000'000'000; // apart from those of the use cases

QString numbersTo(int count)
{
    return u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(count);
}

QString letter(const QString &number)
{
    return u"substr('ABCDEFGHJKLMNPQRSTUVWXYZ', CAST((%1) % 24 AS INT) + 1, 1)"_s.arg(number);
}

/// The letters spell i to the base of 24, so no two are equal.
QString plateOfNumber()
{
    return letter(u"n.i"_s) + u" || "_s + letter(u"n.i / 24"_s)
        + u" || CAST(10 + n.i % 30 + (n.i / 331776) * 30 AS TEXT) || "_s + letter(u"n.i / 576"_s) + u" || "_s
        + letter(u"n.i / 13824"_s) + u" || CAST(1000 + (n.i * 7919) % 9000 AS TEXT)"_s;
}

QString lookAlikeOf(const QString &plate)
{
    QString text = plate;
    for (const auto &[sign, like] :
         {std::pair("O", "0"), {"D", "0"}, {"I", "1"}, {"B", "8"}, {"S", "5"}, {"Z", "2"}, {"G", "6"}})
        text = u"replace(%1, '%2', '%3')"_s.arg(text, QLatin1StringView(sign), QLatin1StringView(like));
    return text;
}

QString vehicles(const FindablePlan &plan)
{
    return numbersTo(plan.vehicles)
        + u"INSERT INTO vehicle (id, shown, normal, look_alike, last_type_id) SELECT %1 + p.i, p.t, p.t, %2, 1 FROM "
          "(SELECT n.i AS i, %3 AS t FROM n) p"_s.arg(firstId)
              .arg(lookAlikeOf(u"p.t"_s), plateOfNumber());
}

} // namespace

void addFindable(const TestDatabase &database, OfficeBuilder &office, const FindablePlan &plan)
{
    const RawDatabase raw(database);
    const QString numbers = numbersTo(plan.stays);
    QString lotOf = u"CASE n.i % %1"_s.arg(plan.lots.size());
    for (qsizetype at = 0; at < plan.lots.size(); ++at)
        lotOf += u" WHEN %1 THEN %2"_s.arg(at).arg(plan.lots.at(at).value);
    lotOf += u" END"_s;
    const qint64 gap = plan.span / Duration(1) / plan.stays;
    const qint64 begin = office.clock().now().ms - hours(2) / Duration(1) - gap * plan.stays;
    // A place sees the next vehicle ten rounds later: none overlap.
    const qint64 length = std::min<qint64>(gap * 10, minutes(55) / Duration(1));
    const QString start = u"(%1 + n.i * CAST(%2 AS BIGINT))"_s.arg(begin).arg(gap);
    const QString end = u"(%1 + %2)"_s.arg(start).arg(length);
    const Actor &clerk = office.attendant();
    raw.executeUnguarded({
        vehicles(plan),
        numbers
            + u"INSERT INTO stay (id, lot_id, vehicle_type_id, vehicle_id, twin_no, ticket, note, state, left_how, "
              "entered_at, left_at, charge_id, created_at, agreed_until, starts_at) "
              "SELECT %1 + n.i, %2, 1, %1 + 1 + (n.i * CAST(7919 AS BIGINT)) % %3, 0, 'F' || CAST(1000000000 + n.i AS "
              "TEXT), '', 3, CASE n.i % 50 WHEN 7 THEN 3 ELSE 1 END, %4, %5, %1 + n.i, %4, %5, %4 FROM n"_s.arg(firstId)
                  .arg(lotOf)
                  .arg(plan.vehicles)
                  .arg(start, end),
        numbers
            + u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id) SELECT s.id, "
              u"0, "
              "%1, %2, 1, 0, 'stay', %3 + n.i FROM n JOIN (SELECT id, lot_id, row_number() OVER (PARTITION BY lot_id "
              "ORDER BY id) - 1 AS k FROM spot) s ON s.lot_id = %4 AND s.k = (n.i / %5) % 10"_s.arg(start, end)
                  .arg(firstId)
                  .arg(lotOf)
                  .arg(plan.lots.size()),
        numbers
            + u"INSERT INTO payment (stay_id, part_no, charge_id, receipt_id, shift_id, desk_id, staff_id, method, "
              "amount, tax_amount, currency, taken_at) SELECT %1 + n.i, 1, %1 + n.i, %1 + n.i, %2, %3, %4, CASE n.i % "
              "3 "
              "WHEN 0 THEN 'card' ELSE 'cash' END, 100 + (n.i % 20) * 50, 0, 'EUR', %5 FROM n WHERE n.i % 50 <> 7"_s
                  .arg(firstId)
                  .arg(clerk.shift->value)
                  .arg(office.desk().value)
                  .arg(clerk.staff.value)
                  .arg(end),
    });
    raw.execute(
        u"INSERT INTO summary_lot (lot_id, missing, longest_ms) SELECT id, 1, 0 FROM lot WHERE true ON CONFLICT "
        "(lot_id) DO UPDATE SET missing = 1"_s);
    if (TestDatabase::isSqlite())
        raw.execute(u"INSERT INTO vehicle_find (vehicle_find) VALUES ('rebuild')"_s);
    raw.execute(u"ANALYZE"_s);
}

QList<FindableStay> findableStays(const TestDatabase &database)
{
    QList<FindableStay> stays;
    const auto rows = RawDatabase(database).rows(
        u"SELECT y.id, y.lot_id, coalesce(y.entered_at, y.booked_from), coalesce(v.normal, ''), y.ticket FROM stay y "
        "LEFT JOIN vehicle v ON v.id = y.vehicle_id ORDER BY 3 DESC, 1 DESC"_s);
    for (const QVariantList &row : rows)
        stays.append({row.at(0).toLongLong(), row.at(1).toLongLong(), row.at(2).toLongLong(), row.at(3).toString(),
                      row.at(4).toString()});
    return stays;
}

} // namespace parkdesk::test
