// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/officekey.h"
#include "domain/businessday.h"
#include "services/drivers/drivercodes.h"
#include "services/drivers/registerdriver.h"
#include "services/stays/cancelstay.h"
#include "services/stays/joinqueue.h"
#include "services/stays/rollclaims.h"
#include "services/stays/turnaway.h"
#include "storage/statements.h"
#include "tests/storage/statementshapes.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Every named statement is run on the dialect under test, and both dialects give the same columns.
class TstStatements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOneHasAShape();
    void shapes_data();
    void shapes();
    void parameters();
    void blocks();
    void cleanupTestCase();

private:
    [[nodiscard]] QVariant valueOf(const QString &statement, const QString &parameter) const;
    [[nodiscard]] QVariant journalValue(const QByteArray &statement, const QString &parameter) const;
    [[nodiscard]] QVariant paymentValue(const QString &statement, const QString &parameter) const;
    [[nodiscard]] QString shapeOf(const QByteArray &statement);
    void registerDriver();
    void turnToTheOffice();
    void beginCardPayment();

    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<OfficeBuilder> m_office;
    QHash<QString, QVariant> m_values;
    StayId m_parked;
    StayId m_booked;
    StayId m_missed;
};

void TstStatements::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    m_office = std::make_unique<OfficeBuilder>(*m_database, m_clock);
    OfficeBuilder &office = *m_office;
    const auto left = must(office.enter(u"LEFT1"_s));
    m_clock.advance(minutes(5));
    must(office.payAndLeave(left.ticket));
    EnterVehicle::Command stays;
    stays.lot = office.lot();
    stays.plate = u"KA01AB1234"_s;
    stays.until = m_clock.now() + hours(2);
    const auto parked = must(office.run<EnterVehicle>(stays));
    m_parked = parked.stay;
    EnterVehicle::Command notPermitted;
    notPermitted.lot = office.lot();
    static_cast<void>(office.runAs<EnterVehicle>(OfficeBuilder::program(), notPermitted));
    const auto booked = must(office.reserve(u"BB1"_s, hours(3), hours(2)));
    m_booked = booked.stay;
    const RawDatabase raw(*m_database);
    raw.executeUnguarded({u"INSERT INTO security_event (kind, at, login, staff_id, desk_id, detail) VALUES "
                          "('login', 1, 'arun', 2, 1, ''), ('login_failed', 1, 'arun', 2, 1, 'wrong_password')"_s});
    // What a full lot leaves: a queue, one sent away, an overflow spot that is empty again; and a lot with hours.
    must(office.run<JoinQueue>({office.lot(), u"car"_s, u"WAITS1"_s}));
    must(office.run<TurnAway>({office.lot(), u"car"_s, u"Lot full"_s}));
    raw.executeUnguarded(
        {u"INSERT INTO lot_hours (lot_id, day, from_minute, until_minute) VALUES (%1, 1, 0, 1440)"_s.arg(
             office.lot().value),
         u"INSERT INTO spot (lot_id, label, label_key, class_rank, places, features, entrance_rank, overflow) VALUES "
         "(%1, 'OV-01', 'OV-01', -1, 1, 0, 0, 1)"_s.arg(office.lot().value),
         u"INSERT INTO spot (lot_id, label, label_key, class_rank, places, features, entrance_rank) VALUES "
         "(%1, 'T-01', 'T-01', 5, 1, 0, 0)"_s.arg(office.lot().value),
         u"INSERT INTO place (spot_id, place_no) SELECT id, 0 FROM spot WHERE label IN ('OV-01', 'T-01')"_s,
         u"INSERT INTO spot_type (spot_id, vehicle_type_id) SELECT id, 2 FROM spot WHERE label = 'T-01'"_s});
    raw.executeUnguarded(
        {u"INSERT INTO calendar_day (lot_id, day, kind, name, from_ms, until_ms) VALUES "
         "(1, 3, 1, 'Main lot', 0, 86400000)"_s,
         u"INSERT INTO month_entry (lot_id, month, kind, amount) VALUES (1, 24322, 'rent', 5)"_s,
         u"INSERT INTO saved_search (staff_id, name, name_key, body, saved_at) VALUES (%1, 'x', 'X', '{}', 1)"_s.arg(
             m_office->attendant().staff.value),
         u"INSERT INTO start_page (staff_id, tiles, comes_first, saved_at) VALUES (%1, 'free_now', 0, 1)"_s.arg(
             m_office->attendant().staff.value),
         u"INSERT INTO tariff_draft (lot_id, name, body, revision, saved_at, saved_by) VALUES "
         "(1, 'x', '{}', 1, 1, 1)"_s});
    // A booking that lost its place.
    const auto unplaced = must(office.reserve(u"BB2"_s, hours(3), hours(2)));
    raw.executeUnguarded(
        {u"UPDATE claim SET live = 0, until_at = from_at WHERE stay_id = %1"_s.arg(unplaced.stay.value)});
    // A booking that did not come, and owes.
    m_missed = must(office.reserve(u"MISSED1"_s, hours(3), hours(2))).stay;
    raw.executeUnguarded(
        {u"UPDATE claim SET live = 0, until_at = from_at WHERE stay_id = %1"_s.arg(m_missed.value),
         u"UPDATE stay SET state = 5 WHERE id = %1"_s.arg(m_missed.value),
         u"INSERT INTO fee_rule (lot_id, valid_from, no_show, late_cancel, free_ms) VALUES (%1, 1, 250, 250, 0)"_s.arg(
             office.lot().value),
         u"INSERT INTO fee (stay_id, rule_id, kind, amount, currency, owed_at) VALUES (%1, 1, 'no_show', 250, 'EUR', "
         "%2)"_s.arg(m_missed.value)
             .arg(m_clock.now().ms + 86400000)});
    // What a drawn lot has, and a closure of two places, on one of which a vehicle stood.
    const qint64 day = 86400000;
    raw.executeUnguarded(
        {u"INSERT INTO zone (lot_id, name, name_key, entrance, price_key) VALUES (%1, 'A', 'A', '', '')"_s.arg(
             office.lot().value),
         u"INSERT INTO plan_shape (lot_id, shape_no, level_id, kind, points, content, size_mm, rotation) SELECT "
         u"lot_id, 1, "
         "id, 1, '0,0 1,1', '', 200, 0 FROM level"_s,
         u"INSERT INTO lot_tag (lot_id, tag, content) VALUES (%1, 'access', 'yes')"_s.arg(office.lot().value),
         u"INSERT INTO closure (lot_id, scope, zone_id, reason, from_at, until_at, staff_id, created_at) SELECT "
         u"lot_id, 2, "
         "id, 'paint', %1, %2, 1, 1 FROM zone"_s.arg(m_clock.now().ms + 10 * day)
             .arg(m_clock.now().ms + 11 * day),
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
             office.lot().value),
         u"INSERT INTO waiting (lot_id, vehicle_type_id, from_at, until_at, asked_features, state, joined_at) VALUES "
         "(%1, 1, 1, 2, 0, 1, 1)"_s.arg(office.lot().value),
         u"INSERT INTO waiting (lot_id, vehicle_type_id, from_at, until_at, asked_features, state, joined_at, "
         "offer_until, stay_id) VALUES (%1, 1, 1, 2, 0, 2, 1, %2, %3)"_s.arg(office.lot().value)
             .arg(m_clock.now().ms + day)
             .arg(m_booked.value)});
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
         "1, 0, 1, 1 FROM staff WHERE id = %1"_s.arg(office.attendant().staff.value)});
    registerDriver();
    turnToTheOffice();
    beginCardPayment();
    const QString claim = u"SELECT id FROM claim WHERE stay_id = %1"_s;
    const auto spot = raw.rows(u"SELECT spot_id, place_no FROM claim WHERE stay_id = %1"_s.arg(m_parked.value)).first();
    const qint64 now = m_clock.now().ms;
    const QHash<QString, QVariant> ofDriver = m_values;
    m_values = {
        {u"lot"_s, office.lot().value},
        {u"lot2"_s, office.lot().value},
        {u"lot3"_s, office.lot().value},
        {u"lot4"_s, office.lot().value},
        {u"lot5"_s, office.lot().value},
        {u"level"_s, raw.number(u"SELECT min(id) FROM level"_s)},
        {u"zone"_s, raw.number(u"SELECT min(id) FROM zone"_s)},
        {u"closure"_s, raw.number(u"SELECT min(id) FROM closure"_s)},
        {u"desk"_s, office.desk().value},
        {u"staff"_s, office.attendant().staff.value},
        {u"operator"_s, 1},
        {u"stay"_s, m_parked.value},
        {u"stay2"_s, m_parked.value},
        {u"approver"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"claim"_s, raw.number(claim.arg(m_parked.value))},
        {u"spot"_s, spot.at(0)},
        {u"spots"_s, u"[%1]"_s.arg(spot.at(0).toLongLong())},
        {u"spot2"_s, spot.at(0)},
        {u"place"_s, spot.at(1)},
        {u"type"_s, 1},
        {u"vehicle"_s, raw.number(u"SELECT min(id) FROM vehicle"_s)},
        {u"tariff"_s, 1},
        {u"version"_s, 1},
        {u"tariff_version"_s, 1},
        {u"charge"_s, 1},
        {u"shift"_s, 2},
        {u"now"_s, now},
        {u"now2"_s, now},
        {u"now3"_s, now},
        {u"since"_s, 0},
        {u"ended"_s, 1},
        {u"live"_s, 0},
        {u"scope"_s, 4},
        {u"sort_order"_s, 1},
        {u"picture_name"_s, u"plan.png"_s},
        {u"picture"_s, QByteArray("x")},
        {u"picture_x"_s, 0},
        {u"picture_y"_s, 0},
        {u"mm_numerator"_s, 50},
        {u"mm_denominator"_s, 1},
        {u"entrance"_s, u""_s},
        {u"price_key"_s, u"A"_s},
        {u"x"_s, 0},
        {u"y"_s, 0},
        {u"width"_s, 2500},
        {u"height"_s, 5000},
        {u"rotation"_s, 900},
        {u"shape_no"_s, 9},
        {u"points"_s, u"0,0 1,1"_s},
        {u"content"_s, u""_s},
        {u"size_mm"_s, 200},
        {u"weight"_s, 3500},
        {u"day_begins"_s, 240},
        {u"latitude"_s, 10},
        {u"longitude"_s, 10},
        {u"tag"_s, u"fee"_s},
        {u"at"_s, now},
        {u"from"_s, now},
        {u"from2"_s, now},
        {u"from3"_s, now},
        {u"until"_s, now + 3 * 3600000},
        {u"until2"_s, now + 3 * 3600000},
        {u"bound"_s, now + 86400000},
        {u"exit"_s, now},
        {u"after"_s, 0},
        {u"most"_s, 10},
        {u"valid_from"_s, now},
        {u"applied_at"_s, now},
        {u"booked_from"_s, now},
        {u"booked_until"_s, now + 1000},
        {u"booked_at"_s, now},
        {u"entered_at"_s, now},
        {u"paid_until"_s, now},
        {u"held_since"_s, now + 86400000},
        {u"hold"_s, 1800000},
        {u"hold2"_s, 1800000},
        {u"usual"_s, 2},
        {u"shortest"_s, 1},
        {u"payment"_s, 600000},
        {u"payment_row"_s, 1},
        {u"exit_grace"_s, 900000},
        {u"fallback"_s, 700},
        {u"asked"_s, 0},
        {u"asked2"_s, 0},
        {u"kept"_s, 27},
        {u"min_class"_s, 0},
        {u"due_by"_s, now + 86400000},
        {u"longest"_s, 16},
        {u"begins_now"_s, 1},
        {u"whole"_s, 1},
        {u"needed"_s, 1},
        {u"parked"_s, 1},
        {u"state"_s, 2},
        {u"how"_s, 1},
        {u"twin"_s, 0},
        {u"number"_s, 2},
        {u"format"_s, 1},
        {u"line"_s, 9},
        {u"units"_s, 1},
        {u"unit_price"_s, 250},
        {u"amount"_s, 250},
        {u"tax"_s, 0},
        {u"tax_rate"_s, 0},
        {u"tax_amount"_s, 0},
        {u"tendered"_s, 250},
        {u"year"_s, 2026},
        {u"assigned"_s, 1},
        {u"policy"_s, 1},
        {u"shortest_plate"_s, 4},
        {u"class_rank"_s, 4},
        {u"places"_s, 1},
        {u"features"_s, 0},
        {u"entrance_rank"_s, 99},
        {u"owner"_s, 0},
        {u"role"_s, 2},
        {u"receipt"_s, 1},
        {u"normal"_s, u"KA01AB1234"_s},
        {u"shown"_s, u"KA01AB1234"_s},
        {u"beginning"_s, u"KA%"_s},
        {u"holding"_s, u"%1%"_s},
        {u"itself"_s, u"HHX1"_s},
        {u"before"_s, u"ZZZ"_s},
        {u"look_alike"_s, u"KA01A81234"_s},
        {u"name"_s, u"Main lot"_s},
        {u"name_key"_s, raw.value(u"SELECT name_key FROM lot"_s)},
        {u"label"_s, u"A-77"_s},
        {u"label_key"_s, raw.value(u"SELECT min(label_key) FROM spot"_s)},
        {u"code"_s, u"cash"_s},
        {u"method"_s, u"cash"_s},
        {u"tender"_s, u"cash"_s},
        {u"kind"_s, u"enter"_s},
        {u"purpose"_s, u"payment"_s},
        {u"currency"_s, u"EUR"_s},
        {u"hash"_s, QString(64, u'a')},
        {u"facts"_s, u"{}"_s},
        {u"rule"_s, u"hour"_s},
        {u"window"_s, u""_s},
        {u"uuid"_s, raw.value(u"SELECT uuid FROM journal ORDER BY id DESC LIMIT 1"_s)},
        {u"outcome"_s, u"{}"_s},
        {u"changes"_s, u"[]"_s},
        {u"payload"_s, u"{}"_s},
        {u"ticket"_s, parked.ticket},
        {u"note"_s, u""_s},
        {u"login"_s, u"arun"_s},
        {u"password_hash"_s, u"x"_s},
        {u"pin_proof"_s, u"x"_s},
        {u"key_wrap"_s, QByteArray("x")},
        {u"detail"_s, u"x"_s},
        {u"address"_s, u""_s},
        {u"phone"_s, u""_s},
        {u"timezone"_s, u"UTC"_s},
        {u"tax_number"_s, u""_s},
        {u"footer"_s, u""_s},
        {u"body"_s, u"{}"_s},
        {u"tiles"_s, u"free_now"_s},
        {u"reason"_s, u""_s},
        {u"card_reference"_s, u""_s},
        {u"counters"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"journal"_s, raw.number(u"SELECT max(id) FROM journal WHERE stay_id = %1"_s.arg(m_parked.value))},
        {u"command"_s, u"00000000-0000-0000-0000-000000000002"_s},
        {u"day"_s, BusinessDay::of(*must(ZoneRules::forZone("Europe/Berlin")), m_clock.now()).number},
        {u"entry"_s, raw.number(u"SELECT min(id) FROM queue_entry"_s)},
        {u"ended_as"_s, 4},
        {u"waiting"_s, raw.number(u"SELECT min(id) FROM waiting"_s)},
        {u"early"_s, 7200000},
        {u"buffer"_s, 0},
        {u"offer"_s, 1800000},
        {u"chosen"_s, 1},
        {u"chosen2"_s, 1},
        {u"entered_as"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"rank"_s, 4},
        {u"from_minute"_s, 720},
        {u"until_minute"_s, 900},
        {u"lost_ticket"_s, 0},
        {u"soon"_s, now + 3600000},
        {u"show"_s, 4},
        {u"sort"_s, 1},
        {u"reverse"_s, 0},
        {u"first"_s, 1},
        {u"after_number"_s, 0},
        {u"after_text"_s, u""_s},
        {u"after_id"_s, 0},
        {u"after_at"_s, 0},
        {u"all"_s, 1},
        {u"agreed"_s, now + 3 * 3600000},
        {u"now2"_s, now},
        {u"now3"_s, now},
        {u"low"_s, 0},
        {u"starts_at"_s, now},
        {u"before_id"_s, 0},
        {u"types"_s, -1},
        {u"states"_s, -1},
        {u"all_plates"_s, 0},
        {u"alike"_s, u"%LEF71%"_s},
        {u"plate"_s, u"%LEFT1%"_s},
        {u"exact"_s, 1},
        {u"plain"_s, 0},
        {u"any_amount"_s, 1},
        {u"least"_s, 0},
        {u"greatest"_s, 0},
        {u"any_clerk"_s, 1},
        {u"clerk"_s, 0},
        {u"any_method"_s, 1},
        {u"ticket_end"_s, u"~"_s},
        {u"all_lots"_s, 1},
        {u"lots"_s, u","_s},
        {u"any_code"_s, 1},
        {u"code_end"_s, u"~"_s},
        {u"any_spot"_s, 1},
        {u"spot_key"_s, u""_s},
        {u"any_holder"_s, 1},
        {u"any_driver"_s, 1},
        {u"drivers"_s, u","_s},
        {u"accounts"_s, u"[1]"_s},
        {u"holder"_s, u"%"_s},
        {u"holder_alike"_s, u"%"_s},
        {u"vehicles"_s, u"[1,2,3]"_s},
        {u"ending"_s, u"%1"_s},
        {u"here"_s, 1},
        {u"bygone"_s, 10},
        {u"search"_s, 1},
        {u"high"_s, now + 86400000},
        {u"after_end"_s, -1},
        {u"part"_s, 2},
        {u"paid"_s, 0},
        {u"all_texts"_s, 1},
        {u"plate_like"_s, u""_s},
        {u"ticket_like"_s, u""_s},
        {u"spot_like"_s, u""_s},
        {u"day_start"_s, now - 3600000},
        {u"day_end"_s, now + 86400000},
        {u"at2"_s, now},
        {u"valid_until"_s, now + 1},
        {u"based_on"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"draft"_s, 1},
        {u"revision"_s, 1},
        {u"first_day"_s, 0},
        {u"last_day"_s, 90'000},
        {u"day_kind"_s, 1},
        {u"from_ms"_s, 0},
        {u"until_ms"_s, 86400000},
        {u"occupancy"_s, 825},
        {u"asked_of"_s, u""_s},
        {u"missing"_s, 0},
        {u"type2"_s, 1},
        {u"type3"_s, 1},
        {u"type4"_s, 1},
        {u"from4"_s, now},
        {u"month"_s, 24314},
        {u"month2"_s, 24314},
        {u"longest_ms"_s, 0},
        {u"longest_ms2"_s, 0},
        {u"hour"_s, 496000},
        {u"hour2"_s, 496000},
        {u"occupied_ms"_s, 1},
        {u"stay_ms"_s, 1},
        {u"arrivals"_s, 1},
        {u"departures"_s, 1},
        {u"booked"_s, 1},
        {u"due"_s, 1},
        {u"cancelled"_s, 1},
        {u"cancelled_late"_s, 1},
        {u"no_shows"_s, 1},
        {u"payments"_s, 1},
        {u"taken"_s, 1},
        {u"refunds"_s, 1},
        {u"refunded"_s, 1},
        {u"refunded_tax"_s, 1},
        {u"counted_lot"_s, 1},
        {u"occupied"_s, 5},
        {u"capacity"_s, 100},
        {u"from_at"_s, now},
        {u"until_at"_s, now + 1},
        {u"name_key2"_s, u"another"_s},
        {u"source"_s, QString(64, u'a')},
        {u"run"_s, 1},
        {u"added"_s, 1},
        {u"row"_s, 900'001},
        {u"holder"_s, u"stay"_s},
        {u"left_how"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"left_at"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"left_by"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"message_id"_s, u"m2@x"_s},
        {u"once_key"_s, u"once"_s},
        {u"mail_purpose"_s, 2},
        {u"waits_in_quiet"_s, 0},
        {u"driver"_s, 1},
        {u"fee"_s, 1},
        {u"fee_rule"_s, 1},
        {u"fee_kind"_s, u"no_show"_s},
        {u"fee_how"_s, 1},
        {u"debtors"_s, 1},
        {u"no_show"_s, 250},
        {u"late_cancel"_s, 250},
        {u"free"_s, 0},
        {u"recipient"_s, QByteArray("x")},
        {u"subject"_s, QByteArray("x")},
        {u"sealed"_s, QByteArray("x")},
        {u"sealed_mail"_s, QByteArray("x")},
        {u"nothing"_s, QByteArray("")},
        {u"size"_s, 1},
        {u"next_at"_s, now},
        {u"not_after"_s, now},
        {u"mail"_s, 1},
        {u"quiet"_s, 0},
        {u"fence"_s, 0},
        {u"mail_state"_s, 6},
        {u"any_state"_s, 1},
        {u"from_state"_s, 1},
        {u"before_mail"_s, 1000},
        {u"before_at"_s, noEnd.ms},
        {u"ended_at"_s, now},
        {u"refusal"_s, u"550 5.1.1"_s},
        {u"host"_s, u"localhost"_s},
        {u"port"_s, 25},
        {u"tls"_s, 0},
        {u"auth"_s, 0},
        {u"from_name"_s, u"x"_s},
        {u"from_address"_s, u"a@b.example"_s},
        {u"bounce_address"_s, u""_s},
        {u"per_minute"_s, 60},
        {u"quiet_from"_s, 0},
        {u"quiet_until"_s, 0},
        {u"zone_name"_s, u"UTC"_s},
        {u"failures"_s, 0},
        {u"job_kind"_s, u"sweep"_s},
        {u"seen"_s, 0},
        {u"form"_s, 2},
        {u"minute"_s, 120},
        {u"enabled"_s, 1},
        {u"scheduled"_s, 0},
        {u"asked_by"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"parameters"_s, u"{}"_s},
        {u"due_at"_s, now},
        {u"job"_s, 1},
        {u"kinds"_s, u",sweep,"_s},
        {u"setting"_s, 0},
        {u"lead_ms"_s, 0},
        {u"after_stay"_s, 0},
        {u"after_driver"_s, 0},
        {u"done"_s, 1},
        {u"total"_s, 2},
        {u"job_state"_s, 3},
        {u"result"_s, u"{}"_s},
        {u"before_job"_s, 1000},
        {u"any_kind"_s, 1},
        {u"tables"_s, u"stay claim"_s},
        {u"tables2"_s, u"stay claim"_s},
        {u"table_name"_s, u"stay"_s},
        {u"last"_s, 900'001},
        {u"into"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"origin"_s, 1},
        {u"language"_s, u"en"_s},
        {u"reminders"_s, 1},
        {u"mail_index"_s, QByteArray("")},
        {u"card_index"_s, QByteArray("")},
        {u"mail_proven_at"_s, QVariant(QMetaType(QMetaType::LongLong))},
        {u"password_proof"_s, u""_s},
        {u"driver_state"_s, 1},
        {u"is_primary"_s, 0},
        {u"code_purpose"_s, 2},
        {u"code_hash"_s, QByteArray(16, 'x')},
        {u"sealed_secret"_s, QByteArray("x")},
        {u"step"_s, 2},
        {u"step2"_s, 2},
        {u"expires_at"_s, now + 600000},
        {u"stars"_s, 4},
        {u"review"_s, raw.number(u"SELECT min(id) FROM review"_s)},
        {u"before_review"_s, 1000},
        {u"all_drivers"_s, 1},
        {u"nothing2"_s, QByteArray("")},
        {u"support_ticket"_s, raw.number(u"SELECT min(id) FROM support_ticket"_s)},
        {u"before_ticket"_s, 1000},
        {u"ticket_state"_s, 3},
        {u"any_category"_s, 1},
        {u"category"_s, 1},
        {u"voice"_s, 3},
        {u"reference"_s, QString(36, u'b')},
        {u"charge_hash"_s, u"x"_s},
        {u"exit_at"_s, now},
        {u"then_leave"_s, 0},
        {u"card_state"_s, 3},
        {u"slip"_s, u""_s},
    };
    m_values.insert(ofDriver);
    m_values.insert(u"who"_s, m_values.value(u"address_index"_s));
    m_values.insert(u"driver2"_s, m_values.value(u"driver"_s));
}

/// A driver with a vehicle, a code and all stays.
void TstStatements::registerDriver()
{
    OfficeBuilder &office = *m_office;
    Actor clerk = office.attendant();
    clerk.key = must(OfficeKey::of(office.dataKey()));
    RegisterDriver::Command command;
    command.fields.name = u"Rukmini Iyer"_s;
    command.fields.mail = u"r@example.org"_s;
    command.fields.phone = u"0123456789"_s;
    command.vehicles = {{u"DRV1"_s, u"car"_s}};
    const auto driver = must(office.runAs<RegisterDriver>(clerk, command));
    const RawDatabase raw(*m_database);
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
void TstStatements::turnToTheOffice()
{
    const RawDatabase raw(*m_database);
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
void TstStatements::beginCardPayment()
{
    const RawDatabase raw(*m_database);
    raw.executeUnguarded(
        {u"INSERT INTO card_payment (stay_id, desk_id, staff_id, reference, amount, currency, charge_hash, exit_at, "
         "then_leave, state, begun_at, slip) SELECT min(id), 1, 1, '%1', 100, 'EUR', 'x', 1, 0, 1, %2, '' FROM stay "
         "WHERE state = 3"_s.arg(QString(36, u'a'))
             .arg(m_clock.now().ms + 86400000)});
    m_values.insert(u"card_payment"_s, raw.number(u"SELECT max(id) FROM card_payment"_s));
}

/// Where one word means two things, or a statement needs a row that only it needs.
QVariant TstStatements::valueOf(const QString &statement, const QString &parameter) const
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
        {u"add_second_factor.staff"_s, m_office->manager().staff.value},
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
    };
    const bool ofDriverFields = statement == "add_driver"_L1 || statement == "set_driver"_L1;
    if (ofDriverFields
        && QStringList {u"name"_s, u"phone"_s, u"address"_s, u"note"_s, u"reason"_s, u"phone_index"_s, u"mail"_s}
               .contains(parameter))
        return QByteArray("");
    if (statement == "driver_by_number"_L1)
        return RawDatabase(*m_database).number(u"SELECT max(number) FROM driver"_s);
    if (statement == "driver_by_mail"_L1)
        return m_values.value(u"address_index"_s);
    if (statement == "driver_by_card"_L1)
        return RawDatabase(*m_database).value(u"SELECT card_index FROM driver"_s);
    if (statement == "drivers_of_vehicle"_L1)
        return RawDatabase(*m_database).number(u"SELECT max(vehicle_id) FROM driver_vehicle"_s);
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
        return u"[%1]"_s.arg(RawDatabase(*m_database).number(u"SELECT id FROM stay WHERE state = 3"_s));
    if (statement == "booking_rows"_L1)
        return u"[%1]"_s.arg(m_booked.value);
    if (statement == "desk_by_key"_L1)
        return RawDatabase(*m_database).value(u"SELECT name_key FROM desk"_s);
    if (QStringList {u"set_stay_state"_s, u"unpark_stay"_s}.contains(statement) && parameter == "stay"_L1)
        return m_booked.value;
    if (QStringList {u"remove_spot_types"_s, u"remove_spot_places"_s, u"delete_spot"_s}.contains(statement))
        return 0; // what is in use is not taken away
    if (statement == "closures_on_place"_L1 && parameter == "spot"_L1)
        return RawDatabase(*m_database).number(u"SELECT id FROM spot WHERE label = 'A-10'"_s);
    if (statement == "set_closure_claim"_L1 && parameter == "claim"_L1)
        return RawDatabase(*m_database).number(u"SELECT max(id) FROM claim WHERE closure_id IS NOT NULL"_s);
    if (statement.startsWith("export_"_L1) && parameter == "from"_L1)
        return 0; // the journal from its beginning
    if (statement == "unplaced_between"_L1 && parameter == "until"_L1)
        return m_clock.now().ms + 86400000;
    if (statement == "open_fees_of_vehicle"_L1)
        return RawDatabase(*m_database).number(u"SELECT vehicle_id FROM stay WHERE id = %1"_s.arg(m_missed.value));
    if (statement == "payment_by_id"_L1)
        return RawDatabase(*m_database).number(u"SELECT min(id) FROM payment"_s);
    if ((statement == "park_stay"_L1 || statement == "set_booked_until"_L1) && parameter == "stay"_L1)
        return m_booked.value;
    if (statement == "no_show_candidates"_L1 && parameter == "now"_L1)
        return m_clock.now().ms + 86400000;
    if ((statement == "claims_in_the_way"_L1 || statement == "others_on_place"_L1) && parameter == "claim"_L1)
        return 0; // anybody's
    if (statement == "other_claims_on_place"_L1 && parameter == "stay"_L1)
        return 0;
    if (statement == "leaving_part_reversed"_L1 && parameter == "after_end"_L1)
        return m_clock.now().ms + 86400000;
    if (statement == "bookings_between"_L1 && parameter == "until"_L1)
        return m_clock.now().ms + 86400000;
    const bool ofLeft = statement == "last_charge"_L1 || statement == "last_paid_charge"_L1
        || statement == "paid_so_far"_L1 || statement == "payments_of_stay"_L1;
    if (ofLeft && parameter == "stay"_L1)
        return RawDatabase(*m_database).number(u"SELECT id FROM stay WHERE state = 3"_s);
    if (statement == "ends_told_after"_L1 && parameter == "at"_L1) // before it was paid
        return RawDatabase(*m_database).number(u"SELECT entered_at FROM stay WHERE state = 3"_s);
    return special.value(statement + u'.' + parameter, m_values.value(parameter));
}

QVariant TstStatements::journalValue(const QByteArray &statement, const QString &parameter) const
{
    const RawDatabase raw(*m_database);
    if (parameter == u"lead")
        return statement.endsWith("_of_deed") ? QVariant(u"enter"_s)
            : statement.endsWith("_of_lot")   ? QVariant(m_office->lot().value)
                                              : QVariant(m_office->attendant().staff.value);
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
QVariant TstStatements::paymentValue(const QString &statement, const QString &parameter) const
{
    const RawDatabase raw(*m_database);
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

QString TstStatements::shapeOf(const QByteArray &statement)
{
    if (statement == "measure_imports") { // what the server does not prepare
        must(m_office->connection().execute(Statements::text(TestDatabase::dialect(), u"measure_imports"_s)));
        return u"-"_s;
    }
    const auto prepared = m_office->connection().prepared(QLatin1StringView(statement));
    if (!prepared)
        return u"not prepared"_s;
    QSqlQuery &query = **prepared;
    static const QRegularExpression parameter(u"(?<!:):([a-z][a-z_0-9]*)"_s);
    QString text = Statements::text(TestDatabase::dialect(), QString::fromLatin1(statement));
    text.remove(QRegularExpression(u"'[^']*'"_s));
    for (auto match = parameter.globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(1);
        const QVariant value = valueOf(QString::fromLatin1(statement), name);
        if (!value.isValid())
            return u"no value for :"_s + name;
        query.bindValue(u':' + name, value);
    }
    if (!query.exec())
        return u"failed: "_s + query.lastError().text();
    if (!query.isSelect())
        return u"-"_s;
    const int columns = query.record().count();
    QString shape;
    const bool row = query.next();
    for (int column = 0; column < columns; ++column) {
        const QVariant value = row ? query.value(column) : QVariant();
        switch (value.typeId()) {
        case QMetaType::LongLong:
        case QMetaType::ULongLong: // the server's driver, for what is not negative
        case QMetaType::Int: shape += value.isNull() ? u'n' : u'i'; break;
        case QMetaType::QString: shape += value.isNull() ? u'n' : u't'; break;
        case QMetaType::QByteArray: shape += value.isNull() ? u'n' : u'b'; break;
        default: shape += row && value.isNull() ? u'n' : row ? u'?' : u'0'; break;
        }
    }
    query.finish();
    return shape;
}

void TstStatements::everyOneHasAShape()
{
    QStringList listed;
    for (const StatementShape &shape : statementShapes())
        listed.append(QString::fromLatin1(shape.name));
    listed.sort();
    QCOMPARE(listed, Statements::names());
    for (const StatementShape &shape : statementShapes()) {
        for (const auto dialect : {Dialect::Sqlite, Dialect::Postgresql}) {
            const QString name = dialect == Dialect::Sqlite ? u"sqlite"_s : u"postgresql"_s;
            const bool wanted = !shape.only || name == QLatin1StringView(shape.only);
            QCOMPARE(!Statements::text(dialect, QString::fromLatin1(shape.name)).isEmpty(), wanted);
        }
    }
}

void TstStatements::shapes_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("only");
    for (const StatementShape &shape : statementShapes())
        QTest::newRow(shape.name) << QByteArray(shape.name) << QString::fromLatin1(shape.shape)
                                  << QString::fromLatin1(shape.only ? shape.only : "");
}

void TstStatements::shapes()
{
    QFETCH(QByteArray, statement);
    QFETCH(QString, shape);
    QFETCH(QString, only);
    const QString here = TestDatabase::isSqlite() ? u"sqlite"_s : u"postgresql"_s;
    if (!only.isEmpty() && only != here)
        return; // everyOneHasAShape() says that it is not here
    // Statements that add what the office has already are tried on the schema alone.
    must(m_office->connection().begin());
    if (statement == "add_installation")
        must(m_office->connection().execute(u"DELETE FROM installation"_s));
    if (statement == "add_lot_stay_length")
        must(m_office->connection().execute(u"DELETE FROM lot_stay_length"_s));
    if (statement == "add_tariff")
        must(m_office->connection().execute(u"DROP INDEX tariff_of_lot"_s));
    if (statement == "open_shift")
        must(m_office->connection().execute(u"UPDATE shift SET closed_at = opened_at"_s));
    const QString charge =
        u"INSERT INTO charge (id, stay_id, purpose, from_at, exit_at, amount, currency, hash, facts, "
        "written_at) VALUES (%1, %2, '%3', 1, 2, %4, 'EUR', '', '{}', %5)"_s;
    if (statement == "add_payment" || statement == "fill_payment") {
        must(m_office->connection().execute(
            charge.arg(99).arg(m_parked.value).arg(u"payment"_s).arg(250).arg(m_clock.now().ms)));
        must(m_office->connection().execute(
            u"INSERT INTO charge_line VALUES (99, 1, 'r', 'k', '', 1, 250, 250, 0, 0)"_s));
        must(m_office->connection().execute(u"INSERT INTO receipt VALUES (99, 1, 1, 2026, 2, 1)"_s));
    }
    if (statement == "let_stay_out")
        must(m_office->connection().execute(
            charge.arg(98).arg(m_parked.value).arg(u"exit"_s).arg(0).arg(m_clock.now().ms)));
    if (statement == "add_fee")
        must(m_office->connection().execute(u"INSERT INTO fee_end (fee_id, how, ended_at) VALUES (1, 2, 1)"_s));
    if (statement == "add_fee_charge")
        must(m_office->connection().execute(charge.arg(97).arg(m_missed.value).arg(u"payment"_s).arg(250).arg(1)));
    const QString found = shapeOf(statement);
    m_office->connection().rollback();
    QCOMPARE(found, shape);
}

/// The forms of two dialects take the same parameters, and none twice (the driver binds each place once).
void TstStatements::parameters()
{
    static const QRegularExpression parameter(u"(?<!:):([a-z][a-z_0-9]*)"_s);
    const auto parametersOf = [](QString text) {
        text.remove(QRegularExpression(u"'[^']*'"_s));
        QStringList names;
        for (auto match = parameter.globalMatch(text); match.hasNext();)
            names.append(match.next().captured(1));
        names.sort();
        return names;
    };
    for (const StatementShape &shape : statementShapes()) {
        const QString name = QString::fromLatin1(shape.name);
        const QStringList sqlite = parametersOf(Statements::text(Dialect::Sqlite, name));
        const QStringList postgresql = parametersOf(Statements::text(Dialect::Postgresql, name));
        if (!shape.only)
            QCOMPARE(sqlite, postgresql);
        QVERIFY2(!Statements::text(TestDatabase::dialect(), name).contains(u"--"_s), shape.name);
    }
}

void TstStatements::blocks()
{
    const auto blocks =
        Statements::parse(u"-- head: it's nothing\n\n-- name: one\n-- why: it's so\nSELECT 1,\n  2\n\n"
                          "-- name: two\n-- dialect: sqlite\nSELECT 3\n-- name: two\nSELECT 4\n"
                          "-- piece: some\nWHERE x\nLIMIT 1\n-- name: three\nSELECT 5\n-- use: some\n"_s);
    QCOMPARE(blocks.size(), 4); // a piece is none by itself
    QCOMPARE(blocks.value(u"three"_s), u"SELECT 5\nWHERE x\nLIMIT 1"_s);
    QCOMPARE(blocks.value(u"one"_s), u"SELECT 1,\n  2"_s);
    QCOMPARE(blocks.value(u"two@sqlite"_s), u"SELECT 3"_s);
    QCOMPARE(blocks.value(u"two"_s), u"SELECT 4"_s);
    QVERIFY(Statements::text(TestDatabase::dialect(), u"no_such_statement"_s).isEmpty());
    const auto unknown = m_office->connection().prepared("no_such_statement"_L1);
    QVERIFY(!unknown);
}

void TstStatements::cleanupTestCase()
{
    m_office.reset();
    m_database.reset();
}

PARKDESK_TEST(TstStatements)
#include "tst_statements.moc"
