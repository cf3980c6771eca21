-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What must hold in every database, proved against the raw rows. Each block whose name begins with "verify_" gives the
-- ids of the rows that break its rule; the verifier's table says what they are.

-- ---------------------------------------------------------------- search

-- name: verify_stay_start
SELECT id FROM stay WHERE starts_at <> coalesce(entered_at, booked_from) ORDER BY id

-- A vehicle that no piece of its plate would find, or one whose plate was removed that is found. PostgreSQL keeps its
-- index by itself.
-- name: verify_vehicle_findable
SELECT id FROM vehicle WHERE id < 0

-- name: verify_vehicle_findable
-- dialect: sqlite
SELECT v.id FROM vehicle v
WHERE (v.look_alike <> '') <> EXISTS (SELECT 1 FROM vehicle_find_docsize d WHERE d.id = v.id) ORDER BY v.id

-- ---------------------------------------------------------------- claims

-- name: verify_claims_overlap
SELECT id FROM (
    SELECT id, from_at, max(until_at) OVER (PARTITION BY spot_id, place_no ORDER BY from_at, id
                                            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS taken_until
    FROM claim WHERE live = 1) c
WHERE taken_until > from_at ORDER BY id

-- name: verify_claim_period
SELECT id FROM claim
WHERE from_at < 0 OR until_at > 253402300799999 OR from_at > until_at OR (live = 1 AND from_at = until_at)
   OR (parked = 1 AND live = 0) ORDER BY id

-- name: verify_claim_parked
SELECT c.id FROM claim c LEFT JOIN stay y ON y.id = c.stay_id
WHERE c.parked = 1 AND (y.id IS NULL OR y.state <> 2) ORDER BY c.id

-- name: verify_two_parked
SELECT c.id FROM claim c
WHERE c.parked = 1 AND EXISTS (SELECT 1 FROM claim o WHERE o.spot_id = c.spot_id AND o.place_no = c.place_no
                               AND o.parked = 1 AND o.id <> c.id) ORDER BY c.id

-- A vehicle stands in its own lot on a spot for its type, unless it is a long one over several spots, or somebody
-- explained why it is there.
-- name: verify_claim_place
SELECT c.id FROM claim c JOIN stay y ON y.id = c.stay_id LEFT JOIN spot s ON s.id = c.spot_id
WHERE s.id IS NULL OR s.lot_id <> y.lot_id
   OR (s.overflow = 0
       AND NOT EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = y.vehicle_type_id)
       AND NOT EXISTS (SELECT 1 FROM claim o WHERE o.stay_id = c.stay_id AND o.live = c.live AND o.spot_id <> c.spot_id
                       AND o.from_at = c.from_at)
       AND NOT EXISTS (SELECT 1 FROM exception_case e WHERE e.stay_id = y.id
                       AND e.kind IN ('corrected_type', 'found_elsewhere', 'unknown_vehicle', 'larger_class')))
   OR NOT EXISTS (SELECT 1 FROM place p WHERE p.spot_id = c.spot_id AND p.place_no = c.place_no) ORDER BY c.id

-- name: verify_parked_without_claim
SELECT y.id FROM stay y
WHERE y.state = 2 AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.stay_id = y.id AND c.live = 1 AND c.parked = 1)
ORDER BY y.id

-- A vehicle that takes the whole spot stands on each of its places, and on those of every other spot it needs; another
-- stands on as many places of one spot as it needs.
-- name: verify_parked_places
SELECT DISTINCT y.id FROM stay y JOIN vehicle_type t ON t.id = y.vehicle_type_id
     JOIN (SELECT c.stay_id, c.spot_id, count(*) AS taken FROM claim c WHERE c.parked = 1
           GROUP BY c.stay_id, c.spot_id) k ON k.stay_id = y.id
     JOIN spot s ON s.id = k.spot_id
WHERE y.state = 2
  AND (k.taken <> CASE WHEN t.whole_spot = 1 THEN s.places ELSE t.places_needed END
       OR (t.whole_spot = 0 AND EXISTS (SELECT 1 FROM claim o WHERE o.stay_id = y.id AND o.parked = 1
                                        AND o.spot_id <> k.spot_id)))
ORDER BY y.id

-- name: verify_claim_outlives_stay
SELECT c.id FROM claim c JOIN stay y ON y.id = c.stay_id
WHERE y.state = 3 AND c.live = 1 AND c.until_at > y.left_at ORDER BY c.id

-- ---------------------------------------------------------------- stays

