// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/statementoffice.h"

#include "adapters/officekey.h"
#include "services/drivers/drivercodes.h"
#include "services/drivers/registerdriver.h"
#include "services/stays/joinqueue.h"
#include "services/stays/turnaway.h"
#include "tests/support/rawdatabase.h"

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86400000;

} // namespace

StatementOffice::StatementOffice()
{
    makeStays();
    fillLot();
    missBookings();
    drawLot();
    makeWork();
    registerDriver();
    turnToTheOffice();
    beginCardPayment();
    keepValues();
}

/// One that left, one that stands here, one that is booked.
void StatementOffice::makeStays()
{
    const auto left = must(m_office.enter(u"LEFT1"_s));
    m_clock.advance(minutes(5));
    must(m_office.payAndLeave(left.ticket));
    EnterVehicle::Command stays;
    stays.lot = m_office.lot();
    stays.plate = u"KA01AB1234"_s;
    stays.until = m_clock.now() + hours(2);
    const auto parked = must(m_office.run<EnterVehicle>(stays));
    m_parked = parked.stay;
    m_values.insert(u"ticket"_s, parked.ticket);
    EnterVehicle::Command notPermitted;
    notPermitted.lot = m_office.lot();
    static_cast<void>(m_office.runAs<EnterVehicle>(OfficeBuilder::program(), notPermitted));
    const auto booked = must(m_office.reserve(u"BB1"_s, hours(3), hours(2)));
    m_booked = booked.stay;
    const RawDatabase raw(m_database);
    raw.executeUnguarded({u"INSERT INTO security_event (kind, at, login, staff_id, desk_id, detail) VALUES "
                          "('login', 1, 'arun', 2, 1, ''), ('login_failed', 1, 'arun', 2, 1, 'wrong_password')"_s});
}

/// What a full lot leaves: a queue, one sent away, an overflow spot that is empty again; and a lot with hours.
void StatementOffice::fillLot()
{
    const RawDatabase raw(m_database);
    must(m_office.run<JoinQueue>({m_office.lot(), u"car"_s, u"WAITS1"_s}));
    must(m_office.run<TurnAway>({m_office.lot(), u"car"_s, u"Lot full"_s}));
    raw.executeUnguarded(
        {u"INSERT INTO lot_hours (lot_id, day, from_minute, until_minute) VALUES (%1, 1, 0, 1440)"_s.arg(
             m_office.lot().value),
         u"INSERT INTO spot (lot_id, label, label_key, class_rank, places, features, entrance_rank, overflow) VALUES "
         "(%1, 'OV-01', 'OV-01', -1, 1, 0, 0, 1)"_s.arg(m_office.lot().value),
         u"INSERT INTO spot (lot_id, label, label_key, class_rank, places, features, entrance_rank) VALUES "
         "(%1, 'T-01', 'T-01', 5, 1, 0, 0)"_s.arg(m_office.lot().value),
         u"INSERT INTO place (spot_id, place_no) SELECT id, 0 FROM spot WHERE label IN ('OV-01', 'T-01')"_s,
         u"INSERT INTO spot_type (spot_id, vehicle_type_id) SELECT id, 2 FROM spot WHERE label = 'T-01'"_s});
    raw.executeUnguarded(
        {u"INSERT INTO calendar_day (lot_id, day, kind, name, from_ms, until_ms) VALUES "
         "(1, 3, 1, 'Main lot', 0, 86400000)"_s,
         u"INSERT INTO month_entry (lot_id, month, kind, amount) VALUES (1, 24322, 'rent', 5)"_s,
         u"INSERT INTO saved_search (staff_id, name, name_key, body, saved_at) VALUES (%1, 'x', 'X', '{}', 1)"_s.arg(
             m_office.attendant().staff.value),
         u"INSERT INTO start_page (staff_id, tiles, comes_first, saved_at) VALUES (%1, 'free_now', 0, 1)"_s.arg(
             m_office.attendant().staff.value),
         u"INSERT INTO tariff_draft (lot_id, name, body, revision, saved_at, saved_by) VALUES "
         "(1, 'x', '{}', 1, 1, 1)"_s});
}

