-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Finding stays, newest first: each statement goes on below (:before, :before_id) and asks for nothing older than
-- :since. Two plans: walk the stays by their beginning and look at each vehicle, or take the vehicles that fit and sort
-- their stays; the service chooses by how many vehicles fit. :types and :states are sets of bits; a stay that left has
-- the bit of how it left, from 10 on. :lots is a list between commas. :plain = 1 where no condition looks beyond the
-- index; what is asked of each stay is a count, as EXISTS would be taken for a reason to read them all.

-- piece: conditions_and_order
  AND (:all_lots = 1 OR CAST(:lots AS TEXT) LIKE '%,' || CAST(y.lot_id AS TEXT) || ',%')
  AND (:plain = 1 OR (
        SELECT count(*) FROM stay z WHERE z.id = y.id
        AND ((CAST(:states AS BIGINT) >> CAST(CASE WHEN z.state = 3 THEN 10 + z.left_how ELSE z.state END AS INT)) & 1) = 1
        AND (:any_amount = 1 OR (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = z.id)
                                BETWEEN CAST(:least AS BIGINT) AND CAST(:greatest AS BIGINT))
        AND (:any_clerk = 1 OR EXISTS (SELECT 1 FROM journal j WHERE j.stay_id = z.id AND j.staff_id = :clerk))
        AND (:any_method = 1 OR EXISTS (SELECT 1 FROM payment q WHERE q.stay_id = z.id AND q.method = :method))
        AND (:any_code = 1 OR (z.ticket >= :code AND z.ticket < :code_end))
        AND (:any_spot = 1 OR EXISTS (SELECT 1 FROM claim g JOIN spot h ON h.id = g.spot_id
                                      JOIN lot i ON i.id = h.lot_id AND i.assigned = 1
                                      WHERE g.stay_id = z.id AND g.live = 1 AND h.label_key = :spot_key))
        AND (:any_driver = 1 OR CAST(:drivers AS TEXT) LIKE '%,' || CAST(z.driver_id AS TEXT) || ',%')
        AND (:any_holder = 1 OR EXISTS (SELECT 1 FROM vehicle w WHERE w.id = z.vehicle_id
                                        AND w.look_alike LIKE :holder_alike AND w.normal LIKE :holder))) = 1)
ORDER BY y.starts_at DESC, y.id DESC LIMIT :most