-- name: verify_stay_state
SELECT id FROM stay
WHERE state NOT BETWEEN 1 AND 5 OR left_how NOT BETWEEN 1 AND 5
   OR (booked_from IS NULL) <> (booked_until IS NULL) OR (booked_from IS NULL) <> (booked_at IS NULL)
   OR booked_from >= booked_until OR (booked_at IS NULL AND entered_at IS NULL)
   OR (state IN (2, 3) AND entered_at IS NULL) OR (state = 1 AND booked_from IS NULL)
   OR (state = 3) <> (left_at IS NOT NULL) OR (state = 3) <> (left_how IS NOT NULL)
   OR (state = 3) <> (charge_id IS NOT NULL) OR left_at < entered_at ORDER BY id

-- name: verify_two_stays_of_a_vehicle
SELECT y.id FROM stay y
WHERE y.state = 2 AND EXISTS (SELECT 1 FROM stay o WHERE o.lot_id = y.lot_id AND o.vehicle_id = y.vehicle_id
                              AND o.twin_no = y.twin_no AND o.state = 2 AND o.id <> y.id) ORDER BY y.id

-- name: verify_left_without_charge
SELECT y.id FROM stay y
WHERE y.state = 3 AND NOT EXISTS (SELECT 1 FROM charge c WHERE c.id = y.charge_id AND c.stay_id = y.id
                                  AND c.purpose = 'exit' AND c.written_at = y.left_at) ORDER BY y.id

-- name: verify_left_unsettled
SELECT y.id FROM stay y JOIN charge c ON c.id = y.charge_id
WHERE y.state = 3 AND y.left_how IN (1, 2)
  AND c.amount > (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = y.id) ORDER BY y.id

-- Paid is who has paid something that was not given back.
-- name: verify_left_how
SELECT y.id FROM stay y
WHERE y.state = 3 AND y.left_how IN (1, 2)
  AND (y.left_how = 1) <> ((SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = y.id) <> 0)
ORDER BY y.id

-- name: verify_left_unlisted
SELECT y.id FROM stay y
WHERE y.state = 3 AND y.left_how IN (3, 4, 5)
  AND NOT EXISTS (SELECT 1 FROM exception_case e WHERE e.stay_id = y.id
                  AND e.kind = CASE y.left_how WHEN 3 THEN 'owing' WHEN 4 THEN 'unseen' ELSE 'towed' END) ORDER BY y.id

-- name: verify_twin_unlisted
SELECT y.id FROM stay y
WHERE y.twin_no > 0 AND NOT EXISTS (SELECT 1 FROM exception_case e WHERE e.stay_id = y.id AND e.kind = 'twin')
ORDER BY y.id

-- Each correction and each find has somebody who explains it, on the stay it is filed under.
-- name: verify_correction_unlisted
SELECT j.id FROM journal j
WHERE j.kind = 'correct' AND NOT EXISTS (SELECT 1 FROM exception_case e WHERE e.stay_id = j.stay_id
                                         AND e.kind IN ('corrected_plate', 'corrected_type') AND e.raised_at = j.at)
ORDER BY j.id

-- name: verify_find_unlisted
SELECT j.id FROM journal j
WHERE j.kind = 'found' AND NOT EXISTS (SELECT 1 FROM exception_case e WHERE e.stay_id = j.stay_id
                                       AND e.kind IN ('found_elsewhere', 'unknown_vehicle') AND e.raised_at = j.at)
ORDER BY j.id

-- name: verify_stay_tariff
SELECT y.id FROM stay y JOIN tariff_version v ON v.id = y.tariff_version_id JOIN tariff t ON t.id = v.tariff_id
WHERE t.lot_id <> y.lot_id ORDER BY y.id

-- ---------------------------------------------------------------- money

-- name: verify_charge_sum
SELECT c.id FROM charge c
WHERE c.amount < 0 OR c.amount <> (SELECT coalesce(sum(l.amount), 0) FROM charge_line l WHERE l.charge_id = c.id)
ORDER BY c.id

-- name: verify_charge_currency
SELECT c.id FROM charge c JOIN stay y ON y.id = c.stay_id JOIN lot l ON l.id = y.lot_id
WHERE c.currency <> l.currency ORDER BY c.id

-- A charge was priced for the type of its stay, unless that was put right afterwards.
-- name: verify_charge_type
SELECT c.id FROM charge c JOIN stay y ON y.id = c.stay_id
WHERE c.vehicle_type_id IS NULL OR (c.vehicle_type_id <> y.vehicle_type_id AND NOT EXISTS (
    SELECT 1 FROM exception_case e WHERE e.stay_id = y.id AND e.kind = 'corrected_type'))
ORDER BY c.id

