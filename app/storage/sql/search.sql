-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Finding stays, newest first: each statement goes on below (:before, :before_id) and asks for nothing older than
-- :since. Two plans: walk the stays by their beginning and look at each vehicle, or take the vehicles that fit and sort
-- their stays; the service chooses by how many vehicles fit. :types and :states are sets of bits; a stay that left has
-- the bit of how it left, from 10 on. :plain = 1 where no condition looks beyond the index.

-- piece: conditions_and_order
  AND (:plain = 1 OR EXISTS (
        SELECT 1 FROM stay z WHERE z.id = y.id
        AND ((CAST(:states AS BIGINT) >> CAST(CASE WHEN z.state = 3 THEN 10 + z.left_how ELSE z.state END AS INT)) & 1) = 1
        AND (:any_amount = 1 OR (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = z.id)
                                BETWEEN CAST(:least AS BIGINT) AND CAST(:greatest AS BIGINT))
        AND (:any_clerk = 1 OR EXISTS (SELECT 1 FROM journal j WHERE j.stay_id = z.id AND j.staff_id = :clerk))
        AND (:any_method = 1 OR EXISTS (SELECT 1 FROM payment q WHERE q.stay_id = z.id AND q.method = :method))))
ORDER BY y.starts_at DESC, y.id DESC LIMIT :most