/// A booking that lost its place, and one that did not come, and owes.
void StatementOffice::missBookings()
{
    const RawDatabase raw(m_database);
    const auto unplaced = must(m_office.reserve(u"BB2"_s, hours(3), hours(2)));
    raw.executeUnguarded(
        {u"UPDATE claim SET live = 0, until_at = from_at WHERE stay_id = %1"_s.arg(unplaced.stay.value)});
    m_missed = must(m_office.reserve(u"MISSED1"_s, hours(3), hours(2))).stay;
    raw.executeUnguarded(
        {u"UPDATE claim SET live = 0, until_at = from_at WHERE stay_id = %1"_s.arg(m_missed.value),
         u"UPDATE stay SET state = 5 WHERE id = %1"_s.arg(m_missed.value),
         u"INSERT INTO fee_rule (lot_id, valid_from, no_show, late_cancel, free_ms) VALUES (%1, 1, 250, 250, 0)"_s.arg(
             m_office.lot().value),
         u"INSERT INTO fee (stay_id, rule_id, kind, amount, currency, owed_at) VALUES (%1, 1, 'no_show', 250, 'EUR', "
         "%2)"_s.arg(m_missed.value)
             .arg(m_clock.now().ms + dayMs)});
}

/// What a drawn lot has, and a closure of two places, on one of which a vehicle stood.
void StatementOffice::drawLot()
{
    const RawDatabase raw(m_database);
    raw.executeUnguarded(
        {u"INSERT INTO zone (lot_id, name, name_key, entrance, price_key) VALUES (%1, 'A', 'A', '', '')"_s.arg(
             m_office.lot().value),
         u"INSERT INTO plan_shape (lot_id, shape_no, level_id, kind, points, content, size_mm, rotation) SELECT "
         u"lot_id, 1, "
         "id, 1, '0,0 1,1', '', 200, 0 FROM level"_s,
         u"INSERT INTO lot_tag (lot_id, tag, content) VALUES (%1, 'access', 'yes')"_s.arg(m_office.lot().value),
         u"INSERT INTO closure (lot_id, scope, zone_id, reason, from_at, until_at, staff_id, created_at) SELECT "
         u"lot_id, 2, "
         "id, 'paint', %1, %2, 1, 1 FROM zone"_s.arg(m_clock.now().ms + 10 * dayMs)
             .arg(m_clock.now().ms + 11 * dayMs),
         u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, closure_id) SELECT s.id, 0, "
         "x.from_at, x.until_at, 1, 0, 'closure', x.id FROM spot s CROSS JOIN closure x WHERE s.label = 'A-10'"_s,
         u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, closure_id) SELECT s.id, 0, "
         "x.until_at, x.until_at, 0, 0, 'closure', x.id FROM spot s CROSS JOIN closure x WHERE s.label = 'A-09'"_s});
    raw.executeUnguarded(
        {u"INSERT INTO counted_lot (name, name_key, lot_id, timezone, created_at) SELECT name, name_key, "
         "id, 'UTC', 1 FROM lot"_s,
         u"INSERT INTO lot_count (counted_lot_id, at, occupied, capacity) VALUES (1, %1, 5, 100)"_s.arg(
             m_clock.now().ms)});
    raw.executeUnguarded(
        {u"INSERT INTO booking_rules (lot_id, early_ms, buffer_ms, offer_ms, most_open) VALUES (%1, 1, 0, 1, 0)"_s.arg(
             m_office.lot().value),
         u"INSERT INTO waiting (lot_id, vehicle_type_id, from_at, until_at, asked_features, state, joined_at) VALUES "
         "(%1, 1, 1, 2, 0, 1, 1)"_s.arg(m_office.lot().value),
         u"INSERT INTO waiting (lot_id, vehicle_type_id, from_at, until_at, asked_features, state, joined_at, "
         "offer_until, stay_id) VALUES (%1, 1, 1, 2, 0, 2, 1, %2, %3)"_s.arg(m_office.lot().value)
             .arg(m_clock.now().ms + dayMs)
             .arg(m_booked.value)});
}