-- A charge begins as its stay did. One that no longer counts, since its payment or its exit was taken back, may be of an
-- arrival that was taken back too. That of a fee is for the period that was booked.
-- name: verify_charge_period
SELECT c.id FROM charge c JOIN stay y ON y.id = c.stay_id
WHERE c.exit_at < c.from_at OR (c.id = y.charge_id AND c.exit_at > y.left_at)
   OR ((y.entered_at IS NULL OR c.from_at <> y.entered_at)
       AND NOT EXISTS (SELECT 1 FROM fee_charge k WHERE k.charge_id = c.id)
       AND NOT (c.purpose = 'exit' AND c.id <> coalesce(y.charge_id, 0))
       AND NOT (c.purpose = 'payment' AND EXISTS (
                SELECT 1 FROM payment p JOIN payment o ON o.counters_id = p.id WHERE p.charge_id = c.id))) ORDER BY c.id

-- An exit charge that is not the one by which the stay left is that of a leaving that was taken back.
-- name: verify_exit_superseded
SELECT c.id FROM charge c JOIN stay y ON y.id = c.stay_id
WHERE c.purpose = 'exit' AND c.id <> coalesce(y.charge_id, 0)
  AND NOT EXISTS (SELECT 1 FROM counter_entry e JOIN journal j ON j.id = e.journal_id
                  WHERE j.stay_id = c.stay_id AND j.kind IN ('leave', 'pay') AND j.at <= c.written_at
                    AND e.at >= c.written_at) ORDER BY c.id

-- A price that no tariff gave and that was paid has somebody who explains it, is a fee, or was paid elsewhere.
-- name: verify_fallback_unlisted
SELECT c.id FROM charge c
WHERE c.tariff_version_id IS NULL AND c.purpose = 'payment'
  AND NOT EXISTS (SELECT 1 FROM exception_case e WHERE e.stay_id = c.stay_id
                  AND e.kind IN ('fallback_price', 'manager_price'))
  AND NOT EXISTS (SELECT 1 FROM fee_charge k WHERE k.charge_id = c.id)
  AND NOT EXISTS (SELECT 1 FROM imported_stay i WHERE i.stay_id = c.stay_id)
ORDER BY c.id

-- A lost ticket is never silent, and a line for one stands only on a charge that says so.
-- name: verify_lost_ticket_unlisted
SELECT c.id FROM charge c
WHERE (c.lost_ticket > 0
       AND NOT EXISTS (SELECT 1 FROM exception_case e WHERE e.stay_id = c.stay_id AND e.kind = 'lost_ticket'))
   OR (c.lost_ticket = 0
       AND EXISTS (SELECT 1 FROM charge_line l WHERE l.charge_id = c.id AND l.kind = 'lost_ticket'))
ORDER BY c.id

-- name: verify_payment_charge
SELECT p.id FROM payment p LEFT JOIN charge c ON c.id = p.charge_id
WHERE c.id IS NULL OR c.stay_id <> p.stay_id OR c.purpose <> 'payment' ORDER BY p.id

-- name: verify_payment_currency
SELECT p.id FROM payment p JOIN charge c ON c.id = p.charge_id WHERE p.currency <> c.currency ORDER BY p.id

-- What was paid is what was still due.
-- name: verify_payment_amount
SELECT p.id FROM payment p JOIN charge c ON c.id = p.charge_id
WHERE p.counters_id IS NULL
  AND p.amount + (SELECT coalesce(sum(o.amount), 0) FROM payment o WHERE o.stay_id = p.stay_id AND o.id < p.id)
      <> c.amount ORDER BY p.id

-- name: verify_payment_tax
SELECT id FROM (
    SELECT p.id, p.tax_amount,
        (SELECT coalesce(sum(l.tax_amount), 0) FROM charge_line l WHERE l.charge_id = p.charge_id)
        - (SELECT coalesce(sum(o.tax_amount), 0) FROM payment o WHERE o.stay_id = p.stay_id AND o.id < p.id) AS open_tax
    FROM payment p WHERE p.counters_id IS NULL) t
WHERE tax_amount <> CASE WHEN open_tax < 0 THEN 0 ELSE open_tax END ORDER BY id

-- Money that goes back is never tendered.
-- name: verify_payment_tender
SELECT id FROM payment
WHERE (method = 'cash' AND counters_id IS NULL) <> (tendered IS NOT NULL) OR tendered < amount ORDER BY id

