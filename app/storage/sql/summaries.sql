-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What sums are made of and kept in.

-- The stay as it counts; when a booking was cancelled is known by the journal alone, whose index by kind and time would
-- be walked for the last of all cancellations: no index is of what coalesce() gives. Whoever changes a stay holds it.
-- name: summary_stay
-- dialect: sqlite
SELECT y.lot_id, y.vehicle_type_id, y.state, y.booked_at, y.booked_from, y.entered_at, y.left_at,
       CASE WHEN y.state = 4 THEN (SELECT max(j.at) FROM journal j
                                   WHERE j.stay_id = y.id AND coalesce(j.kind, '') = 'cancel') END
FROM stay y WHERE y.id = :stay

-- name: summary_stay
-- dialect: postgresql
SELECT y.lot_id, y.vehicle_type_id, y.state, y.booked_at, y.booked_from, y.entered_at, y.left_at,
       CASE WHEN y.state = 4 THEN (SELECT max(j.at) FROM journal j
                                   WHERE j.stay_id = y.id AND coalesce(j.kind, '') = 'cancel') END
FROM stay y WHERE y.id = :stay FOR NO KEY UPDATE OF y

-- name: summary_claims
SELECT from_at, until_at FROM claim WHERE stay_id = :stay AND live = 1

-- name: summary_payment
SELECT y.lot_id, coalesce(c.vehicle_type_id, y.vehicle_type_id), p.method, p.staff_id, p.taken_at, p.amount, p.tax_amount
FROM payment p JOIN stay y ON y.id = p.stay_id JOIN charge c ON c.id = p.charge_id WHERE p.id = :payment_row

-- name: summary_lot
SELECT l.timezone, l.day_start_minute, coalesce(m.missing, 0), coalesce(m.longest_ms, 0), f.until_hour,
       coalesce(m.making, 0)
FROM lot l LEFT JOIN summary_lot m ON m.lot_id = l.id CROSS JOIN summary_fold f WHERE l.id = :lot

-- A fold waits until all that change sums have committed, and they for it. SQLite has one writer at a time anyway.
-- name: share_summaries
-- dialect: postgresql
SELECT 1 FROM (SELECT pg_advisory_xact_lock_shared(7102313)) x

-- name: hold_summaries
-- dialect: postgresql
SELECT 1 FROM (SELECT pg_advisory_xact_lock(7102313)) x

-- name: set_summary_lot
INSERT INTO summary_lot (lot_id, missing, longest_ms) VALUES (:lot, :missing, :longest_ms)
ON CONFLICT (lot_id) DO UPDATE SET missing = excluded.missing, longest_ms = excluded.longest_ms, making = 0

-- name: add_summary_hour
INSERT INTO summary_hour (lot_id, hour, occupied_ms, arrivals, departures)
VALUES (:lot, :hour, :occupied_ms, :arrivals, :departures)
ON CONFLICT (lot_id, hour) DO UPDATE SET occupied_ms = summary_hour.occupied_ms + excluded.occupied_ms,
    arrivals = summary_hour.arrivals + excluded.arrivals, departures = summary_hour.departures + excluded.departures

-- name: add_summary_day
INSERT INTO summary_day (lot_id, day, vehicle_type_id, arrivals, departures, occupied_ms, stay_ms, booked, due,
                         cancelled, cancelled_late, no_shows)
VALUES (:lot, :day, :type, :arrivals, :departures, :occupied_ms, :stay_ms, :booked, :due, :cancelled, :cancelled_late,
        :no_shows)
ON CONFLICT (lot_id, day, vehicle_type_id) DO UPDATE SET arrivals = summary_day.arrivals + excluded.arrivals,
    departures = summary_day.departures + excluded.departures,
    occupied_ms = summary_day.occupied_ms + excluded.occupied_ms, stay_ms = summary_day.stay_ms + excluded.stay_ms,
    booked = summary_day.booked + excluded.booked, due = summary_day.due + excluded.due,
    cancelled = summary_day.cancelled + excluded.cancelled,
    cancelled_late = summary_day.cancelled_late + excluded.cancelled_late,
    no_shows = summary_day.no_shows + excluded.no_shows

