// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/verifyfaults.h"

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

const QString parkedStay = u"(SELECT min(id) FROM stay WHERE state = 2)"_s;
const QString leftStay = u"(SELECT min(id) FROM stay WHERE state = 3 AND left_how = 1)"_s;

/// A claim of a booking on a place where nobody stands.
const QString bookedClaim = u"(SELECT max(c.id) FROM claim c JOIN stay y ON y.id = c.stay_id WHERE y.state = 1 AND NOT "
                            "EXISTS (SELECT 1 FROM claim k WHERE k.spot_id = c.spot_id AND k.parked = 1))"_s;

QList<Fault> claimFaults()
{
    return {
        {"claim moved over another",
         {u"UPDATE claim SET from_at = from_at - 86400000 WHERE id = (SELECT max(c.id) FROM claim c JOIN stay y ON "
          "y.id = c.stay_id WHERE y.state = 1)"_s},
         {u"claims_overlap"_s},
         "claim",
         {}},
        {"claim that ends before it starts",
         {u"UPDATE claim SET until_at = from_at - 1 WHERE stay_id = %1"_s.arg(parkedStay)},
         {u"claim_period"_s},
         "claim",
         u"SELECT id FROM claim WHERE stay_id = %1"_s.arg(parkedStay)},
        {"booking marked as standing",
         {u"UPDATE claim SET parked = 1 WHERE id = %1"_s.arg(bookedClaim)},
         {u"claim_parked"_s},
         "claim",
         u"SELECT id FROM claim WHERE parked = 1 AND stay_id IN (SELECT id FROM stay WHERE state = 1)"_s},
        {"parked vehicle without a claim",
         {u"UPDATE claim SET parked = 0, live = 0 WHERE stay_id = %1"_s.arg(parkedStay)},
         {u"parked_without_claim"_s},
         "stay",
         u"SELECT %1"_s.arg(parkedStay)},
        {"claim that was deleted",
         {u"DELETE FROM claim WHERE stay_id = %1"_s.arg(parkedStay)},
         {u"parked_without_claim"_s},
         "stay",
         u"SELECT %1"_s.arg(parkedStay)},
        {"one of two places given away",
         {u"DELETE FROM claim WHERE id = (SELECT max(c.id) FROM claim c JOIN spot s ON s.id = c.spot_id WHERE s.places "
          u"= "
          "2 AND c.parked = 1)"_s},
         {u"parked_places"_s},
         "stay",
         {}},
        {"claim on a spot for other vehicles",
         {u"DELETE FROM spot_type WHERE spot_id = (SELECT min(spot_id) FROM claim WHERE stay_id = %1)"_s.arg(
             parkedStay)},
         {u"claim_place"_s, u"spot_class"_s},
         "spot",
         {}},
        {"claim that outlives its stay",
         {u"UPDATE claim SET until_at = until_at + 1 WHERE stay_id = %1"_s.arg(leftStay)},
         {u"claim_outlives_stay"_s},
         "claim",
         u"SELECT id FROM claim WHERE stay_id = %1"_s.arg(leftStay)},
    };
}