-- name: search_walk
SELECT y.id, y.starts_at FROM stay y
WHERE (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
  AND (:all_plates = 1 OR EXISTS (SELECT 1 FROM vehicle v WHERE v.id = y.vehicle_id AND v.look_alike LIKE :alike
                                  AND (v.normal LIKE :plate) = (:exact = 1)))
-- use: conditions_and_order

-- name: search_walk_lot
SELECT y.id, y.starts_at FROM stay y
WHERE y.lot_id = :lot AND (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
  AND (:all_plates = 1 OR EXISTS (SELECT 1 FROM vehicle v WHERE v.id = y.vehicle_id AND v.look_alike LIKE :alike
                                  AND (v.normal LIKE :plate) = (:exact = 1)))
-- use: conditions_and_order

-- The stays of some vehicles, whose ids are a JSON list: the plan for a text that few vehicles fit.
-- name: search_of_vehicles
SELECT y.id, y.starts_at FROM json_each(:vehicles) k JOIN stay y ON y.vehicle_id = k.value
WHERE (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND coalesce(nullif(CAST(:lot AS BIGINT), 0), y.lot_id) = y.lot_id
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
-- use: conditions_and_order

-- The functions on JSON have other names there.
-- name: search_of_vehicles
-- dialect: postgresql
SELECT y.id, y.starts_at FROM json_array_elements_text(CAST(:vehicles AS json)) k(value)
     JOIN stay y ON y.vehicle_id = CAST(k.value AS BIGINT)
WHERE (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND coalesce(nullif(CAST(:lot AS BIGINT), 0), y.lot_id) = y.lot_id
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
-- use: conditions_and_order

-- Stays that stood, or were to stand, on a spot of that label; a lot of free choice names none.
-- name: search_on_spot
SELECT DISTINCT y.id, y.starts_at FROM spot s JOIN lot l ON l.id = s.lot_id AND l.assigned = 1
     JOIN claim c ON c.spot_id = s.id AND c.live = 1 JOIN stay y ON y.id = c.stay_id
WHERE s.label_key = :label_key AND (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND coalesce(nullif(CAST(:lot AS BIGINT), 0), y.lot_id) = y.lot_id
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
-- use: conditions_and_order

-- name: search_by_ticket
SELECT y.id, y.starts_at FROM stay y
WHERE y.ticket >= :ticket AND y.ticket < :ticket_end AND (y.starts_at, y.id) < (:before, :before_id)
  AND y.starts_at >= :since AND coalesce(nullif(CAST(:lot AS BIGINT), 0), y.lot_id) = y.lot_id
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
-- use: conditions_and_order

-- Vehicles by a piece of three signs or more: by the index of pieces.
-- name: vehicles_holding
SELECT v.id, v.shown, v.normal, coalesce(t.code, '') FROM vehicle v LEFT JOIN vehicle_type t ON t.id = v.last_type_id
WHERE v.look_alike LIKE :alike AND (v.normal LIKE :plate) = (:exact = 1) LIMIT :most

-- SQLite keeps that index in a table of its own.
-- name: vehicles_holding
-- dialect: sqlite
SELECT v.id, v.shown, v.normal, coalesce(t.code, '') FROM vehicle_find f CROSS JOIN vehicle v ON v.id = f.rowid
     LEFT JOIN vehicle_type t ON t.id = v.last_type_id
WHERE f.look_alike LIKE :alike AND (v.normal LIKE :plate) = (:exact = 1) LIMIT :most

-- The same for one or two signs, which no index helps to find.
-- name: vehicles_scanned
SELECT v.id, v.shown, v.normal, coalesce(t.code, '') FROM vehicle v LEFT JOIN vehicle_type t ON t.id = v.last_type_id
WHERE v.look_alike LIKE :alike AND (v.normal LIKE :plate) = (:exact = 1) LIMIT :most

-- Beside add_vehicle, which does not say whether the vehicle is new. PostgreSQL keeps its index by itself.
-- name: make_vehicle_findable
-- dialect: sqlite
INSERT INTO vehicle_find (rowid, look_alike) SELECT v.id, v.look_alike FROM vehicle v
WHERE v.id = :vehicle AND NOT EXISTS (SELECT 1 FROM vehicle_find_docsize d WHERE d.id = v.id)

-- For who adds many at once.
-- name: make_vehicles_findable
-- dialect: sqlite
INSERT INTO vehicle_find (rowid, look_alike) SELECT v.id, v.look_alike FROM vehicle v
WHERE NOT EXISTS (SELECT 1 FROM vehicle_find_docsize d WHERE d.id = v.id)

-- name: first_start
SELECT coalesce(min(starts_at), 0) FROM stay

-- How many began in a period.
-- name: count_starts
SELECT count(*) FROM stay y
WHERE y.starts_at >= :from AND y.starts_at < :until
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1

-- name: count_starts_of_lot
SELECT count(*) FROM stay y
WHERE y.lot_id = :lot AND y.starts_at >= :from AND y.starts_at < :until
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1

-- What a row of a list of stays says, by a JSON list of ids.
-- piece: row_of_list
SELECT y.id, y.lot_id, l.name, l.timezone, l.currency, l.assigned, coalesce(v.shown, ''), y.ticket, t.code, y.state,
       coalesce(y.left_how, 0), y.starts_at, y.booked_from, y.booked_until, y.entered_at, y.left_at,
       coalesce((SELECT s.label FROM claim c JOIN spot s ON s.id = c.spot_id WHERE c.stay_id = y.id AND c.live = 1
                 ORDER BY c.until_at DESC, s.label_key LIMIT 1), ''),
       coalesce((SELECT CAST(sum(p.amount) AS BIGINT) FROM payment p WHERE p.stay_id = y.id), 0),
       coalesce((SELECT q.method FROM payment q WHERE q.stay_id = y.id AND q.amount > 0 ORDER BY q.id DESC LIMIT 1), '')

-- name: search_rows
-- use: row_of_list
FROM json_each(:stays) k JOIN stay y ON y.id = k.value JOIN lot l ON l.id = y.lot_id
     JOIN vehicle_type t ON t.id = y.vehicle_type_id LEFT JOIN vehicle v ON v.id = y.vehicle_id

-- name: search_rows
-- dialect: postgresql
-- use: row_of_list
FROM json_array_elements_text(CAST(:stays AS json)) k(value) JOIN stay y ON y.id = CAST(k.value AS BIGINT)
     JOIN lot l ON l.id = y.lot_id JOIN vehicle_type t ON t.id = y.vehicle_type_id
     LEFT JOIN vehicle v ON v.id = y.vehicle_id

-- The last time a vehicle was here, and whether it is now.
-- name: last_stay_of_vehicle
SELECT y.id, y.starts_at, y.state, l.id, l.name, l.timezone FROM stay y JOIN lot l ON l.id = y.lot_id
WHERE y.vehicle_id = :vehicle ORDER BY y.starts_at DESC, y.id DESC LIMIT 1

-- Lots in use and out of use, for who looks for one by a piece of its name or address.
-- name: lot_words
SELECT id, name, address FROM lot ORDER BY id

-- name: saved_searches
SELECT id, name, body FROM saved_search WHERE staff_id = :staff ORDER BY name_key

-- name: save_search
INSERT INTO saved_search (staff_id, name, name_key, body, saved_at) VALUES (:staff, :name, :name_key, :body, :now)
ON CONFLICT (staff_id, name_key) DO UPDATE SET name = excluded.name, body = excluded.body, saved_at = excluded.saved_at
RETURNING id

-- name: drop_search
DELETE FROM saved_search WHERE id = :search AND staff_id = :staff