-- name: add_summary_money
INSERT INTO summary_money (lot_id, day, vehicle_type_id, method, staff_id, payments, taken, tax, refunds, refunded,
                           refunded_tax)
VALUES (:lot, :day, :type, CAST(:method AS TEXT), :staff, :payments, :taken, :tax, :refunds, :refunded, :refunded_tax)
ON CONFLICT (lot_id, day, vehicle_type_id, method, staff_id) DO UPDATE SET
    payments = summary_money.payments + excluded.payments, taken = summary_money.taken + excluded.taken,
    tax = summary_money.tax + excluded.tax, refunds = summary_money.refunds + excluded.refunds,
    refunded = summary_money.refunded + excluded.refunded,
    refunded_tax = summary_money.refunded_tax + excluded.refunded_tax

-- name: mark_summary
INSERT INTO summary_dirty (lot_id, hour) VALUES (:lot, :hour) ON CONFLICT (lot_id, hour) DO NOTHING

-- What every sum of a lot comes from, for those who make them again; a row a claim, those of a stay together.
-- name: summary_stays_of_lot
SELECT y.id, y.vehicle_type_id, y.state, y.booked_at, y.booked_from, y.entered_at, y.left_at,
       CASE WHEN y.state = 4 THEN (SELECT max(j.at) FROM journal j
                                   WHERE j.stay_id = y.id AND coalesce(j.kind, '') = 'cancel') END,
       c.from_at, c.until_at
FROM stay y LEFT JOIN claim c ON c.stay_id = y.id AND c.live = 1 AND y.state = 3
WHERE y.lot_id = :lot ORDER BY y.starts_at, y.id

-- name: summary_payments_of_lot
SELECT coalesce(c.vehicle_type_id, y.vehicle_type_id), p.method, p.staff_id, p.taken_at, p.amount, p.tax_amount
FROM stay y JOIN payment p ON p.stay_id = y.id JOIN charge c ON c.id = p.charge_id WHERE y.lot_id = :lot

-- How many rows a reading of all of them passes.
-- name: scan_size
SELECT (SELECT coalesce(max(id), 0) FROM stay), (SELECT coalesce(max(id), 0) FROM claim),
       (SELECT coalesce(max(id), 0) FROM payment)

-- The rows as they lie: a sign before a column keeps its index out of it.
-- name: scan_claims
SELECT c.stay_id, c.from_at FROM claim c WHERE +c.live = 1

-- Lot, type and state as one number, since each column that is read takes its time.
-- name: scan_stays
SELECT y.id, y.lot_id * 1048576 + y.vehicle_type_id * 16 + y.state, y.entered_at, y.left_at FROM stay y

-- name: scan_bookings
SELECT y.id, y.state, y.booked_at, y.booked_from FROM stay y WHERE y.booked_from IS NOT NULL

-- name: scan_cancelled
SELECT max(j.at) FROM journal j WHERE j.stay_id = :stay AND coalesce(j.kind, '') = 'cancel'

-- name: scan_payments
SELECT p.stay_id, p.method, p.staff_id, p.taken_at, p.amount, p.tax_amount FROM payment p

-- A payment is of the type that was charged for: that of its stay, but where that was put right later.
-- name: scan_corrected
SELECT DISTINCT stay_id FROM exception_case WHERE kind = 'corrected_type'

-- name: scan_payments_of_stay
SELECT coalesce(c.vehicle_type_id, y.vehicle_type_id), p.method, p.staff_id, p.taken_at, p.amount, p.tax_amount
FROM payment p JOIN stay y ON y.id = p.stay_id JOIN charge c ON c.id = p.charge_id WHERE p.stay_id = :stay

-- What is read now is to be added to whatever changes from now on.
-- name: begin_making_summaries
UPDATE summary_lot SET making = 1, longest_ms = 0 WHERE missing = 1

