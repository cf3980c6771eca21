-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A deed and what became of it: whether it was taken back, and the last deed after it that still stands on its stay.
-- What the program rolled in between is no deed of a person.
-- name: deed_by_id
SELECT j.id, j.kind, j.at, j.stay_id, coalesce(v.shown, ''), y.ticket, j.outcome, j.staff_id, j.desk_id,
       (SELECT count(*) FROM counter_entry e WHERE e.journal_id = j.id),
       coalesce((SELECT n.kind FROM journal n
                 WHERE n.stay_id = j.stay_id AND n.id > j.id AND n.kind NOT IN ('undo', 'roll_claims', 'reprint')
                   AND NOT EXISTS (SELECT 1 FROM counter_entry e WHERE e.journal_id = n.id)
                 ORDER BY n.id DESC LIMIT 1), ''),
       y.state, y.left_at, y.lot_id, j.changes
FROM journal j JOIN stay y ON y.id = j.stay_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE j.id = :journal

-- name: last_deeds_of_person
SELECT j.id, j.kind, j.at, j.stay_id, coalesce(v.shown, ''), y.ticket, j.outcome, j.staff_id, j.desk_id,
       (SELECT count(*) FROM counter_entry e WHERE e.journal_id = j.id),
       coalesce((SELECT n.kind FROM journal n
                 WHERE n.stay_id = j.stay_id AND n.id > j.id AND n.kind NOT IN ('undo', 'roll_claims', 'reprint')
                   AND NOT EXISTS (SELECT 1 FROM counter_entry e WHERE e.journal_id = n.id)
                 ORDER BY n.id DESC LIMIT 1), ''),
       y.state, y.left_at, y.lot_id
FROM journal j JOIN stay y ON y.id = j.stay_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE j.staff_id = :staff ORDER BY j.id DESC LIMIT :most

-- name: add_counter_entry
INSERT INTO counter_entry (journal_id, stay_id, staff_id, command, reason, at)
VALUES (:journal, :stay, :staff, :command, :reason, :now) RETURNING id

-- name: claim_by_id
SELECT id, spot_id, place_no, from_at, until_at, live, stay_id FROM claim WHERE id = :claim

-- Back to what it was before: the schema refuses when somebody else has the place.
-- name: restore_claim
UPDATE claim SET from_at = :from, until_at = :until, live = 1, parked = :parked WHERE id = :claim

-- name: repark_stay
UPDATE stay SET state = 2, left_how = NULL, left_at = NULL, charge_id = NULL WHERE id = :stay

-- name: unpark_stay
UPDATE stay SET state = 1, entered_at = NULL WHERE id = :stay

-- name: unname_stay
UPDATE stay SET vehicle_id = NULL WHERE id = :stay

-- name: rebook_stay
UPDATE stay SET booked_until = :until WHERE id = :stay

-- name: unset_paid_until
UPDATE stay SET paid_until = NULL WHERE id = :stay

-- Whether the same vehicle, by the same number among twins, stands in the lot of :stay by another stay.
-- name: stands_again
SELECT count(*) FROM stay y JOIN stay o ON o.lot_id = y.lot_id AND o.vehicle_id = y.vehicle_id AND o.twin_no = y.twin_no
WHERE y.id = :stay AND o.state = 2 AND o.id <> y.id

-- name: payment_by_id
SELECT stay_id, charge_id, method, amount, tax_amount, currency FROM payment WHERE id = :payment