QList<Fault> stayFaults()
{
    const QString cancelled = u"(SELECT min(id) FROM stay WHERE state = 4)"_s;
    return {
        {"stay sorted where it did not begin",
         {u"UPDATE stay SET starts_at = starts_at - 1 WHERE id = %1"_s.arg(leftStay)},
         {u"stay_start"_s},
         "stay",
         u"SELECT %1"_s.arg(leftStay)},
        {"cancelled booking parked again",
         {u"UPDATE stay SET state = 2 WHERE id = %1"_s.arg(cancelled)},
         {u"stay_state"_s, u"parked_without_claim"_s},
         "stay",
         {}},
        {"left, but no longer by which charge",
         {u"UPDATE stay SET charge_id = (SELECT min(id) FROM charge WHERE purpose = 'payment') WHERE id = %1"_s.arg(
             leftStay)},
         {u"left_without_charge"_s},
         "stay",
         u"SELECT %1"_s.arg(leftStay)},
        {"payment taken out of the drawer's book",
         {u"DELETE FROM payment WHERE stay_id = %1"_s.arg(leftStay)},
         {u"left_unsettled"_s, u"left_how"_s, u"receipt_payment"_s},
         "stay",
         u"SELECT id FROM stay WHERE state = 3 AND left_how = 1 AND NOT EXISTS (SELECT 1 FROM payment p WHERE "
         u"p.stay_id = "
         "stay.id)"_s},
        {"let out as unseen without an exception",
         {u"UPDATE stay SET left_how = 4 WHERE id = %1"_s.arg(leftStay)},
         {u"left_unlisted"_s},
         "stay",
         u"SELECT id FROM stay WHERE left_how = 4 AND NOT EXISTS (SELECT 1 FROM exception_case e WHERE e.stay_id = "
         "stay.id)"_s},
        {"correction without a reason",
         {u"DELETE FROM exception_case WHERE kind IN ('corrected_plate', 'corrected_type')"_s},
         {u"correction_unlisted"_s},
         "journal",
         u"SELECT id FROM journal WHERE kind = 'correct'"_s},
        {"find without a reason",
         {u"DELETE FROM exception_case WHERE kind = 'unknown_vehicle'"_s},
         {u"find_unlisted"_s},
         "journal",
         u"SELECT id FROM journal WHERE kind = 'found'"_s},
        {"closed by nobody",
         {u"DELETE FROM journal WHERE kind = 'close'"_s},
         {u"stay_journal"_s},
         "stay",
         u"SELECT id FROM stay WHERE left_how = 3"_s},
        {"long vehicle on one place of one of its spots",
         {u"UPDATE claim SET parked = 0 WHERE id = (SELECT max(c.id) FROM claim c JOIN spot s ON s.id = c.spot_id "
          u"WHERE "
          "s.places = 2 AND s.label <> 'T-1' AND c.parked = 1)"_s},
         {u"parked_places"_s},
         "stay",
         {}},
        {"twin without a reason",
         {u"DELETE FROM exception_case WHERE kind = 'twin'"_s},
         {u"twin_unlisted"_s},
         "stay",
         u"SELECT id FROM stay WHERE twin_no > 0"_s},
        {"wrong check character on a ticket",
         {u"UPDATE stay SET ticket = '00000000001' WHERE id = %1"_s.arg(parkedStay)},
         {u"ticket_check"_s},
         "stay",
         u"SELECT %1"_s.arg(parkedStay)},
        {"plate rewritten by hand",
         {u"UPDATE vehicle SET shown = 'XX 999' WHERE id = (SELECT min(id) FROM vehicle)"_s},
         {u"vehicle_key"_s},
         "vehicle",
         u"SELECT min(id) FROM vehicle"_s},
        {"look-alike key forgotten",
         {u"UPDATE vehicle SET look_alike = 'OB1' WHERE id = (SELECT min(id) FROM vehicle)"_s},
         {u"vehicle_key"_s},
         "vehicle",
         u"SELECT min(id) FROM vehicle"_s},
        {"spot relabelled without its key",
         {u"UPDATE spot SET label = 'Q-77' WHERE id = 1"_s},
         {u"label_key"_s},
         "spot",
         u"SELECT 1"_s},
        {"end that nobody agreed to",
         {u"UPDATE stay SET agreed_until = agreed_until + 60000 WHERE id = %1"_s.arg(parkedStay)},
         {u"agreed_end"_s},
         "stay",
         u"SELECT %1"_s.arg(parkedStay)},
        {"place torn out",
         {u"DELETE FROM place WHERE spot_id = (SELECT max(id) FROM spot)"_s},
         {u"spot_places"_s},
         "spot",
         u"SELECT max(id) FROM spot"_s},
    };
}

