-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Level 2: what sums of lots are folded into.

-- name: summary_fold
SELECT f.until_hour, (SELECT count(*) FROM summary_lot m WHERE m.missing = 1),
       (SELECT min(hour) FROM (SELECT (SELECT min(h.hour) FROM summary_hour h WHERE h.lot_id = l.id) AS hour FROM lot l
                               UNION ALL SELECT (SELECT min(d.day) * 24 FROM summary_day d WHERE d.lot_id = l.id) FROM lot l
                               UNION ALL SELECT (SELECT min(p.day) * 24 FROM summary_money p WHERE p.lot_id = l.id) FROM lot l) x)
FROM summary_fold f

-- name: set_summary_fold
UPDATE summary_fold SET until_hour = :hour

-- What was folded beyond an hour is folded again; another lot may have set it further back.
-- name: lower_summary_fold
UPDATE summary_fold SET until_hour = :hour WHERE until_hour > :hour2

-- name: dirty_summaries
SELECT lot_id, hour FROM summary_dirty ORDER BY lot_id, hour LIMIT :most

-- name: clean_summary
DELETE FROM summary_dirty WHERE lot_id = :lot AND hour = :hour

-- name: drop_all_hours
DELETE FROM summary_all_hour WHERE hour >= :from AND hour < :until

-- The lots drive, so that the key of each is sought.
-- name: fold_all_hours
INSERT INTO summary_all_hour (hour, occupied_ms, arrivals, departures)
SELECT h.hour, CAST(sum(h.occupied_ms) AS BIGINT), CAST(sum(h.arrivals) AS BIGINT), CAST(sum(h.departures) AS BIGINT)
FROM lot l CROSS JOIN summary_hour h WHERE h.lot_id = l.id AND h.hour >= :from AND h.hour < :until GROUP BY h.hour

-- name: drop_all_days
DELETE FROM summary_all_day WHERE day >= :from AND day < :until

-- name: fold_all_days
INSERT INTO summary_all_day (day, vehicle_type_id, arrivals, departures, occupied_ms, stay_ms, booked, due, cancelled,
                             cancelled_late, no_shows)
SELECT d.day, d.vehicle_type_id, CAST(sum(d.arrivals) AS BIGINT), CAST(sum(d.departures) AS BIGINT),
       CAST(sum(d.occupied_ms) AS BIGINT), CAST(sum(d.stay_ms) AS BIGINT), CAST(sum(d.booked) AS BIGINT),
       CAST(sum(d.due) AS BIGINT), CAST(sum(d.cancelled) AS BIGINT), CAST(sum(d.cancelled_late) AS BIGINT),
       CAST(sum(d.no_shows) AS BIGINT)
FROM lot l CROSS JOIN summary_day d WHERE d.lot_id = l.id AND d.day >= :from AND d.day < :until
GROUP BY d.day, d.vehicle_type_id

-- name: drop_all_money
DELETE FROM summary_all_money WHERE day >= :from AND day < :until

-- name: fold_all_money
INSERT INTO summary_all_money (day, currency, vehicle_type_id, method, payments, taken, tax, refunds, refunded,
                               refunded_tax)
SELECT p.day, l.currency, p.vehicle_type_id, p.method, CAST(sum(p.payments) AS BIGINT), CAST(sum(p.taken) AS BIGINT),
       CAST(sum(p.tax) AS BIGINT), CAST(sum(p.refunds) AS BIGINT), CAST(sum(p.refunded) AS BIGINT),
       CAST(sum(p.refunded_tax) AS BIGINT)
FROM lot l CROSS JOIN summary_money p WHERE p.lot_id = l.id AND p.day >= :from AND p.day < :until
GROUP BY p.day, l.currency, p.vehicle_type_id, p.method

-- Where folding by lot says a lot it is of that one, else of all of them.
-- name: drop_month
DELETE FROM summary_month WHERE month = :month AND lot_id IN (SELECT l.id FROM lot l WHERE :lot = 0 OR l.id = :lot2)

-- name: fold_month
INSERT INTO summary_month (lot_id, month, vehicle_type_id, arrivals, departures, occupied_ms, stay_ms, booked, due,
                           cancelled, cancelled_late, no_shows)