-- A counter-payment is minus what it counters, once, and somebody explains it.
-- name: verify_payment_counter
SELECT o.id FROM payment o LEFT JOIN payment p ON p.id = o.counters_id
WHERE (o.amount < 0 AND o.counters_id IS NULL)
   OR (o.counters_id IS NOT NULL
       AND (p.id IS NULL OR p.counters_id IS NOT NULL OR p.stay_id <> o.stay_id OR p.charge_id <> o.charge_id
            OR p.method <> o.method OR p.amount <> -o.amount OR p.tax_amount <> -o.tax_amount
            OR EXISTS (SELECT 1 FROM payment q WHERE q.counters_id = o.counters_id AND q.id <> o.id)
            OR NOT EXISTS (SELECT 1 FROM exception_case x WHERE x.stay_id = o.stay_id AND x.kind = 'void'
                           AND x.raised_at = o.taken_at)
            OR NOT EXISTS (SELECT 1 FROM counter_entry e JOIN journal j ON j.id = e.journal_id
                           WHERE j.stay_id = o.stay_id AND j.kind IN ('pay', 'pay_fee') AND j.at = p.taken_at AND e.at = o.taken_at)))
ORDER BY o.id

-- A payment by card that was taken is that of its stay, and nobody took money beside one that is open.
-- name: verify_card_payment
SELECT c.id FROM card_payment c LEFT JOIN payment p ON p.id = c.payment_id
WHERE (c.state = 2 AND (p.id IS NULL OR p.stay_id <> c.stay_id OR p.amount <> c.amount OR p.currency <> c.currency
                        OR p.method <> 'card' OR p.desk_id <> c.desk_id OR p.taken_at <> c.settled_at))
   OR (c.state = 1 AND EXISTS (SELECT 1 FROM payment q WHERE q.stay_id = c.stay_id AND q.taken_at > c.begun_at))
   OR (c.state = 4 AND NOT EXISTS (SELECT 1 FROM exception_case x WHERE x.stay_id = c.stay_id
                                   AND x.kind = 'card_unbooked' AND x.raised_at = c.settled_at)) ORDER BY c.id

-- name: verify_payment_shift
SELECT p.id FROM payment p LEFT JOIN shift s ON s.id = p.shift_id
WHERE s.id IS NULL OR s.staff_id <> p.staff_id OR s.desk_id <> p.desk_id OR p.taken_at < s.opened_at
   OR p.taken_at > s.closed_at ORDER BY p.id

-- A fee is what the rule says under which the booking was made.
-- name: verify_fee_amount
SELECT f.id FROM fee f JOIN stay y ON y.id = f.stay_id JOIN lot l ON l.id = y.lot_id
     LEFT JOIN fee_rule r ON r.id = (SELECT max(n.id) FROM fee_rule n
                                     WHERE n.lot_id = y.lot_id AND n.valid_from <= y.booked_at)
WHERE r.id IS NULL OR r.id <> f.rule_id OR f.currency <> l.currency
   OR f.amount <> CASE f.kind WHEN 'no_show' THEN r.no_show ELSE r.late_cancel END ORDER BY f.id

-- Nobody owes it before it could be owed.
-- name: verify_fee_time
SELECT f.id FROM fee f JOIN stay y ON y.id = f.stay_id JOIN fee_rule r ON r.id = f.rule_id
WHERE y.booked_from IS NULL
   OR f.owed_at <= y.booked_from - CASE f.kind WHEN 'no_show' THEN 0 ELSE r.free_ms END
   OR EXISTS (SELECT 1 FROM fee_end e WHERE e.fee_id = f.id AND e.ended_at < f.owed_at) ORDER BY f.id

-- A fee that was not taken back is of a booking that was not used, and the only one of it.
-- name: verify_fee_stay
SELECT f.id FROM fee f JOIN stay y ON y.id = f.stay_id LEFT JOIN fee_end e ON e.fee_id = f.id
WHERE e.fee_id IS NULL
  AND (y.state <> CASE f.kind WHEN 'no_show' THEN 5 ELSE 4 END
       OR EXISTS (SELECT 1 FROM fee o LEFT JOIN fee_end x ON x.fee_id = o.id
                  WHERE o.stay_id = f.stay_id AND o.id <> f.id AND x.fee_id IS NULL)) ORDER BY f.id

-- Somebody explains why a fee was waived.
-- name: verify_fee_waiver_unlisted
SELECT e.fee_id FROM fee_end e JOIN fee f ON f.id = e.fee_id
WHERE e.how = 1 AND NOT EXISTS (SELECT 1 FROM exception_case x WHERE x.stay_id = f.stay_id AND x.kind = 'fee_waived'
                                AND x.raised_at = e.ended_at) ORDER BY e.fee_id