QList<Fault> moneyFaults()
{
    const QString firstCharge = u"(SELECT min(id) FROM charge WHERE amount > 0)"_s;
    const QString cheaper = u"{\"amount\":\"0.10\",\"currency\":\"EUR\",\"lines\":[],\"version\":1}"_s;
    return {
        {"charge made cheaper",
         {u"UPDATE charge SET amount = amount - 100 WHERE id = %1"_s.arg(firstCharge)},
         {u"charge_sum"_s, u"charge_price"_s, u"charge_facts"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"charge, lines and payment made cheaper together",
         {u"UPDATE charge SET amount = amount - 100 WHERE amount > 0"_s,
          u"UPDATE charge_line SET amount = amount - 100 WHERE line_no = 1 AND amount > 0"_s,
          u"UPDATE payment SET amount = amount - 100"_s},
         {u"charge_price"_s},
         "charge",
         u"SELECT id FROM charge WHERE tariff_version_id IS NOT NULL AND amount > 0"_s},
        {"charge for another type",
         {u"UPDATE charge SET vehicle_type_id = 3 WHERE id = %1"_s.arg(firstCharge)},
         {u"charge_type"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"charge of another exit",
         {u"UPDATE charge SET exit_at = from_at WHERE id = %1"_s.arg(firstCharge)},
         {u"charge_price"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"charge line with another tax",
         {u"UPDATE charge_line SET tax_amount = tax_amount + 1 WHERE charge_id = %1 AND line_no = 1"_s.arg(
             firstCharge)},
         {u"charge_lines"_s, u"payment_tax"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"facts of another charge",
         {u"UPDATE charge SET facts = '%1' WHERE id = %2"_s.arg(cheaper, firstCharge)},
         {u"charge_facts"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"facts that are no JSON",
         {u"UPDATE charge SET facts = 'nonsense' WHERE id = %1"_s.arg(firstCharge)},
         {u"charge_facts"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"hash of another charge",
         {u"UPDATE charge SET hash = '%1' WHERE id = %2"_s.arg(QString(64, u'a'), firstCharge)},
         {u"charge_hash"_s, u"charge_price"_s},
         "charge",
         u"SELECT %1"_s.arg(firstCharge)},
        {"payment in another currency",
         {u"UPDATE payment SET currency = 'USD'"_s},
         {u"payment_currency"_s},
         "payment",
         u"SELECT id FROM payment"_s},
        {"payment by card that is open beside money taken since",
         {u"INSERT INTO card_payment (stay_id, desk_id, staff_id, reference, amount, currency, charge_hash, exit_at, "
          "then_leave, state, begun_at, slip) SELECT p.stay_id, p.desk_id, p.staff_id, "
          "'00000000-0000-4000-8000-000000000000', p.amount, p.currency, '', p.taken_at, 0, 1, p.taken_at - 1, '' FROM "
          "payment p WHERE p.id = (SELECT min(id) FROM payment)"_s},
         {u"card_payment"_s},
         "card_payment",
         u"SELECT id FROM card_payment"_s},
        {"payment in another person's shift",
         {u"UPDATE payment SET shift_id = (SELECT max(id) FROM shift)"_s},
         {u"payment_shift"_s},
         "payment",
         u"SELECT id FROM payment"_s},
        {"payment after the shift was closed",
         {u"UPDATE shift SET closed_at = opened_at"_s},
         {u"payment_shift"_s},
         "payment",
         u"SELECT id FROM payment"_s},
        {"payment of more than was due",
         {u"UPDATE payment SET amount = amount + 1, tendered = tendered + 1"_s},
         {u"payment_amount"_s},
         "payment",
         u"SELECT id FROM payment"_s},
        {"payment with less tax",
         {u"UPDATE payment SET tax_amount = tax_amount - 1"_s},
         {u"payment_tax"_s},
         "payment",
         u"SELECT id FROM payment"_s},
        {"receipt number left out",
         {u"UPDATE receipt SET number = number + 1 WHERE id = (SELECT max(id) FROM receipt)"_s},
         {u"receipt_gap"_s},
         "receipt",
         u"SELECT max(id) FROM receipt"_s},
        {"receipt torn out",
         {u"DELETE FROM payment WHERE receipt_id = (SELECT min(id) FROM receipt)"_s,
          u"DELETE FROM receipt WHERE id = (SELECT min(id) FROM receipt)"_s},
         {u"receipt_gap"_s},
         "receipt",
         u"SELECT max(id) FROM receipt"_s},
        {"tariff made cheaper after it was published",
         {u"UPDATE tariff_version SET body = replace(body, '2.50', '0.50')"_s},
         {u"tariff_hash"_s, u"charge_price"_s},
         "tariff_version",
         u"SELECT id FROM tariff_version"_s},
        {"tariff made cheaper with its hash",
         {u"UPDATE tariff_version SET body = 'x', hash = 'x'"_s},
         {u"tariff_hash"_s, u"charge_price"_s},
         "tariff_version",
         u"SELECT id FROM tariff_version"_s},
        {"tariff taken back while it holds",
         {u"INSERT INTO tariff_withdrawal (version_id, withdrawn_at, staff_id) SELECT id, valid_from + 1, 1 FROM "
          "tariff_version"_s},
         {u"tariff_withdrawn"_s},
         "tariff_version",
         u"SELECT id FROM tariff_version"_s},
    };
}

QList<Fault> bookFaults()
{
    return {
        {"journal row torn out",
         {u"DELETE FROM journal WHERE kind = 'pay'"_s},
         {u"payment_journal"_s},
         "payment",
         u"SELECT id FROM payment"_s},
        {"journal without an entry",
         {u"DELETE FROM journal WHERE kind = 'enter' AND stay_id = %1"_s.arg(parkedStay)},
         {u"stay_journal"_s},
         "stay",
         u"SELECT %1"_s.arg(parkedStay)},
        {"drawer of imported history in which somebody takes money",
         {u"UPDATE desk SET history = 1"_s},
         {u"history_desk"_s},
         "shift",
         u"SELECT id FROM shift"_s},
        {"journal that is no JSON",
         {u"UPDATE journal SET outcome = 'nonsense' WHERE id = 3"_s},
         {u"journal_form"_s},
         "journal",
         u"SELECT 3"_s},
        {"journal of nobody we know",
         {u"UPDATE journal SET staff_id = 4711 WHERE kind = 'pay'"_s},
         {u"journal_person"_s, u"broken_reference"_s},
         "journal",
         u"SELECT id FROM journal WHERE staff_id = 4711"_s},
        {"journal of nobody",
         {u"UPDATE journal SET staff_id = NULL WHERE kind = 'pay'"_s},
         {u"journal_person"_s},
         "journal",
         u"SELECT id FROM journal WHERE staff_id IS NULL AND kind = 'pay'"_s},
        {"stay in a lot that is not there",
         {u"UPDATE stay SET lot_id = 99 WHERE id = %1"_s.arg(parkedStay)},
         {u"broken_reference"_s},
         "stay",
         {}},
    };
}

/// Of a full lot: its overflow zone, larger spots, lost tickets and queue.
QList<Fault> fullLotFaults()
{
    const QString overflow = u"(SELECT min(id) FROM spot WHERE overflow = 1)"_s;
    const QString exceptionStays = u"SELECT stay_id FROM exception_case WHERE kind = '%1'"_s;
    return {
        {"overflow spot made supply",
         {u"INSERT INTO spot_type (spot_id, vehicle_type_id) VALUES (%1, 1)"_s.arg(overflow)},
         {u"overflow_supply"_s},
         "spot",
         u"SELECT %1"_s.arg(overflow)},
        {"overflow without an exception",
         {u"DELETE FROM exception_case WHERE kind = 'overflow'"_s},
         {u"overflow_unlisted"_s},
         "stay",
         u"SELECT c.stay_id FROM claim c WHERE c.spot_id = %1"_s.arg(overflow)},
        {"larger spot without an exception",
         {u"DELETE FROM exception_case WHERE kind = 'larger_class'"_s},
         {u"claim_place"_s},
         "claim",
         u"SELECT c.id FROM claim c JOIN spot s ON s.id = c.spot_id JOIN stay y ON y.id = c.stay_id WHERE "
         u"y.vehicle_type_id = "
         "1 AND s.label = 'T-2'"_s},
        {"lost ticket without an exception",
         {u"DELETE FROM exception_case WHERE kind = 'lost_ticket'"_s},
         {u"lost_ticket_unlisted"_s},
         "charge",
         u"SELECT id FROM charge WHERE lost_ticket > 0 ORDER BY id"_s},
        {"lost ticket found again in the books",
         {u"UPDATE charge SET lost_ticket = 0"_s},
         {u"lost_ticket_unlisted"_s, u"charge_price"_s},
         "charge",
         u"SELECT charge_id FROM charge_line WHERE kind = 'lost_ticket' ORDER BY charge_id"_s},
        {"queue number torn out",
         {u"DELETE FROM queue_entry WHERE number = 1"_s},
         {u"queue_numbers"_s},
         "queue_entry",
         u"SELECT max(id) FROM queue_entry"_s},
        {"queue number that entered before it waited",
         {u"UPDATE queue_entry SET joined_at = ended_at + 1 WHERE state = 3"_s},
         {u"queue_entry"_s},
         "queue_entry",
         u"SELECT id FROM queue_entry WHERE state = 3"_s},
    };
}

QList<Fault> planFaults()
{
    const QString aSpot =
        u"(SELECT min(s.id) FROM spot s WHERE s.overflow = 0 AND NOT EXISTS (SELECT 1 FROM claim c WHERE "
        "c.spot_id = s.id AND c.live = 1))"_s;
    const QString closure =
        u"INSERT INTO closure (lot_id, scope, reason, from_at, until_at, staff_id, created_at) SELECT "
        "min(id), 4, 'x', 5000, 9000, 1, 1 FROM lot"_s;
    return {
        {"lot without a level",
         {u"UPDATE level SET retired_at = 1"_s},
         {u"lot_level"_s},
         "lot",
         u"SELECT id FROM lot"_s},
        {"spot on a level that is gone",
         {u"UPDATE spot SET level_id = (SELECT min(id) FROM level) WHERE id = %1"_s.arg(aSpot),
          u"UPDATE level SET retired_at = 1"_s},
         {u"spot_level"_s},
         "spot",
         u"SELECT id FROM spot WHERE level_id IS NOT NULL"_s},
        {"wall on a level that is gone",
         {u"INSERT INTO plan_shape (lot_id, shape_no, level_id, kind, points, content, size_mm, rotation) SELECT "
          u"lot_id, 1, "
          "id, 1, '0,0 1,1', '', 1, 0 FROM level"_s,
          u"UPDATE level SET retired_at = 1"_s},
         {u"plan_shape"_s},
         "lot",
         u"SELECT id FROM lot"_s},
        {"vehicle on a spot that is gone",
         {u"UPDATE spot SET retired_at = 1 WHERE id = (SELECT min(spot_id) FROM claim WHERE parked = 1)"_s},
         {u"retired_spot"_s},
         "spot",
         u"SELECT min(spot_id) FROM claim WHERE parked = 1"_s},
        {"closure that holds a place too early",
         {closure,
          u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, closure_id) SELECT %1, 0, "
          u"4000, "
          "9000, 1, 0, 'closure', id FROM closure"_s.arg(aSpot)},
         {u"closure_claim"_s},
         "claim",
         u"SELECT id FROM claim WHERE closure_id IS NOT NULL"_s},
        {"closure that was opened and holds a place",
         {closure,
          u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, closure_id) SELECT %1, 0, "
          u"5000, "
          "9000, 1, 0, 'closure', id FROM closure"_s.arg(aSpot),
          u"UPDATE closure SET ended_at = 6000, ended_by = 1"_s},
         {u"closure_claim"_s},
         "claim",
         u"SELECT id FROM claim WHERE closure_id IS NOT NULL"_s},
        {"back-fill without an exception",
         {u"INSERT INTO journal (uuid, kind, command_hash, staff_id, lot_id, stay_id, at, outcome, changes) SELECT "
          "'00000000-0000-0000-0000-00000000000f', 'back_fill', command_hash, staff_id, lot_id, stay_id, at, '{}', "
          "'[]' "
          "FROM journal WHERE id = (SELECT min(id) FROM journal WHERE kind = 'enter')"_s},
         {u"back_fill_unlisted"_s},
         "journal",
         u"SELECT id FROM journal WHERE kind = 'back_fill'"_s},
    };
}

QList<Fault> sumFaults()
{
    const QString lot = u"SELECT min(id) FROM lot"_s;
    return {
        {"an hour that was fuller than it is told",
         {u"UPDATE summary_hour SET occupied_ms = occupied_ms - 60000 WHERE occupied_ms > 60000"_s},
         {u"summary_hours"_s},
         "lot",
         lot},
        {"an arrival that is counted twice",
         {u"UPDATE summary_day SET arrivals = arrivals + 1"_s},
         {u"summary_days"_s},
         "lot",
         lot},
        {"money that nobody took",
         {u"UPDATE summary_money SET taken = taken + 100"_s},
         {u"summary_money"_s},
         "lot",
         lot},
        {"a stay that was longer than any",
         {u"UPDATE summary_lot SET longest_ms = 1"_s},
         {u"summary_longest"_s},
         "lot",
         lot},
        {"an hour of all lots that no lot has",
         {u"INSERT INTO summary_all_hour VALUES (7, 1, 1, 1)"_s, u"UPDATE summary_fold SET until_hour = 24"_s},
         {u"summary_all_hours"_s},
         "hour",
         u"SELECT 7"_s},
        {"a day of all lots that no lot has",
         {u"INSERT INTO summary_all_day VALUES (0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)"_s,
          u"UPDATE summary_fold SET until_hour = 24"_s},
         {u"summary_all_days"_s},
         "day",
         u"SELECT 0"_s},
        {"money of all lots that no lot took",
         {u"INSERT INTO summary_all_money VALUES (0, 'EUR', 1, 'cash', 1, 1, 1, 1, 1, 1)"_s,
          u"UPDATE summary_fold SET until_hour = 24"_s},
         {u"summary_all_money"_s},
         "day",
         u"SELECT 0"_s},
        {"a month that never was",
         {u"INSERT INTO summary_month SELECT min(id), 23640, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 FROM lot"_s,
          u"UPDATE summary_fold SET until_hour = 1000"_s},
         {u"summary_months"_s},
         "month",
         u"SELECT 23640"_s},
        {"a day that a lot never had",
         {u"INSERT INTO summary_lot_day SELECT min(id), 0, 1, 1, 1, 1, 1, 1, 1, 1, 1 FROM lot"_s,
          u"UPDATE summary_fold SET until_hour = 24"_s},
         {u"summary_lot_days"_s},
         "day",
         u"SELECT 0"_s},
        {"a month that a lot never had",
         {u"INSERT INTO summary_lot_month SELECT min(id), 23640, 1, 1, 1, 1, 1, 1, 1, 1, 1 FROM lot"_s,
          u"UPDATE summary_fold SET until_hour = 1000"_s},
         {u"summary_lot_months"_s},
         "month",
         u"SELECT 23640"_s},
        {"money in a month of a person who took none",
         {u"INSERT INTO summary_staff_month VALUES (23640, 'EUR', 1, 1, 1, 1, 1, 1, 1, 1)"_s,
          u"UPDATE summary_fold SET until_hour = 1000"_s},
         {u"summary_staff"_s},
         "month",
         u"SELECT 23640"_s},
        {"a deed that is in no journal",
         {u"INSERT INTO summary_deed_day SELECT min(id), 7, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0 FROM lot"_s},
         {u"summary_deeds"_s},
         "day",
         u"SELECT 7"_s},
    };
}

} // namespace

const QList<Fault> &allFaults()
{
    static const QList<Fault> faults =
        claimFaults() + stayFaults() + moneyFaults() + bookFaults() + fullLotFaults() + planFaults() + sumFaults();
    return faults;
}

} // namespace parkdesk::test
