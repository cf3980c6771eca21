-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: vehicle_types
SELECT id, code, size_rank, places_needed, whole_spot, plate_optional, shortcut FROM vehicle_type ORDER BY id

-- name: add_lot
INSERT INTO lot (operator_id, name, name_key, address, phone, timezone, currency, assigned, policy, shortest_plate,
                 hold_ms, payment_ms, exit_grace_ms, fallback_amount, created_at, height_limit_mm, weight_limit_kg,
                 day_start_minute, latitude, longitude)
VALUES (:operator, :name, :name_key, :address, :phone, :timezone, :currency, :assigned, :policy, :shortest_plate,
        :hold, :payment, :exit_grace, CAST(:fallback AS BIGINT), :now, CAST(:height AS BIGINT),
        CAST(:weight AS BIGINT), :day_begins, CAST(:latitude AS BIGINT), CAST(:longitude AS BIGINT)) RETURNING id

-- name: add_lot_stay_length
INSERT INTO lot_stay_length (lot_id, vehicle_type_id, usual_ms, shortest_ms) VALUES (:lot, :type, :usual, :shortest)

-- name: lot_stay_length
SELECT usual_ms, shortest_ms FROM lot_stay_length WHERE lot_id = :lot AND vehicle_type_id = :type

-- A lot that is out of use too: what happened there is still told.
-- name: lot_by_id
SELECT id, operator_id, name, address, phone, timezone, currency, assigned, policy, shortest_plate, hold_ms,
       payment_ms, exit_grace_ms, fallback_amount, height_limit_mm, weight_limit_kg, day_start_minute, latitude,
       longitude, plan_revision
FROM lot WHERE id = :lot

-- The same row, locked: whoever claims in a lot goes one after the other. One row, taken first, so no deadlock.
-- SQLite's single writer holds the whole file already.
-- name: lock_lot
SELECT id, operator_id, name, address, phone, timezone, currency, assigned, policy, shortest_plate, hold_ms,
       payment_ms, exit_grace_ms, fallback_amount, height_limit_mm, weight_limit_kg, day_start_minute, latitude,
       longitude, plan_revision
FROM lot WHERE id = :lot AND retired_at IS NULL

-- name: lock_lot
-- dialect: postgresql
SELECT id, operator_id, name, address, phone, timezone, currency, assigned, policy, shortest_plate, hold_ms,
       payment_ms, exit_grace_ms, fallback_amount, height_limit_mm, weight_limit_kg, day_start_minute, latitude,
       longitude, plan_revision
FROM lot WHERE id = :lot AND retired_at IS NULL FOR NO KEY UPDATE

-- The lock alone, also of a lot that is out of use.
-- name: hold_lot
SELECT id FROM lot WHERE id = :lot

-- name: hold_lot
-- dialect: postgresql
SELECT id FROM lot WHERE id = :lot FOR NO KEY UPDATE

-- name: lot_by_key
SELECT id FROM lot WHERE name_key = :name_key AND retired_at IS NULL

-- name: lots
SELECT id, operator_id, name, address, phone, timezone, currency, assigned, policy, shortest_plate, hold_ms,
       payment_ms, exit_grace_ms, fallback_amount, height_limit_mm, weight_limit_kg, day_start_minute, latitude,
       longitude, plan_revision
FROM lot WHERE retired_at IS NULL ORDER BY name_key

-- name: lots_ever
SELECT id, operator_id, name, address, phone, timezone, currency, assigned, policy, shortest_plate, hold_ms,
       payment_ms, exit_grace_ms, fallback_amount, height_limit_mm, weight_limit_kg, day_start_minute, latitude,
       longitude, plan_revision
FROM lot ORDER BY name_key

-- name: add_spot
INSERT INTO spot (lot_id, label, label_key, class_rank, places, features, entrance_rank)
VALUES (:lot, :label, :label_key, :class_rank, :places, :features, :entrance_rank) RETURNING id

-- name: add_spot_type
INSERT INTO spot_type (spot_id, vehicle_type_id) VALUES (:spot, :type)

-- name: add_place
INSERT INTO place (spot_id, place_no) VALUES (:spot, :place)

-- name: spot_by_key
SELECT id, lot_id, label, label_key, class_rank, places, features, entrance_rank
FROM spot WHERE lot_id = :lot AND label_key = :label_key AND retired_at IS NULL

-- name: spot_by_id
SELECT id, lot_id, label, label_key, class_rank, places, features, entrance_rank FROM spot WHERE id = :spot

-- name: spot_types
SELECT vehicle_type_id FROM spot_type WHERE spot_id = :spot ORDER BY vehicle_type_id

-- name: spot_types_of_lot
SELECT t.spot_id, t.vehicle_type_id FROM spot s JOIN spot_type t ON t.spot_id = s.id
WHERE s.lot_id = :lot AND s.retired_at IS NULL ORDER BY t.spot_id, t.vehicle_type_id

-- name: spots_of_lot
SELECT id, lot_id, label, label_key, class_rank, places, features, entrance_rank
FROM spot WHERE lot_id = :lot AND retired_at IS NULL AND overflow = 0 ORDER BY label_key

-- name: lot_name_taken
SELECT count(*) FROM lot WHERE name_key = :name_key

-- name: set_lot
UPDATE lot SET name = :name, name_key = :name_key, address = :address, phone = :phone, timezone = :timezone,
    currency = :currency, assigned = :assigned, policy = :policy, shortest_plate = :shortest_plate, hold_ms = :hold,
    payment_ms = :payment, exit_grace_ms = :exit_grace, fallback_amount = CAST(:fallback AS BIGINT),
    height_limit_mm = CAST(:height AS BIGINT), weight_limit_kg = CAST(:weight AS BIGINT), day_start_minute = :day_begins,
    latitude = CAST(:latitude AS BIGINT), longitude = CAST(:longitude AS BIGINT) WHERE id = :lot

-- name: remove_lot_stay_lengths
DELETE FROM lot_stay_length WHERE lot_id = :lot

-- name: remove_lot_hours
DELETE FROM lot_hours WHERE lot_id = :lot

-- name: lot_tags
SELECT tag, content FROM lot_tag WHERE lot_id = :lot ORDER BY tag

-- name: remove_lot_tags
DELETE FROM lot_tag WHERE lot_id = :lot

-- name: add_lot_tag
INSERT INTO lot_tag (lot_id, tag, content) VALUES (:lot, :tag, :content)

-- name: lot_has_stays
SELECT count(*) FROM lot l WHERE l.id = :lot AND EXISTS (SELECT 1 FROM stay y WHERE y.lot_id = l.id)

-- name: retire_lot
UPDATE lot SET retired_at = :now WHERE id = :lot

-- name: open_shifts_of_lot
SELECT count(*) FROM desk d JOIN shift s ON s.desk_id = d.id WHERE d.lot_id = :lot AND s.closed_at IS NULL

-- Vehicles inside and bookings to come, whatever their number.
-- name: current_stays_of_lot
SELECT y.id, y.state, coalesce(v.shown, ''), y.ticket, t.code, coalesce(y.entered_at, y.booked_from),
       coalesce(y.booked_until, y.entered_at),
       coalesce((SELECT min(s.label) FROM claim c JOIN spot s ON s.id = c.spot_id
                 WHERE c.stay_id = y.id AND c.live = 1 AND (c.parked = 1 OR y.state = 1)), '')
FROM stay y JOIN vehicle_type t ON t.id = y.vehicle_type_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE y.lot_id = :lot AND y.state IN (1, 2) ORDER BY y.state DESC, y.id