-- The charge of a fee is over its amount and its booked period, and was written to be paid at once.
-- name: verify_fee_charge
SELECT c.id FROM fee_charge k LEFT JOIN charge c ON c.id = k.charge_id LEFT JOIN fee f ON f.id = k.fee_id
     LEFT JOIN stay y ON y.id = f.stay_id
WHERE c.id IS NULL OR f.id IS NULL OR c.stay_id <> f.stay_id OR c.amount <> f.amount OR c.purpose <> 'payment'
   OR c.from_at <> y.booked_from
   OR NOT EXISTS (SELECT 1 FROM payment p WHERE p.charge_id = c.id AND p.taken_at = c.written_at) ORDER BY c.id

-- name: verify_receipt_gap
SELECT max(r.id) FROM receipt r
GROUP BY r.operator_id, r.desk_id, r.year
HAVING min(r.number) <> 1 OR max(r.number) <> count(*) OR count(DISTINCT r.number) <> count(*) ORDER BY 1

-- name: verify_receipt_payment
SELECT r.id FROM receipt r LEFT JOIN payment p ON p.receipt_id = r.id
WHERE p.id IS NULL OR p.desk_id <> r.desk_id OR p.taken_at <> r.issued_at ORDER BY r.id

-- ---------------------------------------------------------------- journal

-- name: verify_journal_person
SELECT j.id FROM journal j LEFT JOIN staff s ON s.id = j.staff_id LEFT JOIN staff a ON a.id = j.approver_id
WHERE (j.staff_id IS NULL AND j.kind NOT IN ('roll_claims', 'first_run'))
   OR (j.staff_id IS NOT NULL AND s.id IS NULL) OR (j.approver_id IS NOT NULL AND a.id IS NULL) ORDER BY j.id

-- A deed that was taken back: by its own person, in a row of the journal, and its stay is as if it had not been.
-- name: verify_counter_entry
SELECT e.id FROM counter_entry e LEFT JOIN journal j ON j.id = e.journal_id
WHERE j.id IS NULL OR j.stay_id <> e.stay_id OR j.staff_id <> e.staff_id OR j.kind IN ('undo', 'roll_claims')
   OR j.at > e.at
   OR NOT EXISTS (SELECT 1 FROM journal u WHERE u.uuid = e.command AND u.kind = 'undo' AND u.stay_id = e.stay_id
                  AND u.staff_id = e.staff_id AND u.at = e.at) ORDER BY e.id

-- name: verify_undo_unlisted
SELECT u.id FROM journal u
WHERE u.kind = 'undo' AND NOT EXISTS (SELECT 1 FROM counter_entry e WHERE e.command = u.uuid) ORDER BY u.id

-- name: verify_undone_stay
SELECT DISTINCT y.id FROM stay y JOIN journal j ON j.stay_id = y.id JOIN counter_entry e ON e.journal_id = j.id
WHERE (j.kind IN ('enter', 'reserve', 'reserve_repacked', 'reserve_series') AND y.state <> 4)
   OR (j.kind IN ('pay', 'pay_fee')
       AND NOT EXISTS (SELECT 1 FROM payment p JOIN payment o ON o.counters_id = p.id
                                      WHERE p.stay_id = y.id AND p.taken_at = j.at AND o.taken_at = e.at))
ORDER BY y.id

-- name: verify_stay_journal
SELECT y.id FROM stay y
WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.stay_id = y.id
                  AND j.kind IN ('enter', 'reserve', 'reserve_repacked', 're_enter', 'found', 'back_fill', 'kiosk_enter',
                                 'kiosk_reserve')
                  AND j.at = y.created_at)
   AND NOT EXISTS (SELECT 1 FROM joint_booking b JOIN journal j ON j.uuid = b.command
                   WHERE b.stay_id = y.id AND j.at = y.created_at)
   AND NOT EXISTS (SELECT 1 FROM imported_stay i WHERE i.stay_id = y.id
                   AND EXISTS (SELECT 1 FROM journal j WHERE j.at = y.created_at AND j.kind = 'import_stays'))
   OR (y.state = 3 AND NOT EXISTS (SELECT 1 FROM imported_stay i WHERE i.stay_id = y.id) AND NOT EXISTS (
       SELECT 1 FROM journal j LEFT JOIN counter_entry e ON e.journal_id = j.id
       WHERE j.stay_id = y.id AND j.kind IN ('leave', 'pay', 'close', 'back_fill', 'kiosk_leave', 'settle_card_payment')
         AND e.id IS NULL)
       AND NOT (y.left_how = 4 AND EXISTS (SELECT 1 FROM journal j JOIN stay n ON n.id = j.stay_id
                                           WHERE j.kind = 're_enter' AND j.at = y.left_at AND n.lot_id = y.lot_id)))
   OR (y.state = 4 AND NOT EXISTS (
       SELECT 1 FROM journal j LEFT JOIN counter_entry e ON e.journal_id = j.id
       WHERE j.stay_id = y.id AND ((j.kind IN ('cancel', 'kiosk_cancel') AND e.id IS NULL)
                                   OR (j.kind IN ('enter', 'reserve', 'reserve_repacked') AND e.id IS NOT NULL)))
       AND NOT EXISTS (SELECT 1 FROM joint_booking b JOIN journal j ON j.uuid = b.command
                            JOIN counter_entry e ON e.journal_id = j.id
                       WHERE b.stay_id = y.id AND j.kind = 'reserve_series')
       AND NOT EXISTS (SELECT 1 FROM waiting w WHERE w.stay_id = y.id AND w.state IN (4, 5))) ORDER BY y.id

