// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/history.h"

#include "tests/support/rawdatabase.h"

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

/// n.i runs from 1 to the number of stays; places.k counts the places of the lot from 0.
const QString stayNumbers = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s;

/// A ticket of the right length; its check character does not matter here.
const QString ticketOf = u"'H' || substr('0000000000' || n.i, -10)"_s;
const QString uuidOf = u"'00000000-0000-4000-8000-' || substr('000000000000' || n.i, -12)"_s;

} // namespace

QString historyPlate(int vehicle)
{
    return u"BE %1"_s.arg(100'000 + vehicle);
}

void addHistory(const TestDatabase &database, OfficeBuilder &office, const HistoryPlan &plan)
{
    if (!TestDatabase::isSqlite())
        qFatal("a history is written to SQLite only");
    const RawDatabase raw(database);
    const qint64 places = raw.number(u"SELECT count(*) FROM place"_s);
    const qint64 base = 1'000'000; // its ids stay apart from those of the use cases
    const qint64 length = minutes(40) / Duration(1);
    // Stay i stands on place i % places in the round i / places, the newest last.
    const qint64 rounds = plan.stays / places + 1;
    const qint64 now = office.clock().now().ms;
    const qint64 begin = now - plan.endedBefore / Duration(1) - rounds * (length + 60'000);
    const QString entered = u"(%1 + (n.i / %2) * %3)"_s.arg(begin).arg(places).arg(length + 60'000);
    const QString left = u"(%1 + %2)"_s.arg(entered).arg(length);
    const QString numbers = stayNumbers.arg(plan.stays);
    const qint64 lot = office.lot().value;
    const qint64 desk = office.desk().value;
    const Actor &clerk = office.attendant();
    const qint64 shift = clerk.shift->value;
    const QString year = u"1970"_s; // a series of receipts of its own
    const qint64 version = raw.number(u"SELECT min(id) FROM tariff_version"_s);
    const qint64 seller = raw.number(u"SELECT min(id) FROM operator"_s);
    raw.executeUnguarded({
        u"BEGIN"_s,
        stayNumbers.arg(plan.vehicles)
            + u"INSERT INTO vehicle (id, shown, normal, look_alike, last_type_id) SELECT %1 + i, 'BE ' || (100000 + "
              u"i), "
              "'BE' || (100000 + i), '8E' || (100000 + i), 1 FROM n"_s.arg(base),
        numbers
            + u"INSERT INTO stay (id, lot_id, vehicle_type_id, vehicle_id, twin_no, ticket, note, state, left_how, "
              "entered_at, left_at, paid_until, tariff_version_id, charge_id, created_at, starts_at) "
              "SELECT %1 + n.i, %2, 1, %1 + 1 + n.i % %3, 0, %4, '', 3, 1, %5, %6, %6, %7, %1 + n.i, %5, %5 FROM n"_s
                  .arg(base)
                  .arg(lot)
                  .arg(plan.vehicles)
                  .arg(ticketOf, entered, left)
                  .arg(version),
        numbers
            + u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id) "
              "SELECT p.spot_id, p.place_no, %1, %2, 1, 0, 'stay', %3 + n.i FROM n JOIN "
              "(SELECT spot_id, place_no, row_number() OVER (ORDER BY spot_id, place_no) - 1 AS k FROM place) p "
              "ON p.k = n.i % %4"_s.arg(entered, left)
                  .arg(base)
                  .arg(places),
        numbers
            + u"INSERT INTO charge (id, stay_id, tariff_version_id, purpose, from_at, exit_at, amount, currency, hash, "
              "facts, written_at, vehicle_type_id) SELECT %1 + n.i, %1 + n.i, %2, 'exit', %3, %4, 250, 'EUR', '', "
              "'{}', %4, 1 FROM n"_s.arg(base)
                  .arg(version)
                  .arg(entered, left),
        numbers
            + u"INSERT INTO charge_line (charge_id, line_no, rule, kind, time_window, units, unit_price, amount, "
              "tax_rate, tax_amount) SELECT %1 + n.i, 1, '1', 'unit', '', 1, 250, 250, 0, 0 FROM n"_s.arg(base),
        numbers
            + u"INSERT INTO receipt (id, operator_id, desk_id, year, number, issued_at) "
              "SELECT %1 + n.i, %2, %3, %4, n.i, %5 FROM n"_s.arg(base)
                  .arg(seller)
                  .arg(desk)
                  .arg(year, left),
        numbers
            + u"INSERT INTO payment (stay_id, part_no, charge_id, receipt_id, shift_id, desk_id, staff_id, method, "
              "amount, tax_amount, currency, taken_at) SELECT %1 + n.i, 1, %1 + n.i, %1 + n.i, %2, %3, %4, 'cash', "
              "250, 0, 'EUR', %5 FROM n"_s.arg(base)
                  .arg(shift)
                  .arg(desk)
                  .arg(clerk.staff.value)
                  .arg(left),
        numbers
            + u"INSERT INTO journal (uuid, kind, command_hash, staff_id, desk_id, lot_id, stay_id, at, outcome, "
              u"changes) "
              "SELECT %1, 'enter', substr('00000000000000000000000000000000' || n.i, -32), %2, %3, %4, %5 + n.i, %6, '{}', '[]' FROM n"_s
                  .arg(uuidOf)
                  .arg(clerk.staff.value)
                  .arg(desk)
                  .arg(lot)
                  .arg(base)
                  .arg(entered),
        u"INSERT INTO vehicle_find (vehicle_find) VALUES ('rebuild')"_s,
        u"COMMIT"_s,
        u"PRAGMA wal_checkpoint(TRUNCATE)"_s,
    });
}

} // namespace parkdesk::test
