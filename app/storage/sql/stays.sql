-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: vehicle_by_normal
SELECT id, shown, normal, last_type_id FROM vehicle WHERE normal = :normal

-- name: vehicle_by_id
SELECT id, shown, normal, last_type_id FROM vehicle WHERE id = :vehicle

-- name: add_vehicle
INSERT INTO vehicle (shown, normal, look_alike, last_type_id) VALUES (:shown, :normal, :look_alike, :type)
ON CONFLICT (normal) DO UPDATE SET last_type_id = excluded.last_type_id RETURNING id

-- name: add_stay
INSERT INTO stay (lot_id, vehicle_type_id, vehicle_id, twin_no, ticket, note, state, booked_from, booked_until,
                  booked_at, entered_at, tariff_version_id, agreed_until, created_at, starts_at)
VALUES (:lot, :type, CAST(:vehicle AS BIGINT), :twin, :ticket, :note, :state, CAST(:booked_from AS BIGINT),
        CAST(:booked_until AS BIGINT), CAST(:booked_at AS BIGINT), CAST(:entered_at AS BIGINT),
        CAST(:tariff_version AS BIGINT), :agreed, :now, :starts_at) RETURNING id

-- name: stay_by_id
SELECT id, lot_id, vehicle_type_id, vehicle_id, ticket, state, left_how, booked_from, booked_until, booked_at,
       entered_at, left_at, paid_until, tariff_version_id, agreed_until
FROM stay WHERE id = :stay

-- name: stay_by_ticket
SELECT id FROM stay WHERE ticket = :ticket

-- Current stays of a plate, parked first, then the booking that begins first.
-- name: current_stays_of_plate
SELECT y.id FROM stay y JOIN vehicle v ON v.id = y.vehicle_id
WHERE v.normal = :normal AND y.state IN (1, 2) ORDER BY y.state DESC, y.booked_from, y.id

-- name: current_stays_of_plate_in_lot
SELECT y.id FROM stay y JOIN vehicle v ON v.id = y.vehicle_id
WHERE v.normal = :normal AND y.state IN (1, 2) AND y.lot_id = :lot ORDER BY y.state DESC, y.booked_from, y.id

-- Whether that vehicle stands here, and the next number for a twin.
-- name: parked_twins
SELECT count(*), coalesce(max(twin_no), -1) + 1 FROM stay WHERE lot_id = :lot AND vehicle_id = :vehicle AND state = 2

-- name: park_stay
UPDATE stay SET state = 2, entered_at = :now WHERE id = :stay

-- name: set_stay_state
UPDATE stay SET state = :state WHERE id = :stay

-- name: let_stay_out
UPDATE stay SET state = 3, left_how = :how, left_at = :now, charge_id = :charge WHERE id = :stay

-- name: set_stay_vehicle
UPDATE stay SET vehicle_id = :vehicle WHERE id = :stay

-- name: set_paid_until
UPDATE stay SET paid_until = :paid_until WHERE id = :stay

-- name: clear_paid_until
UPDATE stay SET paid_until = NULL WHERE id = :stay

-- name: set_booked_until
UPDATE stay SET booked_until = :until WHERE id = :stay

-- name: set_agreed_until
UPDATE stay SET agreed_until = :until WHERE id = :stay

-- name: set_stay_type
UPDATE stay SET vehicle_type_id = :type, tariff_version_id = CAST(:tariff_version AS BIGINT) WHERE id = :stay

-- The booking of a plate that fell as a no-show last and whose period is not over.
-- name: late_stay_of_plate
SELECT y.id FROM stay y JOIN vehicle v ON v.id = y.vehicle_id
WHERE v.normal = :normal AND y.state = 5 AND y.booked_until > :now AND (:lot = 0 OR y.lot_id = :lot2)
ORDER BY y.booked_from DESC, y.id DESC LIMIT 1

-- "state IN (1, 2)" beside "state = 1", here and elsewhere, is what the index of current stays is for: SQLite uses a
-- partial index only where its own condition stands in the statement.

-- Bookings that may be no-shows at :now: their hold time (the lot's) or their period is over. The rule decides.
-- name: no_show_candidates
SELECT y.id FROM stay y
WHERE y.lot_id = :lot AND y.state IN (1, 2) AND y.state = 1 AND (y.booked_from <= :held_since OR y.booked_until <= :now)
ORDER BY y.booked_from, y.id

-- Bookings without a place that are still to come or running.
-- name: unplaced_stays
SELECT y.id FROM stay y
WHERE y.lot_id = :lot AND y.state IN (1, 2) AND y.state = 1 AND y.booked_until > :now
  AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.stay_id = y.id AND c.live = 1) ORDER BY y.booked_from, y.id

-- name: count_unplaced
SELECT count(*) FROM stay y
WHERE y.lot_id = :lot AND y.state IN (1, 2) AND y.state = 1 AND y.vehicle_type_id = :type AND y.booked_from < :until
  AND y.booked_until > :from
  AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.stay_id = y.id AND c.live = 1)

-- How full the lot was when the vehicle came or booked, in thousandths.
-- name: set_stay_occupancy
UPDATE stay SET occupancy = :occupancy WHERE id = :stay

-- name: stay_occupancy
SELECT occupancy FROM stay WHERE id = :stay

-- name: stays_of_vehicle_between
SELECT count(*) FROM stay y
WHERE y.vehicle_id = :vehicle AND y.lot_id = :lot AND y.state IN (2, 3) AND y.entered_at < :until
  AND coalesce(y.left_at, 253402300799999) > :from