SELECT l.id, CAST(:month AS BIGINT), d.vehicle_type_id,
       CAST(sum(d.arrivals) AS BIGINT), CAST(sum(d.departures) AS BIGINT), CAST(sum(d.occupied_ms) AS BIGINT),
       CAST(sum(d.stay_ms) AS BIGINT), CAST(sum(d.booked) AS BIGINT), CAST(sum(d.due) AS BIGINT),
       CAST(sum(d.cancelled) AS BIGINT), CAST(sum(d.cancelled_late) AS BIGINT), CAST(sum(d.no_shows) AS BIGINT)
FROM lot l CROSS JOIN summary_day d WHERE d.lot_id = l.id AND d.day >= :from AND d.day < :until AND (:lot = 0 OR l.id = :lot2)
GROUP BY l.id, d.vehicle_type_id

-- name: drop_month_money
DELETE FROM summary_month_money WHERE month = :month AND lot_id IN (SELECT l.id FROM lot l WHERE :lot = 0 OR l.id = :lot2)

-- name: fold_month_money
INSERT INTO summary_month_money (lot_id, month, vehicle_type_id, method, staff_id, payments, taken, tax, refunds,
                                 refunded, refunded_tax)
SELECT l.id, CAST(:month AS BIGINT), p.vehicle_type_id, p.method, p.staff_id,
       CAST(sum(p.payments) AS BIGINT), CAST(sum(p.taken) AS BIGINT), CAST(sum(p.tax) AS BIGINT),
       CAST(sum(p.refunds) AS BIGINT), CAST(sum(p.refunded) AS BIGINT), CAST(sum(p.refunded_tax) AS BIGINT)
FROM lot l CROSS JOIN summary_money p WHERE p.lot_id = l.id AND p.day >= :from AND p.day < :until AND (:lot = 0 OR l.id = :lot2)
GROUP BY l.id, p.vehicle_type_id, p.method, p.staff_id

-- name: drop_lot_days
DELETE FROM summary_lot_day WHERE day >= :from AND day < :until AND lot_id IN (SELECT l.id FROM lot l WHERE :lot = 0 OR l.id = :lot2)

-- name: fold_lot_days
INSERT INTO summary_lot_day (lot_id, day, arrivals, departures, occupied_ms, stay_ms, booked, due, cancelled, cancelled_late, no_shows)
SELECT l.id, d.day,
       CAST(sum(d.arrivals) AS BIGINT), CAST(sum(d.departures) AS BIGINT), CAST(sum(d.occupied_ms) AS BIGINT),
       CAST(sum(d.stay_ms) AS BIGINT), CAST(sum(d.booked) AS BIGINT), CAST(sum(d.due) AS BIGINT),
       CAST(sum(d.cancelled) AS BIGINT), CAST(sum(d.cancelled_late) AS BIGINT), CAST(sum(d.no_shows) AS BIGINT)
FROM lot l CROSS JOIN summary_day d WHERE d.lot_id = l.id AND d.day >= :from AND d.day < :until AND (:lot = 0 OR l.id = :lot2)
GROUP BY l.id, d.day

-- name: drop_lot_money
DELETE FROM summary_lot_money WHERE day >= :from AND day < :until AND lot_id IN (SELECT l.id FROM lot l WHERE :lot = 0 OR l.id = :lot2)

-- name: fold_lot_money
INSERT INTO summary_lot_money (lot_id, day, payments, taken, tax, refunds, refunded, refunded_tax)
SELECT l.id, p.day,
       CAST(sum(p.payments) AS BIGINT), CAST(sum(p.taken) AS BIGINT), CAST(sum(p.tax) AS BIGINT),
       CAST(sum(p.refunds) AS BIGINT), CAST(sum(p.refunded) AS BIGINT), CAST(sum(p.refunded_tax) AS BIGINT)
FROM lot l CROSS JOIN summary_money p WHERE p.lot_id = l.id AND p.day >= :from AND p.day < :until AND (:lot = 0 OR l.id = :lot2)
GROUP BY l.id, p.day

-- name: drop_lot_month
DELETE FROM summary_lot_month WHERE month = :month AND lot_id IN (SELECT l.id FROM lot l WHERE :lot = 0 OR l.id = :lot2)