/// What the program sees to by itself.
void StatementOffice::makeWork()
{
    const RawDatabase raw(m_database);
    raw.executeUnguarded({u"INSERT INTO upkeep (kind, who, at, body) VALUES ('backup', '', 1, '{}')"_s,
                          u"INSERT INTO database_size (day, bytes) VALUES (1, 1)"_s});
    // A mail and a job that wait, and a member of the staff who gets mail.
    raw.executeUnguarded(
        {u"INSERT INTO mail (message_id, once_key, purpose, waits_in_quiet, recipient, subject, content, size, state, "
         "attempts, queued_at, next_at, holder, fence, refusal) SELECT 'm1@x', 'first', 2, 0, key_wrap, key_wrap, "
         "key_wrap, 1, 1, 0, 1, 1, '', 0, '' FROM staff WHERE id = 1"_s,
         u"INSERT INTO job (kind, scheduled, parameters, since, due_at, state, attempts, next_at, done, total, result, "
         "refusal, holder, fence) VALUES ('sweep', 0, '{}', 1, 1, 1, 0, 1, 0, 0, '', '', '', 0)"_s,
         u"UPDATE staff SET mail = key_wrap"_s});
    raw.executeUnguarded(
        {u"INSERT INTO second_factor (staff_id, secret, last_step, failures, tries, enrolled_at) SELECT id, key_wrap, "
         "1, 0, 1, 1 FROM staff WHERE id = %1"_s.arg(m_office.attendant().staff.value)});
}

/// A driver with a vehicle, a code and all stays.
void StatementOffice::registerDriver()
{
    Actor clerk = m_office.attendant();
    clerk.key = must(OfficeKey::of(m_office.dataKey()));
    RegisterDriver::Command command;
    command.fields.name = u"Rukmini Iyer"_s;
    command.fields.mail = u"r@example.org"_s;
    command.fields.phone = u"0123456789"_s;
    command.vehicles = {{u"DRV1"_s, u"car"_s}};
    const auto driver = must(m_office.runAs<RegisterDriver>(clerk, command));
    const RawDatabase raw(m_database);
    raw.executeUnguarded(
        {u"INSERT INTO driver_code (purpose, address_index, driver_id, desk_id, code_hash, made_at, expires_at, tries) "
         "SELECT 2, mail_index, id, 1, mail_index, %1, %2, 1 FROM driver"_s.arg(m_clock.now().ms)
             .arg(m_clock.now().ms + 600000),
         u"INSERT INTO driver_try (who, failures, last_at) SELECT mail_index, 1, 1 FROM driver"_s,
         u"UPDATE driver SET card_index = mail_index"_s, u"UPDATE stay SET driver_id = %1"_s.arg(driver.driver.value)});
    m_values.insert(u"driver"_s, driver.driver.value);
    m_values.insert(u"address_index"_s, driverMailIndex(*clerk.key, command.fields.mail));
    m_values.insert(u"phone_index"_s, driverPhoneIndex(*clerk.key, command.fields.phone));
    m_values.insert(u"driver_vehicle"_s, raw.number(u"SELECT max(id) FROM driver_vehicle"_s));
    m_values.insert(u"driver_code"_s, raw.number(u"SELECT max(id) FROM driver_code"_s));
}

/// A review of the stay that stands here, and a ticket on it with its photo.
void StatementOffice::turnToTheOffice()
{
    const RawDatabase raw(m_database);
    raw.executeUnguarded(
        {u"INSERT INTO review (stay_id, lot_id, driver_id, stars, content, written_at, reply) SELECT y.id, y.lot_id, "
         "y.driver_id, 4, s.key_wrap, 1, s.key_wrap FROM stay y CROSS JOIN staff s WHERE y.id = %1 AND s.id = 1"_s.arg(
             m_parked.value),
         u"INSERT INTO support_ticket (number, category, state, lot_id, stay_id, driver_id, owner_id, language, "
         u"contact, "
         "opened_at, changed_at) SELECT 1001, 1, 1, y.lot_id, y.id, y.driver_id, s.id, 'en', s.key_wrap, 1, 1 FROM "
         "stay "
         "y CROSS JOIN staff s WHERE y.id = %1 AND s.id = 1"_s.arg(m_parked.value),
         u"INSERT INTO support_answer (ticket_id, number, voice, content, said_at, staff_id, mail_id) SELECT t.id, 1, "
         u"1, "
         "t.contact, 1, t.owner_id, m.id FROM support_ticket t CROSS JOIN mail m"_s,
         u"INSERT INTO support_photo (ticket_id, number, content, size, added_at) SELECT id, 1, contact, 1, 1 FROM "
         "support_ticket"_s});
}