-- What was broken off is no beginning of the next one.
-- name: forget_making
UPDATE summary_lot SET making = 0 WHERE missing = 1 AND making = 1

-- name: is_making_summary
SELECT count(*) FROM summary_lot WHERE lot_id = :lot AND missing = 1 AND making = 1

-- name: end_making_summary
UPDATE summary_lot SET missing = 0, making = 0, longest_ms = CASE WHEN longest_ms > :longest_ms THEN longest_ms ELSE :longest_ms2 END
WHERE lot_id = :lot AND making = 1

-- name: raise_summary_longest
INSERT INTO summary_lot (lot_id, missing, longest_ms) VALUES (:lot, 0, :longest_ms)
ON CONFLICT (lot_id) DO UPDATE SET longest_ms = excluded.longest_ms

-- One desk makes them at a time; the server forgets it with the connection.
-- name: try_making_summaries
-- dialect: postgresql
SELECT CASE WHEN pg_try_advisory_lock(7102314) THEN 1 ELSE 0 END

-- name: stop_making_summaries
-- dialect: postgresql
SELECT CASE WHEN pg_advisory_unlock(7102314) THEN 1 ELSE 0 END

-- A bounded piece of what is left of the sums of a lot.
-- name: clear_summary_hours
DELETE FROM summary_hour WHERE lot_id = :lot AND hour < (SELECT min(h.hour) FROM summary_hour h WHERE h.lot_id = :lot2) + :most

-- name: clear_summary_days
DELETE FROM summary_day WHERE lot_id = :lot AND day < (SELECT min(d.day) FROM summary_day d WHERE d.lot_id = :lot2) + :most

-- name: clear_summary_money
DELETE FROM summary_money WHERE lot_id = :lot AND day < (SELECT min(p.day) FROM summary_money p WHERE p.lot_id = :lot2) + :most

-- name: drop_summary_hours
DELETE FROM summary_hour WHERE lot_id = :lot

-- name: drop_summary_days
DELETE FROM summary_day WHERE lot_id = :lot

-- name: drop_summary_money
DELETE FROM summary_money WHERE lot_id = :lot

-- name: summary_hours_of_lot
SELECT hour, occupied_ms, arrivals, departures FROM summary_hour WHERE lot_id = :lot

-- name: summary_days_of_lot
SELECT day, vehicle_type_id, arrivals, departures, occupied_ms, stay_ms, booked, due, cancelled, cancelled_late, no_shows
FROM summary_day WHERE lot_id = :lot

-- name: summary_money_of_lot
SELECT day, vehicle_type_id, method, staff_id, payments, taken, tax, refunds, refunded, refunded_tax
FROM summary_money WHERE lot_id = :lot

-- name: summary_lots
SELECT l.id, coalesce(m.missing, 0), coalesce(m.longest_ms, 0), l.currency FROM lot l LEFT JOIN summary_lot m ON m.lot_id = l.id ORDER BY l.id

-- ---------------------------------------------------------------- level 2

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

-- name: drop_month
DELETE FROM summary_month WHERE lot_id = :lot AND month = :month

-- name: fold_month
INSERT INTO summary_month (lot_id, month, vehicle_type_id, arrivals, departures, occupied_ms, stay_ms, booked, due,
                           cancelled, cancelled_late, no_shows)
SELECT d.lot_id, CAST(:month AS BIGINT), d.vehicle_type_id, CAST(sum(d.arrivals) AS BIGINT),
       CAST(sum(d.departures) AS BIGINT), CAST(sum(d.occupied_ms) AS BIGINT), CAST(sum(d.stay_ms) AS BIGINT),
       CAST(sum(d.booked) AS BIGINT), CAST(sum(d.due) AS BIGINT), CAST(sum(d.cancelled) AS BIGINT),
       CAST(sum(d.cancelled_late) AS BIGINT), CAST(sum(d.no_shows) AS BIGINT)
