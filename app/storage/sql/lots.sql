-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: vehicle_types
SELECT id, code, size_rank, places_needed, whole_spot, plate_optional, shortcut FROM vehicle_type ORDER BY id

-- name: add_lot
INSERT INTO lot (operator_id, name, name_key, address, phone, timezone, currency, assigned, policy, shortest_plate,
                 hold_ms, payment_ms, exit_grace_ms, fallback_amount, created_at)
VALUES (:operator, :name, :name_key, :address, :phone, :timezone, :currency, :assigned, :policy, :shortest_plate,
        :hold, :payment, :exit_grace, CAST(:fallback AS BIGINT), :now) RETURNING id

-- name: add_lot_stay_length
INSERT INTO lot_stay_length (lot_id, vehicle_type_id, usual_ms, shortest_ms) VALUES (:lot, :type, :usual, :shortest)

-- name: lot_stay_length
SELECT usual_ms, shortest_ms FROM lot_stay_length WHERE lot_id = :lot AND vehicle_type_id = :type

-- name: lot_by_id
SELECT id, operator_id, name, address, phone, timezone, currency, assigned, policy, shortest_plate, hold_ms,
       payment_ms, exit_grace_ms, fallback_amount
FROM lot WHERE id = :lot AND retired_at IS NULL

-- The same row, locked: whoever claims in a lot goes one after the other. One row, taken first, so no deadlock.
-- SQLite's single writer holds the whole file already.
-- name: lock_lot
SELECT id, operator_id, name, address, phone, timezone, currency, assigned, policy, shortest_plate, hold_ms,
       payment_ms, exit_grace_ms, fallback_amount
FROM lot WHERE id = :lot AND retired_at IS NULL

-- name: lock_lot
-- dialect: postgresql
SELECT id, operator_id, name, address, phone, timezone, currency, assigned, policy, shortest_plate, hold_ms,
       payment_ms, exit_grace_ms, fallback_amount
FROM lot WHERE id = :lot AND retired_at IS NULL FOR NO KEY UPDATE

-- name: lot_by_key
SELECT id FROM lot WHERE name_key = :name_key AND retired_at IS NULL

-- name: lots
SELECT id, operator_id, name, address, phone, timezone, currency, assigned, policy, shortest_plate, hold_ms,
       payment_ms, exit_grace_ms, fallback_amount
FROM lot WHERE retired_at IS NULL ORDER BY name_key

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

-- name: spot_counts
SELECT t.vehicle_type_id, count(*), CAST(sum(s.places) AS BIGINT) FROM spot s JOIN spot_type t ON t.spot_id = s.id
WHERE s.lot_id = :lot AND s.retired_at IS NULL GROUP BY t.vehicle_type_id ORDER BY t.vehicle_type_id