/// A payment by card that is open, for a stay for which no statement takes money.
void StatementOffice::beginCardPayment()
{
    const RawDatabase raw(m_database);
    raw.executeUnguarded(
        {u"INSERT INTO card_payment (stay_id, desk_id, staff_id, reference, amount, currency, charge_hash, exit_at, "
         "then_leave, state, begun_at, slip) SELECT min(id), 1, 1, '%1', 100, 'EUR', 'x', 1, 0, 1, %2, '' FROM stay "
         "WHERE state = 3"_s.arg(QString(36, u'a'))
             .arg(m_clock.now().ms + dayMs)});
    m_values.insert(u"card_payment"_s, raw.number(u"SELECT max(id) FROM card_payment"_s));
}

/// Where one word means two things, or a statement needs a row that only it needs.
QVariant StatementOffice::valueOf(const QString &statement, const QString &parameter) const
{
    static const QMap<QString, QVariant> special {
        {u"settle_card_payment.payment"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"add_lot.name_key"_s, u"another"_s},
        {u"add_review.stay"_s, m_booked.value},
        {u"move_reviews.into"_s, m_values.value(u"driver"_s)},
        {u"move_support_tickets.into"_s, m_values.value(u"driver"_s)},
        {u"add_support_ticket.number"_s, 1002},
        {u"support_ticket_by_number.number"_s, 1001},
        {u"add_support_answer.number"_s, 2},
        {u"add_support_photo.number"_s, 2},
        {u"support_photo.number"_s, 1},
        {u"set_support_ticket.ended_at"_s, m_clock.now().ms},
        {u"add_counted_lot.name_key"_s, u"another"_s},
        {u"add_spot.label_key"_s, u"another"_s},
        {u"add_zone.name_key"_s, u"another"_s},
        {u"set_spot.label_key"_s, u"another"_s},
        {u"free_spot_label.label_key"_s, u"another"_s},
        {u"add_shape.kind"_s, 1},
        {u"add_closure.reason"_s, u"paint"_s},
        {u"add_closure.zone"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"add_closure.level"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"closures_on_place.until"_s, noEnd.ms},
        {u"search_walk.before"_s, noEnd.ms},
        {u"search_walk.alike"_s, u"%"_s},
        {u"search_walk.plate"_s, u"%"_s},
        {u"search_walk_lot.before"_s, noEnd.ms},
        {u"search_walk_lot.alike"_s, u"%"_s},
        {u"search_walk_lot.plate"_s, u"%"_s},
        {u"search_of_vehicles.before"_s, noEnd.ms},
        {u"search_walk_among.before"_s, noEnd.ms},
        {u"search_of_drivers.before"_s, noEnd.ms},
        {u"drivers_of_lot.from"_s, 0},
        {u"drivers_of_lot.type"_s, 0},
        {u"driver_stays.since"_s, 0},
        {u"vehicles_holding_piece.piece"_s, u"\"LEF71\""_s},
        {u"newest_of_vehicles.before"_s, noEnd.ms},
        {u"search_meant_by_more.ticket"_s, u"0"_s},
        {u"search_meant_by_more.stays"_s, u"[%1]"_s.arg(m_parked.value)},
        {u"search_traits.stays"_s, u"[%1]"_s.arg(m_parked.value)},
        {u"vehicles_of_stays.stays"_s, u"[%1]"_s.arg(m_parked.value)},
        {u"arrivals_by_day.from"_s, 0},
        {u"arrivals_by_day.until"_s, 100'000},
        {u"count_starts_not_in.from"_s, 0},
        {u"count_starts_not_in.until"_s, noEnd.ms},
        {u"bookings_to_come.day_start"_s, 0},
        {u"bookings_to_come.day_end"_s, 0},
        {u"bookings_to_come.show"_s, 1},
        {u"bygone_newest.before"_s, noEnd.ms},
        {u"bygone_between.show"_s, 0},
        {u"bygone_between.until"_s, noEnd.ms},
        {u"bygone_between_texts.show"_s, 0},
        {u"bygone_between_texts.until"_s, noEnd.ms},
        {u"bygone_between_texts.plate_like"_s, u"%"_s},
        {u"search_on_spot.before"_s, noEnd.ms},
        {u"search_by_ticket.before"_s, noEnd.ms},
        {u"search_by_ticket.ticket"_s, u"0"_s},
        {u"vehicles_holding.alike"_s, u"%A8123%"_s},
        {u"vehicles_holding.plate"_s, u"%AB123%"_s},
        {u"vehicles_scanned.alike"_s, u"%"_s},
        {u"vehicles_scanned.plate"_s, u"%"_s},
        {u"count_starts.from"_s, 0},
        {u"count_starts.until"_s, noEnd.ms},
        {u"add_spot_type.type"_s, 3},
        {u"add_place.place"_s, 5},
        {u"add_desk.name_key"_s, u"another"_s},
        {u"add_desk.code"_s, u"D77"_s},
        {u"add_desk.kind"_s, 3},
        {u"month_entries.from"_s, 0},
        {u"month_entries.until"_s, noEnd.ms},
        {u"month_entry_at.month"_s, 24322},
        {u"month_entry_at.kind"_s, u"rent"_s},
        {u"set_month_entry.month"_s, 24322},
        {u"set_month_entry.kind"_s, u"rent"_s},
        {u"drop_month_entry.kind"_s, u"rent"_s},
        {u"bookings_ahead.from"_s, 0},
        {u"bookings_ahead.until"_s, noEnd.ms},
        {u"booked_at_desks.from"_s, 0},
        {u"booked_at_desks.until"_s, noEnd.ms},
        {u"add_lot_stay_length.lot"_s, 1},
        {u"add_lot_hours.day"_s, 7},
        {u"add_tariff_withdrawal.now"_s, 1},
        {u"stays_over.from"_s, 0},
        {u"stays_over.from2"_s, 0},
        {u"add_turned_away.reason"_s, u"full"_s},
        {u"next_free.now"_s, 1},
        {u"add_staff.login"_s, u"another"_s},
        {u"add_second_factor.staff"_s, m_office.manager().staff.value},
        {u"add_staff_role.role"_s, 3},
        {u"add_security_event.kind"_s, u"login"_s},
        {u"add_exception.kind"_s, u"twin"_s},
        {u"add_journal.uuid"_s, u"00000000-0000-0000-0000-000000000001"_s},
        {u"add_stay.ticket"_s, u"00000000001"_s},
        {u"fill_stay.ticket"_s, u"00000000002"_s},
        {u"fill_stay.state"_s, 1},
        {u"fill_stay.vehicle"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"fill_vehicle.normal"_s, u"ANOTHER1"_s},
        {u"fill_claim.spot"_s, 2},
        {u"fill_claim.live"_s, 1},
        {u"fill_claim.parked"_s, 0},
        {u"fill_payment.charge"_s, 99},
        {u"fill_payment.receipt"_s, 99},
        {u"fill_payment.part"_s, 1},
        {u"fill_exception.kind"_s, u"twin"_s},
        {u"fill_journal.uuid"_s, u"00000000-0000-0000-0000-000000000003"_s},
        {u"add_stay.state"_s, 1},
        {u"add_stay.vehicle"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"add_charge_line.kind"_s, u"units"_s},
        {u"close_history_shift.shift"_s, 0},
        {u"record_step.number"_s, 4711},
        {u"record_step.hash"_s, QByteArray("x")},
        {u"desk_by_key.name_key"_s, {}},
        {u"note_upkeep.kind"_s, u"backup"_s},
        {u"note_upkeep.who"_s, QString(u""_s)},
        {u"note_upkeep.now"_s, 5},
        {u"note_upkeep.body"_s, u"{}"_s},
        {u"forget_upkeep.kind"_s, u"backup"_s},
        {u"forget_upkeep.before"_s, 1},
        {u"note_database_size.day"_s, 1},
        {u"note_database_size.bytes"_s, 2},
        {u"database_sizes.since"_s, 0},
        {u"add_claim.spot"_s, 2},
        {u"add_fee.stay"_s, m_missed.value},
        {u"fee_of_stay.stay"_s, m_missed.value},
        {u"add_fee_charge.charge"_s, 97},
        {u"add_payment.charge"_s, 99},
        {u"add_payment.receipt"_s, 99},
        {u"let_stay_out.charge"_s, 98},
        {u"let_stay_out.how"_s, 2},
        {u"set_stay_state.state"_s, 4},
        {u"free_places.spot"_s, 2},
        {u"gaps_now.spot"_s, 0},
        {u"gaps_now.spot2"_s, 0},
        {u"set_booked_until.until"_s, noEnd.ms},
        {u"known_vehicles_from.after"_s, u"A"_s},
        {u"set_desk_use.kind"_s, 3},
        {u"add_installation.uuid"_s, u"00000000-0000-0000-0000-000000000001"_s},
        {u"mail_by_once_key.once_key"_s, u"first"_s},
        {u"move_driver_stays.into"_s, 1},
        {u"codes_for_address.until"_s, noEnd.ms},
        {u"codes_at_desk.until"_s, noEnd.ms},
        {u"deeds_at_desk.until"_s, noEnd.ms},
        {u"plates_to_remove.before"_s, noEnd.ms},
        {u"remove_plate.before"_s, noEnd.ms},
    };
    const bool ofDriverFields = statement == "add_driver"_L1 || statement == "set_driver"_L1;
    if (ofDriverFields
        && QStringList {u"name"_s, u"phone"_s, u"address"_s, u"note"_s, u"reason"_s, u"phone_index"_s, u"mail"_s}
               .contains(parameter))
        return QByteArray("");
    if (statement == "driver_by_number"_L1)
        return RawDatabase(m_database).number(u"SELECT max(number) FROM driver"_s);
    if (statement == "driver_by_mail"_L1)
        return m_values.value(u"address_index"_s);
    if (statement == "driver_by_card"_L1)
        return RawDatabase(m_database).value(u"SELECT card_index FROM driver"_s);
    if (statement == "drivers_of_vehicle"_L1)
        return RawDatabase(m_database).number(u"SELECT max(vehicle_id) FROM driver_vehicle"_s);
    if (statement.startsWith("journal_"_L1) && statement != "journal_by_uuid"_L1)
        return journalValue(statement.toLatin1(), parameter);
    static const QStringList paymentLists {u"payment_newest"_s,   u"payments_count"_s,    u"payments_sum"_s,
                                           u"payments_between"_s, u"payments_of_stays"_s, u"stay_of_receipt"_s,
                                           u"payment_rows"_s};
    if (paymentLists.contains(statement))
        return paymentValue(statement, parameter);
    if (parameter == "rows"_L1 && !statement.startsWith("search"_L1)) // what they write is for tests of imports
        return u"[]"_s;
    if (statement == "search_rows"_L1) // the one that left, paid
        return u"[%1]"_s.arg(RawDatabase(m_database).number(u"SELECT id FROM stay WHERE state = 3"_s));
    if (statement == "booking_rows"_L1)
        return u"[%1]"_s.arg(m_booked.value);
    if (statement == "desk_by_key"_L1)
        return RawDatabase(m_database).value(u"SELECT name_key FROM desk"_s);
    if (QStringList {u"set_stay_state"_s, u"unpark_stay"_s}.contains(statement) && parameter == "stay"_L1)
        return m_booked.value;
    if (QStringList {u"remove_spot_types"_s, u"remove_spot_places"_s, u"delete_spot"_s}.contains(statement))
        return 0; // what is in use is not taken away
    if (statement == "closures_on_place"_L1 && parameter == "spot"_L1)
        return RawDatabase(m_database).number(u"SELECT id FROM spot WHERE label = 'A-10'"_s);
    if (statement == "set_closure_claim"_L1 && parameter == "claim"_L1)
        return RawDatabase(m_database).number(u"SELECT max(id) FROM claim WHERE closure_id IS NOT NULL"_s);
    if (statement.startsWith("export_"_L1) && parameter == "from"_L1)
        return 0; // the journal from its beginning
    if (statement == "unplaced_between"_L1 && parameter == "until"_L1)
        return m_clock.now().ms + dayMs;
    if (statement == "open_fees_of_vehicle"_L1)
        return RawDatabase(m_database).number(u"SELECT vehicle_id FROM stay WHERE id = %1"_s.arg(m_missed.value));
    if (statement == "payment_by_id"_L1)
        return RawDatabase(m_database).number(u"SELECT min(id) FROM payment"_s);
    if ((statement == "park_stay"_L1 || statement == "set_booked_until"_L1) && parameter == "stay"_L1)
        return m_booked.value;
    if (statement == "no_show_candidates"_L1 && parameter == "now"_L1)
        return m_clock.now().ms + dayMs;
    if ((statement == "claims_in_the_way"_L1 || statement == "others_on_place"_L1) && parameter == "claim"_L1)
        return 0; // anybody's
    if (statement == "other_claims_on_place"_L1 && parameter == "stay"_L1)
        return 0;
    if (statement == "leaving_part_reversed"_L1 && parameter == "after_end"_L1)
        return m_clock.now().ms + dayMs;
    if (statement == "bookings_between"_L1 && parameter == "until"_L1)
        return m_clock.now().ms + dayMs;
    const bool ofLeft = statement == "last_charge"_L1 || statement == "last_paid_charge"_L1
        || statement == "paid_so_far"_L1 || statement == "payments_of_stay"_L1;
    if (ofLeft && parameter == "stay"_L1)
        return RawDatabase(m_database).number(u"SELECT id FROM stay WHERE state = 3"_s);
    if (statement == "ends_told_after"_L1 && parameter == "at"_L1) // before it was paid
        return RawDatabase(m_database).number(u"SELECT entered_at FROM stay WHERE state = 3"_s);
    return special.value(statement + u'.' + parameter, m_values.value(parameter));
}

QVariant StatementOffice::journalValue(const QByteArray &statement, const QString &parameter) const
{
    const RawDatabase raw(m_database);
    if (parameter == u"lead")
        return statement.endsWith("_of_deed") ? QVariant(u"enter"_s)
            : statement.endsWith("_of_lot")   ? QVariant(m_office.lot().value)
                                              : QVariant(m_office.attendant().staff.value);
    if (parameter == u"id") {
        const QString table = statement.endsWith("_claim") ? u"claim"_s
            : statement.endsWith("_label")                 ? u"spot"_s
            : statement.endsWith("_type")                  ? u"vehicle_type"_s
                                                           : QString::fromLatin1(statement).section(u'_', -1);
        return raw.number(u"SELECT min(id) FROM %1"_s.arg(table));
    }
    const QHash<QString, QVariant> values {{u"lot"_s, 0},
                                           {u"staff"_s, 0},
                                           {u"kind"_s, QString(u""_s)},
                                           {u"from"_s, 0},
                                           {u"until"_s, noEnd.ms},
                                           {u"before"_s, noEnd.ms},
                                           {u"most"_s, 10},
                                           {u"normal"_s, u"KA01AB1234"_s},
                                           {u"stays"_s, u"[%1]"_s.arg(m_parked.value)},
                                           {u"rows"_s, u"[1,2,3]"_s}};
    return values.value(parameter);
}

/// All of what was paid.
QVariant StatementOffice::paymentValue(const QString &statement, const QString &parameter) const
{
    const RawDatabase raw(m_database);
    const QString code = u"SELECT d.code FROM payment p JOIN desk d ON d.id = p.desk_id ORDER BY p.id LIMIT 1"_s;
    const QString receipt =
        u"SELECT r.number FROM payment p JOIN receipt r ON r.id = p.receipt_id ORDER BY p.id LIMIT 1"_s;
    if (parameter == u"desk"_s && statement == u"stay_of_receipt"_s)
        return raw.value(code);
    const QHash<QString, QVariant> values {
        {u"lot"_s, 0},
        {u"desk"_s, 0},
        {u"staff"_s, 0},
        {u"method"_s, QString(u""_s)},
        {u"least"_s, std::numeric_limits<qint64>::min()},
        {u"greatest"_s, std::numeric_limits<qint64>::max()},
        {u"from"_s, 0},
        {u"until"_s, noEnd.ms},
        {u"before"_s, noEnd.ms},
        {u"most"_s, 10},
        {u"year"_s,
         raw.number(u"SELECT r.year FROM payment p JOIN receipt r ON r.id = p.receipt_id ORDER BY p.id LIMIT 1"_s)},
        {u"number"_s, raw.number(receipt)},
        {u"stays"_s, u"[%1]"_s.arg(raw.number(u"SELECT stay_id FROM payment ORDER BY id LIMIT 1"_s))},
        {u"rows"_s, u"[%1]"_s.arg(raw.number(u"SELECT min(id) FROM payment"_s))}};
    return values.value(parameter);
}

} // namespace parkdesk::test