FROM summary_day d WHERE d.lot_id = :lot AND d.day >= :from AND d.day < :until GROUP BY d.lot_id, d.vehicle_type_id

-- name: drop_month_money
DELETE FROM summary_month_money WHERE lot_id = :lot AND month = :month

-- name: fold_month_money
INSERT INTO summary_month_money (lot_id, month, vehicle_type_id, method, staff_id, payments, taken, tax, refunds,
                                 refunded, refunded_tax)
SELECT p.lot_id, CAST(:month AS BIGINT), p.vehicle_type_id, p.method, p.staff_id, CAST(sum(p.payments) AS BIGINT),
       CAST(sum(p.taken) AS BIGINT), CAST(sum(p.tax) AS BIGINT), CAST(sum(p.refunds) AS BIGINT),
       CAST(sum(p.refunded) AS BIGINT), CAST(sum(p.refunded_tax) AS BIGINT)
FROM summary_money p WHERE p.lot_id = :lot AND p.day >= :from AND p.day < :until
GROUP BY p.lot_id, p.vehicle_type_id, p.method, p.staff_id

-- ---------------------------------------------------------------- reading

-- name: sums_by_hour
SELECT hour, occupied_ms, arrivals, departures FROM summary_hour WHERE lot_id = :lot AND hour >= :from AND hour < :until

-- name: sums_by_day
SELECT day, vehicle_type_id, arrivals, departures, occupied_ms, stay_ms, booked, due, cancelled, cancelled_late, no_shows
FROM summary_day WHERE lot_id = :lot AND day >= :from AND day < :until

-- name: money_by_day
SELECT day, vehicle_type_id, method, staff_id, payments, taken, tax, refunds, refunded, refunded_tax
FROM summary_money WHERE lot_id = :lot AND day >= :from AND day < :until

-- name: all_sums_by_hour
SELECT hour, occupied_ms, arrivals, departures FROM summary_all_hour WHERE hour >= :from AND hour < :until

-- name: all_sums_by_day
SELECT day, vehicle_type_id, arrivals, departures, occupied_ms, stay_ms, booked, due, cancelled, cancelled_late, no_shows
FROM summary_all_day WHERE day >= :from AND day < :until

-- name: all_money_by_day
SELECT day, currency, vehicle_type_id, method, payments, taken, tax, refunds, refunded, refunded_tax
FROM summary_all_money WHERE day >= :from AND day < :until

-- name: sums_by_month
SELECT month, vehicle_type_id, arrivals, departures, occupied_ms, stay_ms, booked, due, cancelled, cancelled_late,
       no_shows
FROM summary_month WHERE lot_id = :lot AND month >= :from AND month < :until

-- name: money_by_month
SELECT month, vehicle_type_id, method, staff_id, payments, taken, tax, refunds, refunded, refunded_tax
FROM summary_month_money WHERE lot_id = :lot AND month >= :from AND month < :until

-- name: dirty_hours_between
SELECT DISTINCT hour FROM summary_dirty WHERE hour >= :from AND hour < :until

-- Who is inside, with the places on which they stand or stood since.
-- name: open_stays_of_lot
SELECT y.id, y.vehicle_type_id, y.entered_at, c.from_at, c.until_at, c.parked, c.spot_id
FROM stay y LEFT JOIN claim c ON c.stay_id = y.id AND c.live = 1
WHERE y.lot_id = :lot AND y.state IN (1, 2) AND y.state = 2 ORDER BY y.id

-- Stays that were inside at some time of a period, whose claims say where: no stay that is over was longer than the
-- bound reckons with.
-- name: stays_inside
SELECT y.id, y.vehicle_type_id, y.state, y.booked_at, y.booked_from, y.entered_at, y.left_at, NULL, c.from_at, c.until_at,
       c.spot_id
FROM stay y LEFT JOIN claim c ON c.stay_id = y.id AND c.live = 1
WHERE y.lot_id = :lot AND y.state = 3 AND y.entered_at >= :since AND y.entered_at < :until AND y.left_at >= :from
ORDER BY y.entered_at, y.id