-- name: verify_payment_journal
SELECT p.id FROM payment p
WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.stay_id = p.stay_id AND j.at = p.taken_at
                  AND (j.kind = CASE WHEN p.counters_id IS NOT NULL THEN 'undo'
                                     WHEN EXISTS (SELECT 1 FROM fee_charge k WHERE k.charge_id = p.charge_id)
                                     THEN 'pay_fee' ELSE 'pay' END
                       OR (p.counters_id IS NULL AND j.kind IN ('back_fill', 'settle_card_payment'))))
  AND NOT EXISTS (SELECT 1 FROM imported_stay i JOIN desk d ON d.id = p.desk_id AND d.history = 1
                  WHERE i.stay_id = p.stay_id)
ORDER BY p.id

-- Nobody works at a desk of imported history: what was paid there belongs to an imported stay, and no drawer is open.
-- name: verify_history_desk
SELECT h.id FROM shift h JOIN desk d ON d.id = h.desk_id
WHERE d.history = 1 AND (h.closed_at IS NULL OR EXISTS (
    SELECT 1 FROM payment p WHERE p.shift_id = h.id
      AND NOT EXISTS (SELECT 1 FROM imported_stay i WHERE i.stay_id = p.stay_id))) ORDER BY h.id

-- ---------------------------------------------------------------- lots and tariffs

-- name: verify_spot_places
SELECT s.id FROM spot s
WHERE s.places <> (SELECT count(*) FROM place p WHERE p.spot_id = s.id AND p.place_no < s.places)
   OR EXISTS (SELECT 1 FROM place p WHERE p.spot_id = s.id AND p.place_no >= s.places) ORDER BY s.id

-- name: verify_spot_class
SELECT s.id FROM spot s
WHERE s.class_rank <> (SELECT coalesce(max(v.size_rank), -1) FROM spot_type t JOIN vehicle_type v ON v.id = t.vehicle_type_id
                       WHERE t.spot_id = s.id) ORDER BY s.id

-- The overflow zone is no supply: no type is marked for its spots.
-- name: verify_overflow_supply
SELECT s.id FROM spot s
WHERE s.overflow = 1 AND EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id) ORDER BY s.id

-- Only who is listed as an exception stands there.
-- name: verify_overflow_unlisted
SELECT DISTINCT c.stay_id FROM claim c JOIN spot s ON s.id = c.spot_id
WHERE s.overflow = 1 AND c.holder = 'stay'
  AND NOT EXISTS (SELECT 1 FROM exception_case e WHERE e.stay_id = c.stay_id AND e.kind = 'overflow') ORDER BY 1

-- ---------------------------------------------------------------- plans and closures

-- Whatever belongs to a lot lies in it.
-- name: verify_spot_level
SELECT s.id FROM spot s LEFT JOIN level v ON v.id = s.level_id LEFT JOIN zone z ON z.id = s.zone_id
WHERE v.lot_id <> s.lot_id OR z.lot_id <> s.lot_id
   OR (s.retired_at IS NULL AND (v.retired_at IS NOT NULL OR z.retired_at IS NOT NULL)) ORDER BY s.id

-- name: verify_lot_level
SELECT l.id FROM lot l
WHERE NOT EXISTS (SELECT 1 FROM level v WHERE v.lot_id = l.id AND v.retired_at IS NULL) ORDER BY l.id

-- name: verify_plan_shape
SELECT DISTINCT h.lot_id FROM plan_shape h JOIN level v ON v.id = h.level_id
WHERE v.lot_id <> h.lot_id OR v.retired_at IS NOT NULL ORDER BY 1