-- A stay's vehicle is asked for one by one: as EXISTS it would be taken for a reason to read every vehicle there is.
-- name: search_walk
SELECT y.id, y.starts_at FROM stay y
WHERE (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
  AND (:all_plates = 1 OR (SELECT CASE WHEN v.look_alike LIKE :alike AND (v.normal LIKE :plate) = (:exact = 1) THEN 1
                                  ELSE 0 END FROM vehicle v WHERE v.id = y.vehicle_id) = 1)
-- use: conditions_and_order

-- name: search_walk_lot
SELECT y.id, y.starts_at FROM stay y
WHERE y.lot_id = :lot AND (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
  AND (:all_plates = 1 OR (SELECT CASE WHEN v.look_alike LIKE :alike AND (v.normal LIKE :plate) = (:exact = 1) THEN 1
                                  ELSE 0 END FROM vehicle v WHERE v.id = y.vehicle_id) = 1)
-- use: conditions_and_order

-- The stays of some vehicles by walking all stays: for vehicles that are many, of which soon one comes along. Each stay's
-- vehicle is looked for among theirs; as a condition of the join it would be a reason to read all their stays.
-- name: search_walk_among
SELECT y.id, y.starts_at FROM stay y
WHERE (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
  AND CASE WHEN y.vehicle_id IN (SELECT k.value FROM json_each(:vehicles) k) THEN 1 ELSE 0 END = 1
-- use: conditions_and_order

-- name: search_walk_among
-- dialect: postgresql
SELECT y.id, y.starts_at FROM stay y
WHERE (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
  AND CASE WHEN y.vehicle_id IN (SELECT CAST(k.value AS BIGINT)
                                 FROM json_array_elements_text(CAST(:vehicles AS json)) k(value)) THEN 1 ELSE 0 END = 1
-- use: conditions_and_order

-- How many vehicles there are, about.
-- name: vehicles_known
SELECT coalesce(max(id), 0) FROM vehicle

-- The stays of some vehicles, whose ids are a JSON list: the plan for a text that few vehicles fit.
-- name: search_of_vehicles
SELECT y.id, y.starts_at FROM json_each(:vehicles) k JOIN stay y ON y.vehicle_id = k.value
WHERE (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
-- use: conditions_and_order

-- The functions on JSON have other names there.
-- name: search_of_vehicles
-- dialect: postgresql
SELECT y.id, y.starts_at FROM json_array_elements_text(CAST(:vehicles AS json)) k(value)
     JOIN stay y ON y.vehicle_id = CAST(k.value AS BIGINT)
WHERE (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
-- use: conditions_and_order

-- Those of some drivers, whose ids are a JSON list; they are few, and have an index of their own.
-- name: search_of_drivers
SELECT y.id, y.starts_at FROM json_each(:accounts) k JOIN stay y ON y.driver_id = k.value
WHERE (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
-- use: conditions_and_order

-- name: search_of_drivers
-- dialect: postgresql
SELECT y.id, y.starts_at FROM json_array_elements_text(CAST(:accounts AS json)) k(value)
     JOIN stay y ON y.driver_id = CAST(k.value AS BIGINT)
WHERE (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
-- use: conditions_and_order

-- The same where no condition looks beyond the index: the newest stay of each vehicle says how far back the page
-- reaches, and older stays are not read at all.
-- piece: newest_of_vehicles
     (SELECT s.starts_at FROM stay s WHERE s.vehicle_id = k.vehicle AND (s.starts_at, s.id) < (a.before_at, a.before_id)
        AND s.starts_at >= a.since AND ((a.types >> CAST(s.vehicle_type_id AS INT)) & 1) = 1
        AND (a.all_lots = 1 OR a.lots LIKE '%,' || CAST(s.lot_id AS TEXT) || ',%')
      ORDER BY s.starts_at DESC, s.id DESC LIMIT 1) AS at FROM asked a CROSS JOIN wanted k),
reach AS MATERIALIZED (
    SELECT coalesce((SELECT m.at FROM newest m WHERE m.at IS NOT NULL ORDER BY m.at DESC LIMIT 1
                     OFFSET (SELECT b.most - 1 FROM asked b)), -9000000000000000) AS at)
SELECT y.id, y.starts_at FROM asked a CROSS JOIN reach r CROSS JOIN newest n JOIN stay y ON y.vehicle_id = n.vehicle
WHERE n.at >= r.at AND y.starts_at >= r.at AND (y.starts_at, y.id) < (a.before_at, a.before_id)
  AND y.starts_at >= a.since AND ((a.types >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
  AND (a.all_lots = 1 OR a.lots LIKE '%,' || CAST(y.lot_id AS TEXT) || ',%')
ORDER BY y.starts_at DESC, y.id DESC LIMIT (SELECT b.most FROM asked b)

-- piece: asked_of_vehicles
WITH asked AS MATERIALIZED (
    SELECT CAST(:before AS BIGINT) AS before_at, CAST(:before_id AS BIGINT) AS before_id,
           CAST(:since AS BIGINT) AS since, CAST(:types AS BIGINT) AS types, CAST(:all_lots AS BIGINT) AS all_lots,
           CAST(:lots AS TEXT) AS lots, CAST(:most AS BIGINT) AS most),

-- name: newest_of_vehicles
-- use: asked_of_vehicles
wanted AS MATERIALIZED (SELECT j.value AS vehicle FROM json_each(:vehicles) j),
newest AS MATERIALIZED (SELECT k.vehicle,
-- use: newest_of_vehicles

-- name: newest_of_vehicles
-- dialect: postgresql
-- use: asked_of_vehicles
wanted AS MATERIALIZED (SELECT CAST(j.value AS BIGINT) AS vehicle
                        FROM json_array_elements_text(CAST(:vehicles AS json)) j(value)),
newest AS MATERIALIZED (SELECT k.vehicle,
-- use: newest_of_vehicles

-- Spots of that label, as a JSON list; a lot of free choice names none. Those that are out of use count.
-- name: spots_called
SELECT count(*), json_group_array(x.id) FROM (
    SELECT s.id FROM spot s CROSS JOIN lot l WHERE s.label_key = :label_key AND l.id = s.lot_id AND l.assigned = 1) x

-- name: spots_called
-- dialect: postgresql
SELECT count(*), coalesce(CAST(json_agg(x.id) AS TEXT), '[]') FROM (
    SELECT s.id FROM spot s JOIN lot l ON l.id = s.lot_id AND l.assigned = 1 WHERE s.label_key = :label_key) x

-- Stays that stood, or were to stand, on one of some spots and began at :low or later. On a place one claim follows the
-- other, so what is kept from the last one before :low on is all that matters; the order of the joins is the plan.
-- piece: on_spots
  AND c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1
  AND c.from_at >= coalesce((SELECT d.from_at FROM claim d WHERE d.spot_id = p.spot_id AND d.place_no = p.place_no
                             AND d.live = 1 AND d.from_at < :low ORDER BY d.from_at DESC LIMIT 1), 0)
  AND y.id = c.stay_id AND (y.starts_at, y.id) < (:before, :before_id) AND y.starts_at >= :since
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1

-- name: search_on_spot
SELECT DISTINCT y.id, y.starts_at FROM json_each(:spots) k CROSS JOIN place p CROSS JOIN claim c CROSS JOIN stay y
WHERE p.spot_id = k.value
-- use: on_spots
-- use: conditions_and_order

-- name: search_on_spot
-- dialect: postgresql
SELECT DISTINCT y.id, y.starts_at
FROM json_array_elements_text(CAST(:spots AS json)) k(value) CROSS JOIN place p CROSS JOIN claim c CROSS JOIN stay y
WHERE p.spot_id = CAST(k.value AS BIGINT)
-- use: on_spots
-- use: conditions_and_order

-- name: search_by_ticket
WITH called AS MATERIALIZED (SELECT k.id FROM stay k WHERE k.ticket >= :ticket AND k.ticket < :ticket_end)
SELECT y.id, y.starts_at FROM called f CROSS JOIN stay y
WHERE y.id = f.id AND (y.starts_at, y.id) < (:before, :before_id)
  AND y.starts_at >= :since
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
-- use: conditions_and_order

-- Which vehicles fit, as a JSON list, and how many they are: by a piece of three signs or more, by the index of pieces.
-- name: vehicles_holding
SELECT count(*), coalesce(CAST(json_agg(x.id) AS TEXT), '[]') FROM (
    SELECT v.id FROM vehicle v WHERE v.look_alike LIKE :alike AND (v.normal LIKE :plate) = (:exact = 1) LIMIT :most) x

-- SQLite keeps that index in a table of its own.
-- name: vehicles_holding
-- dialect: sqlite
SELECT count(*), json_group_array(x.id) FROM (
    SELECT v.id FROM vehicle_find f CROSS JOIN vehicle v ON v.id = f.rowid
    WHERE f.look_alike LIKE :alike AND (v.normal LIKE :plate) = (:exact = 1) LIMIT :most) x

-- A piece without wildcards is asked of the index itself, which then need not read what it points at.
-- name: vehicles_holding_piece
-- dialect: sqlite
SELECT count(*), json_group_array(x.id) FROM (
    SELECT v.id FROM vehicle_find f CROSS JOIN vehicle v ON v.id = f.rowid
    WHERE f.look_alike MATCH :piece AND (v.normal LIKE :plate) = (:exact = 1) LIMIT :most) x

-- The same for one or two signs, which no index helps to find.
-- name: vehicles_scanned
SELECT count(*), coalesce(CAST(json_agg(x.id) AS TEXT), '[]') FROM (
    SELECT v.id FROM vehicle v WHERE v.look_alike LIKE :alike AND (v.normal LIKE :plate) = (:exact = 1) LIMIT :most) x

-- name: vehicles_scanned
-- dialect: sqlite
SELECT count(*), json_group_array(x.id) FROM (
    SELECT v.id FROM vehicle v WHERE v.look_alike LIKE :alike AND (v.normal LIKE :plate) = (:exact = 1) LIMIT :most) x

-- name: vehicles_of_stays
SELECT count(*), json_group_array(x.id) FROM (
    SELECT DISTINCT y.vehicle_id AS id FROM json_each(:stays) k JOIN stay y ON y.id = k.value
    WHERE y.vehicle_id IS NOT NULL) x

-- name: vehicles_of_stays
-- dialect: postgresql
SELECT count(*), coalesce(CAST(json_agg(x.id) AS TEXT), '[]') FROM (
    SELECT DISTINCT y.vehicle_id AS id FROM json_array_elements_text(CAST(:stays AS json)) k(value)
           JOIN stay y ON y.id = CAST(k.value AS BIGINT) WHERE y.vehicle_id IS NOT NULL) x

-- Of some vehicles those that the piece ends, then those that it begins, then others, each the one that was here last
-- first; with their last stay and how often they came.
-- piece: ranked
ranked AS MATERIALIZED (
    SELECT v.id, v.shown, v.normal, v.last_type_id,
           CASE WHEN v.normal LIKE a.ending THEN 0 WHEN v.normal LIKE a.beginning THEN 1 ELSE 2 END AS rank,
           (SELECT s.starts_at FROM stay s WHERE s.vehicle_id = v.id ORDER BY s.starts_at DESC, s.id DESC LIMIT 1) AS at
    FROM asked a CROSS JOIN wanted k JOIN vehicle v ON v.id = k.vehicle WHERE v.normal <> a.itself),
cut AS MATERIALIZED (
    SELECT r.id, r.shown, r.normal, r.last_type_id, r.rank, r.at FROM ranked r WHERE r.at IS NOT NULL
    ORDER BY r.rank, r.at DESC, r.normal LIMIT (SELECT b.most FROM asked b))
SELECT c.id, c.shown, c.normal, coalesce(t.code, ''), y.id, y.starts_at, y.state, l.id, l.name, l.timezone,
       (SELECT count(*) FROM stay z WHERE z.vehicle_id = c.id AND z.entered_at IS NOT NULL)
FROM cut c JOIN stay y ON y.id = (SELECT s.id FROM stay s WHERE s.vehicle_id = c.id
                                  ORDER BY s.starts_at DESC, s.id DESC LIMIT 1)
     JOIN lot l ON l.id = y.lot_id LEFT JOIN vehicle_type t ON t.id = c.last_type_id
ORDER BY c.rank, c.at DESC, c.normal

-- piece: asked_ranked
WITH asked AS MATERIALIZED (
    SELECT CAST(:ending AS TEXT) AS ending, CAST(:beginning AS TEXT) AS beginning, CAST(:itself AS TEXT) AS itself,
           CAST(:most AS BIGINT) AS most),

-- name: ranked_vehicles
-- use: asked_ranked
wanted AS MATERIALIZED (SELECT j.value AS vehicle FROM json_each(:vehicles) j),
-- use: ranked

-- name: ranked_vehicles
-- dialect: postgresql
-- use: asked_ranked
wanted AS MATERIALIZED (SELECT CAST(j.value AS BIGINT) AS vehicle
                        FROM json_array_elements_text(CAST(:vehicles AS json)) j(value)),
-- use: ranked

-- Of some stays those that a text means by their code, their spot or their lot.
-- piece: meant_by_more
WHERE (y.ticket >= :ticket AND y.ticket < :ticket_end)
   OR CAST(:lots AS TEXT) LIKE '%,' || CAST(y.lot_id AS TEXT) || ',%'
   OR EXISTS (SELECT 1 FROM claim c JOIN spot s ON s.id = c.spot_id JOIN lot l ON l.id = s.lot_id AND l.assigned = 1
              WHERE c.stay_id = y.id AND c.live = 1 AND s.label_key = :label_key)

-- name: search_meant_by_more
SELECT y.id FROM json_each(:stays) k JOIN stay y ON y.id = k.value
-- use: meant_by_more

-- name: search_meant_by_more
-- dialect: postgresql
SELECT y.id FROM json_array_elements_text(CAST(:stays AS json)) k(value) JOIN stay y ON y.id = CAST(k.value AS BIGINT)
-- use: meant_by_more

-- What facets count by, of some stays.
-- name: search_traits
SELECT x.lot_id, x.code, x.state, x.how, x.methods, count(*) FROM (
    SELECT y.lot_id, t.code, y.state, coalesce(y.left_how, 0) AS how,
           coalesce((SELECT group_concat(m.method) FROM (SELECT DISTINCT q.method FROM payment q WHERE q.stay_id = y.id
                     ORDER BY q.method) m), '') AS methods
    FROM json_each(:stays) k JOIN stay y ON y.id = k.value JOIN vehicle_type t ON t.id = y.vehicle_type_id) x
GROUP BY x.lot_id, x.code, x.state, x.how, x.methods

-- name: search_traits
-- dialect: postgresql
SELECT x.lot_id, x.code, x.state, x.how, x.methods, count(*) FROM (
    SELECT y.lot_id, t.code, y.state, coalesce(y.left_how, 0) AS how,
           coalesce((SELECT string_agg(DISTINCT q.method, ',') FROM payment q WHERE q.stay_id = y.id), '') AS methods
    FROM json_array_elements_text(CAST(:stays AS json)) k(value) JOIN stay y ON y.id = CAST(k.value AS BIGINT)
         JOIN vehicle_type t ON t.id = y.vehicle_type_id) x
GROUP BY x.lot_id, x.code, x.state, x.how, x.methods

-- Beside add_vehicle, which does not say whether the vehicle is new. PostgreSQL keeps its index by itself.
-- name: make_vehicle_findable
-- dialect: sqlite
INSERT INTO vehicle_find (rowid, look_alike) SELECT v.id, v.look_alike FROM vehicle v
WHERE v.id = :vehicle AND NOT EXISTS (SELECT 1 FROM vehicle_find_docsize d WHERE d.id = v.id)

-- For who adds many at once.
-- name: make_vehicles_findable
-- dialect: sqlite
INSERT INTO vehicle_find (rowid, look_alike) SELECT v.id, v.look_alike FROM vehicle v
WHERE v.look_alike <> '' AND NOT EXISTS (SELECT 1 FROM vehicle_find_docsize d WHERE d.id = v.id)

-- name: first_start
SELECT coalesce(min(starts_at), 0) FROM stay

-- How many began in a period.
-- name: count_starts
SELECT count(*) FROM stay y
WHERE y.starts_at >= :from AND y.starts_at < :until
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
  AND (:all_lots = 1 OR CAST(:lots AS TEXT) LIKE '%,' || CAST(y.lot_id AS TEXT) || ',%')

-- name: count_starts_of_lot
SELECT count(*) FROM stay y
WHERE y.lot_id = :lot AND y.starts_at >= :from AND y.starts_at < :until
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1

-- Who came in is counted by the sums already, by day; the others are few and have an index of their own.
-- name: arrivals_by_day
SELECT d.day, CAST(sum(d.arrivals) AS BIGINT) FROM lot l CROSS JOIN summary_day d
WHERE d.lot_id = l.id AND d.day >= :from AND d.day < :until AND d.arrivals > 0
  AND ((CAST(:types AS BIGINT) >> CAST(d.vehicle_type_id AS INT)) & 1) = 1
  AND (:all_lots = 1 OR CAST(:lots AS TEXT) LIKE '%,' || CAST(l.id AS TEXT) || ',%')
GROUP BY d.day

-- name: count_starts_not_in
SELECT count(*) FROM stay y
WHERE y.state IN (1, 4, 5) AND y.starts_at >= :from AND y.starts_at < :until
  AND ((CAST(:types AS BIGINT) >> CAST(y.vehicle_type_id AS INT)) & 1) = 1
  AND (:all_lots = 1 OR CAST(:lots AS TEXT) LIKE '%,' || CAST(y.lot_id AS TEXT) || ',%')

-- Lots whose days begin at other times, or whose sums are still to be made.
-- name: lots_summed_apart
SELECT count(*) FROM lot h CROSS JOIN lot l LEFT JOIN summary_lot m ON m.lot_id = l.id
WHERE h.id = :here AND (coalesce(m.missing, 0) = 1 OR l.timezone <> h.timezone OR l.day_start_minute <> h.day_start_minute)
  AND (:all_lots = 1 OR CAST(:lots AS TEXT) LIKE '%,' || CAST(l.id AS TEXT) || ',%')

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