-- Places by spot, and since and until when they count.
-- name: places_of_lot
SELECT s.places, s.added_at, s.retired_at FROM spot s WHERE s.lot_id = :lot AND s.overflow = 0
  AND (:type = 0 OR EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = :type2))

-- name: closed_places_of_lot
SELECT c.from_at, c.until_at, s.retired_at
FROM closure x JOIN claim c ON c.closure_id = x.id JOIN spot s ON s.id = c.spot_id
WHERE s.overflow = 0 AND x.lot_id = :lot AND x.from_at < :until AND c.live = 1 AND c.from_at < :until2 AND c.until_at > :from
  AND (:type = 0 OR EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = :type2))

-- A spot that comes to a lot where vehicles have been is not supply before.
-- name: set_spot_added
UPDATE spot SET added_at = :now WHERE id = :spot AND EXISTS (SELECT 1 FROM stay y WHERE y.lot_id = spot.lot_id)

-- When a lot began: as it was made, or when its first vehicle came.
-- name: lot_began
SELECT l.created_at, (SELECT min(y.entered_at) FROM stay y WHERE y.lot_id = l.id AND y.state = 3), l.retired_at
FROM lot l WHERE l.id = :lot

-- ---------------------------------------------------------------- what no sum tells

-- Stays that ended within a period; see stays_inside for the bound.
-- name: stays_ended
SELECT y.id, y.vehicle_type_id, y.entered_at, y.left_at FROM stay y
WHERE y.lot_id = :lot AND y.state = 3 AND y.entered_at >= :since AND y.entered_at < :until AND y.left_at >= :from
  AND y.left_at < :until2

-- Vehicles that came into a lot within a period, whether they had been in it before, and in any lot. Who came began
-- with the entry, so that an index of the vehicle tells all but the state.
-- name: visitors_of_lot
SELECT x.vehicle_id,
       CAST(CASE WHEN EXISTS (SELECT 1 FROM stay e WHERE e.vehicle_id = x.vehicle_id AND e.lot_id = :lot
                              AND e.state IN (2, 3) AND e.starts_at < :from) THEN 1 ELSE 0 END AS BIGINT),
       CAST(CASE WHEN EXISTS (SELECT 1 FROM stay e WHERE e.vehicle_id = x.vehicle_id
                              AND e.state IN (2, 3) AND e.starts_at < :from2) THEN 1 ELSE 0 END AS BIGINT)
FROM (SELECT y.vehicle_id FROM stay y
      WHERE y.lot_id = :lot2 AND y.state = 3 AND y.entered_at >= :from3 AND y.entered_at < :until
        AND (:type = 0 OR y.vehicle_type_id = :type2)
      UNION
      SELECT y.vehicle_id FROM stay y
      WHERE y.lot_id = :lot3 AND y.state IN (1, 2) AND y.state = 2 AND y.entered_at >= :from4 AND y.entered_at < :until2
        AND (:type3 = 0 OR y.vehicle_type_id = :type4)) x
WHERE x.vehicle_id IS NOT NULL

-- name: deeds_between
SELECT j.lot_id, coalesce(j.desk_id, 0), j.staff_id, j.kind, count(*) FROM journal j
WHERE j.at >= :from AND j.at < :until AND j.lot_id IS NOT NULL AND j.staff_id IS NOT NULL
GROUP BY j.lot_id, coalesce(j.desk_id, 0), j.staff_id, j.kind ORDER BY j.lot_id, coalesce(j.desk_id, 0), j.staff_id, j.kind

-- name: exceptions_of_lot
SELECT e.kind, e.staff_id, e.raised_at FROM exception_case e JOIN stay y ON y.id = e.stay_id
WHERE e.raised_at >= :from AND e.raised_at < :until AND y.lot_id = :lot ORDER BY e.raised_at, e.id

-- name: logins
SELECT id, login FROM staff ORDER BY id