-- Nobody stands on, or is booked for, a spot that was taken out of the plan.
-- name: verify_retired_spot
SELECT DISTINCT s.id FROM spot s JOIN claim c ON c.spot_id = s.id AND c.live = 1
WHERE s.retired_at IS NOT NULL AND c.until_at > s.retired_at ORDER BY s.id

-- A closure holds places of its own lot, never before it begins, nor after its end or when it was opened.
-- name: verify_closure_claim
SELECT c.id FROM claim c LEFT JOIN closure x ON x.id = c.closure_id LEFT JOIN spot s ON s.id = c.spot_id
WHERE (c.holder = 'closure') <> (c.closure_id IS NOT NULL)
   OR (c.closure_id IS NOT NULL
       AND (x.id IS NULL OR s.lot_id <> x.lot_id OR c.parked = 1
            OR (c.live = 1 AND (c.from_at < x.from_at OR c.until_at > x.until_at
                                OR (x.ended_at IS NOT NULL AND c.until_at > x.ended_at))))) ORDER BY c.id

-- What was written down later has somebody who explains it.
-- name: verify_back_fill_unlisted
SELECT j.id FROM journal j
WHERE j.kind = 'back_fill' AND NOT EXISTS (SELECT 1 FROM exception_case e WHERE e.stay_id = j.stay_id
                                           AND e.kind = 'back_fill' AND e.raised_at = j.at) ORDER BY j.id

-- ---------------------------------------------------------------- the queue

-- Numbers of a lot and day run without a gap.
-- name: verify_queue_numbers
SELECT max(q.id) FROM queue_entry q
GROUP BY q.lot_id, q.day HAVING min(q.number) <> 1 OR max(q.number) <> count(*) ORDER BY 1

-- A number ends after it was taken; one that entered did so here, and nobody else waits for the same vehicle.
-- name: verify_queue_entry
SELECT q.id FROM queue_entry q LEFT JOIN stay y ON y.id = q.stay_id
WHERE (q.state IN (3, 4)) <> (q.ended_at IS NOT NULL) OR (q.state = 3) <> (q.stay_id IS NOT NULL)
   OR q.ended_at < q.joined_at OR q.called_at < q.joined_at OR y.lot_id <> q.lot_id OR y.entered_at < q.joined_at
   OR (q.state IN (1, 2) AND EXISTS (SELECT 1 FROM queue_entry o WHERE o.lot_id = q.lot_id AND o.vehicle_id = q.vehicle_id
                                     AND o.state IN (1, 2) AND o.id <> q.id)) ORDER BY q.id

-- ---------------------------------------------------------------- prices

-- name: verify_tariff_numbers
SELECT max(v.id) FROM tariff_version v GROUP BY v.tariff_id HAVING min(v.number) <> 1 OR max(v.number) <> count(*)
ORDER BY 1

-- Only what never held is taken back.
-- name: verify_tariff_withdrawn
SELECT w.version_id FROM tariff_withdrawal w JOIN tariff_version v ON v.id = w.version_id
WHERE v.valid_from <= w.withdrawn_at OR EXISTS (SELECT 1 FROM stay y WHERE y.tariff_version_id = w.version_id)
ORDER BY w.version_id

-- ---------------------------------------------------------------- rows that are looked at one by one, in pages

-- name: verify_page_vehicle
SELECT id, shown, normal, look_alike FROM vehicle WHERE id > :after ORDER BY id LIMIT :most

-- name: verify_page_ticket
SELECT id, ticket FROM stay WHERE id > :after ORDER BY id LIMIT :most

-- Beside the agreed end of a current stay, the outcome of the last deed that told an end and was not taken back.
-- name: verify_page_agreed
SELECT y.id, y.agreed_until, y.state, coalesce(y.booked_until, 0),
       coalesce((SELECT j.outcome FROM journal j
                 WHERE j.stay_id = y.id AND j.kind IN ('enter', 'arrive', 'extend', 're_enter', 'back_fill', 'kiosk_enter',
                                                           'kiosk_arrive', 'kiosk_extend')
                   AND NOT EXISTS (SELECT 1 FROM counter_entry e WHERE e.journal_id = j.id)
                 ORDER BY j.id DESC LIMIT 1), '')
FROM stay y WHERE y.state IN (1, 2) AND y.id > :after ORDER BY y.id LIMIT :most

-- name: verify_page_spot
SELECT id, label, label_key FROM spot WHERE id > :after ORDER BY id LIMIT :most

-- name: verify_page_lot
SELECT id, name, name_key FROM lot WHERE id > :after ORDER BY id LIMIT :most