-- name: fold_lot_month
INSERT INTO summary_lot_month (lot_id, month, arrivals, departures, occupied_ms, stay_ms, booked, due, cancelled, cancelled_late, no_shows)
SELECT l.id, CAST(:month AS BIGINT),
       CAST(sum(d.arrivals) AS BIGINT), CAST(sum(d.departures) AS BIGINT), CAST(sum(d.occupied_ms) AS BIGINT),
       CAST(sum(d.stay_ms) AS BIGINT), CAST(sum(d.booked) AS BIGINT), CAST(sum(d.due) AS BIGINT),
       CAST(sum(d.cancelled) AS BIGINT), CAST(sum(d.cancelled_late) AS BIGINT), CAST(sum(d.no_shows) AS BIGINT)
FROM lot l CROSS JOIN summary_lot_day d WHERE d.lot_id = l.id AND d.day >= :from AND d.day < :until AND (:lot = 0 OR l.id = :lot2)
GROUP BY l.id

-- name: drop_lot_month_money
DELETE FROM summary_lot_month_money WHERE month = :month AND lot_id IN (SELECT l.id FROM lot l WHERE :lot = 0 OR l.id = :lot2)
  AND vehicle_type_id IN (SELECT t.id FROM vehicle_type t UNION ALL SELECT 0)

-- name: fold_lot_month_money
INSERT INTO summary_lot_month_money (lot_id, vehicle_type_id, month, payments, taken, tax, refunds, refunded, refunded_tax)
SELECT l.id, p.vehicle_type_id, CAST(:month AS BIGINT),
       CAST(sum(p.payments) AS BIGINT), CAST(sum(p.taken) AS BIGINT), CAST(sum(p.tax) AS BIGINT),
       CAST(sum(p.refunds) AS BIGINT), CAST(sum(p.refunded) AS BIGINT), CAST(sum(p.refunded_tax) AS BIGINT)
FROM lot l CROSS JOIN summary_month_money p WHERE p.lot_id = l.id AND p.month = :month2 AND (:lot = 0 OR l.id = :lot2)
GROUP BY l.id, p.vehicle_type_id

-- name: fold_lot_month_all_money
INSERT INTO summary_lot_month_money (lot_id, vehicle_type_id, month, payments, taken, tax, refunds, refunded, refunded_tax)
SELECT l.id, CAST(0 AS BIGINT), CAST(:month AS BIGINT),
       CAST(sum(p.payments) AS BIGINT), CAST(sum(p.taken) AS BIGINT), CAST(sum(p.tax) AS BIGINT),
       CAST(sum(p.refunds) AS BIGINT), CAST(sum(p.refunded) AS BIGINT), CAST(sum(p.refunded_tax) AS BIGINT)
FROM lot l CROSS JOIN summary_lot_money p WHERE p.lot_id = l.id AND p.day >= :from AND p.day < :until AND (:lot = 0 OR l.id = :lot2)
GROUP BY l.id

-- name: drop_staff_days
DELETE FROM summary_staff_day WHERE day >= :from AND day < :until

-- name: fold_staff_days
INSERT INTO summary_staff_day (day, currency, vehicle_type_id, staff_id, payments, taken, tax, refunds, refunded, refunded_tax)
SELECT p.day, l.currency, p.vehicle_type_id, p.staff_id,
       CAST(sum(p.payments) AS BIGINT), CAST(sum(p.taken) AS BIGINT), CAST(sum(p.tax) AS BIGINT),
       CAST(sum(p.refunds) AS BIGINT), CAST(sum(p.refunded) AS BIGINT), CAST(sum(p.refunded_tax) AS BIGINT)
FROM lot l CROSS JOIN summary_money p WHERE p.lot_id = l.id AND p.day >= :from AND p.day < :until
GROUP BY p.day, l.currency, p.vehicle_type_id, p.staff_id

-- name: drop_staff_month
DELETE FROM summary_staff_month WHERE month = :month

-- name: fold_staff_month
INSERT INTO summary_staff_month (month, currency, vehicle_type_id, staff_id, payments, taken, tax, refunds, refunded, refunded_tax)
SELECT CAST(:month AS BIGINT), p.currency, p.vehicle_type_id, p.staff_id,
       CAST(sum(p.payments) AS BIGINT), CAST(sum(p.taken) AS BIGINT), CAST(sum(p.tax) AS BIGINT),
       CAST(sum(p.refunds) AS BIGINT), CAST(sum(p.refunded) AS BIGINT), CAST(sum(p.refunded_tax) AS BIGINT)
FROM summary_staff_day p WHERE p.day >= :from AND p.day < :until GROUP BY p.currency, p.vehicle_type_id, p.staff_id