-- name: verify_page_desk
SELECT id, name, name_key FROM desk WHERE id > :after ORDER BY id LIMIT :most

-- name: verify_page_journal
SELECT id, outcome, changes, command_hash FROM journal WHERE id > :after ORDER BY id LIMIT :most

-- name: verify_page_tariff
SELECT id, body, hash FROM tariff_version WHERE id > :after ORDER BY id LIMIT :most

-- name: verify_page_charge
SELECT c.id, c.stay_id, c.tariff_version_id, c.from_at, c.exit_at, c.amount, c.currency, c.hash, c.facts,
       l.timezone, t.code, y.booked_at, c.lost_ticket, c.asked, coalesce(f.kind, '')
FROM charge c LEFT JOIN fee_charge k ON k.charge_id = c.id LEFT JOIN fee f ON f.id = k.fee_id JOIN stay y ON y.id = c.stay_id JOIN lot l ON l.id = y.lot_id
     JOIN vehicle_type t ON t.id = coalesce(c.vehicle_type_id, y.vehicle_type_id)
WHERE c.id > :after ORDER BY c.id LIMIT :most

-- name: verify_charge_lines
SELECT rule, kind, time_window, units, unit_price, amount, tax_rate, tax_amount FROM charge_line
WHERE charge_id = :charge ORDER BY line_no

-- ---------------------------------------------------------------- the database itself

-- References that point nowhere: table, referred table, how many.
-- name: verify_references
-- dialect: sqlite
SELECT "table", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2 ORDER BY 1, 2

-- PostgreSQL keeps them unless somebody switched the triggers off, so each is counted again from the catalogue.
-- name: verify_references
-- dialect: postgresql
SELECT child, parent, broken FROM (
    SELECT k.child::text, k.parent::text,
        (xpath('/row/n/text()', query_to_xml(format(
            'SELECT count(*) AS n FROM %s c WHERE (%s) AND NOT EXISTS (SELECT 1 FROM %s p WHERE %s)',
            k.child, k.present, k.parent, k.matches), false, true, '')))[1]::text::bigint AS broken
    FROM (SELECT f.conrelid::regclass AS child, f.confrelid::regclass AS parent,
              string_agg(format('c.%I IS NOT NULL', ca.attname), ' AND ') AS present,
              string_agg(format('p.%I = c.%I', pa.attname, ca.attname), ' AND ') AS matches
          FROM pg_constraint f
               JOIN generate_subscripts(f.conkey, 1) AS i ON true
               JOIN pg_attribute ca ON ca.attrelid = f.conrelid AND ca.attnum = f.conkey[i]
               JOIN pg_attribute pa ON pa.attrelid = f.confrelid AND pa.attnum = f.confkey[i]
          WHERE f.contype = 'f' AND f.connamespace = current_schema()::regnamespace
          GROUP BY f.oid, f.conrelid, f.confrelid) k) r
WHERE broken > 0 ORDER BY child, parent

-- What the file itself says, its CHECK, NOT NULL and UNIQUE rules included.
-- name: verify_file
-- dialect: sqlite
SELECT integrity_check FROM pragma_integrity_check(50) WHERE integrity_check <> 'ok'

-- Tables, indexes, triggers and functions that are in force: kind, name, table, text.
-- name: verify_schema_objects
-- dialect: sqlite
SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name

-- name: verify_schema_objects
-- dialect: postgresql
SELECT 'table', c.relname::text, c.relname::text, ''
FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
UNION ALL
SELECT 'index', c.relname::text, t.relname::text, ''
FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid AND i.indisvalid JOIN pg_class t ON t.oid = i.indrelid
WHERE c.relnamespace = current_schema()::regnamespace
UNION ALL
SELECT 'trigger', g.tgname::text, c.relname::text, f.proname::text
FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_proc f ON f.oid = g.tgfoid
WHERE c.relnamespace = current_schema()::regnamespace AND NOT g.tgisinternal AND g.tgenabled IN ('O', 'A')
UNION ALL
SELECT 'function', f.proname::text, '', f.prosrc
FROM pg_proc f JOIN pg_language l ON l.oid = f.prolang
WHERE f.pronamespace = current_schema()::regnamespace AND l.lanname = 'plpgsql'
ORDER BY 1, 2

-- Valid constraints by table and kind: p, u, f, c, x.
-- name: verify_constraints
-- dialect: postgresql
SELECT t.relname::text, k.contype::text, count(*)
FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
WHERE k.connamespace = current_schema()::regnamespace AND k.convalidated AND k.contype IN ('p', 'u', 'f', 'c', 'x')
GROUP BY 1, 2 ORDER BY 1, 2
