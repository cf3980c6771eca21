-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What sums are made of and kept in.

-- The stay as it counts; when a booking was cancelled is known by the journal alone, whose index by kind and time would
-- be walked for the last of all cancellations: no index is of what coalesce() gives. Whoever changes a stay holds it.
-- name: summary_stay
-- dialect: sqlite
SELECT y.lot_id, y.vehicle_type_id, y.state, y.booked_at, y.booked_from, y.entered_at, y.left_at,
       CASE WHEN y.state = 4 THEN (SELECT max(j.at) FROM journal j
                                   WHERE j.stay_id = y.id AND coalesce(j.kind, '') IN ('cancel', 'kiosk_cancel')) END
FROM stay y WHERE y.id = :stay

-- name: summary_stay
-- dialect: postgresql
SELECT y.lot_id, y.vehicle_type_id, y.state, y.booked_at, y.booked_from, y.entered_at, y.left_at,
       CASE WHEN y.state = 4 THEN (SELECT max(j.at) FROM journal j
                                   WHERE j.stay_id = y.id AND coalesce(j.kind, '') IN ('cancel', 'kiosk_cancel')) END
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
                                   WHERE j.stay_id = y.id AND coalesce(j.kind, '') IN ('cancel', 'kiosk_cancel')) END,
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
SELECT max(j.at) FROM journal j WHERE j.stay_id = :stay AND coalesce(j.kind, '') IN ('cancel', 'kiosk_cancel')

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

-- What lots did, by lot and month, or all of a period together (then as its first month or day). Where a lot is said it
-- is that one alone.
-- name: lot_months
SELECT l.id, m.month, m.arrivals, m.departures, m.occupied_ms, m.stay_ms, m.booked,
       m.due, m.cancelled, m.cancelled_late, m.no_shows
FROM lot l CROSS JOIN summary_lot_month m WHERE m.lot_id = l.id AND m.month >= :from AND m.month < :until
  AND (:lot = 0 OR l.id = :lot2)

-- name: lot_months_together
SELECT l.id, min(m.month),
       CAST(sum(m.arrivals) AS BIGINT), CAST(sum(m.departures) AS BIGINT), CAST(sum(m.occupied_ms) AS BIGINT),
       CAST(sum(m.stay_ms) AS BIGINT), CAST(sum(m.booked) AS BIGINT), CAST(sum(m.due) AS BIGINT),
       CAST(sum(m.cancelled) AS BIGINT), CAST(sum(m.cancelled_late) AS BIGINT), CAST(sum(m.no_shows) AS BIGINT)
FROM lot l CROSS JOIN summary_lot_month m WHERE m.lot_id = l.id AND m.month >= :from AND m.month < :until
  AND (:lot = 0 OR l.id = :lot2) GROUP BY l.id

-- name: lot_months_of_type
SELECT l.id, m.month, m.arrivals, m.departures, m.occupied_ms, m.stay_ms, m.booked,
       m.due, m.cancelled, m.cancelled_late, m.no_shows
FROM lot l CROSS JOIN summary_month m WHERE m.lot_id = l.id AND m.month >= :from AND m.month < :until AND m.vehicle_type_id = :type
  AND (:lot = 0 OR l.id = :lot2)

-- name: lot_months_of_type_together
SELECT l.id, min(m.month),
       CAST(sum(m.arrivals) AS BIGINT), CAST(sum(m.departures) AS BIGINT), CAST(sum(m.occupied_ms) AS BIGINT),
       CAST(sum(m.stay_ms) AS BIGINT), CAST(sum(m.booked) AS BIGINT), CAST(sum(m.due) AS BIGINT),
       CAST(sum(m.cancelled) AS BIGINT), CAST(sum(m.cancelled_late) AS BIGINT), CAST(sum(m.no_shows) AS BIGINT)
FROM lot l CROSS JOIN summary_month m WHERE m.lot_id = l.id AND m.month >= :from AND m.month < :until AND m.vehicle_type_id = :type
  AND (:lot = 0 OR l.id = :lot2) GROUP BY l.id

-- name: lot_money_months
SELECT l.id, m.month, m.payments, m.taken, m.tax, m.refunds, m.refunded, m.refunded_tax
FROM lot l CROSS JOIN summary_lot_month_money m WHERE m.lot_id = l.id AND m.vehicle_type_id = :type AND m.month >= :from AND m.month < :until
  AND (:lot = 0 OR l.id = :lot2)

-- name: lot_money_months_together
SELECT l.id, min(m.month),
       CAST(sum(m.payments) AS BIGINT), CAST(sum(m.taken) AS BIGINT), CAST(sum(m.tax) AS BIGINT),
       CAST(sum(m.refunds) AS BIGINT), CAST(sum(m.refunded) AS BIGINT), CAST(sum(m.refunded_tax) AS BIGINT)
FROM lot l CROSS JOIN summary_lot_month_money m WHERE m.lot_id = l.id AND m.vehicle_type_id = :type AND m.month >= :from AND m.month < :until
  AND (:lot = 0 OR l.id = :lot2) GROUP BY l.id

-- name: lot_days
SELECT l.id, min(d.day),
       CAST(sum(d.arrivals) AS BIGINT), CAST(sum(d.departures) AS BIGINT), CAST(sum(d.occupied_ms) AS BIGINT),
       CAST(sum(d.stay_ms) AS BIGINT), CAST(sum(d.booked) AS BIGINT), CAST(sum(d.due) AS BIGINT),
       CAST(sum(d.cancelled) AS BIGINT), CAST(sum(d.cancelled_late) AS BIGINT), CAST(sum(d.no_shows) AS BIGINT)
FROM lot l CROSS JOIN summary_lot_day d WHERE d.lot_id = l.id AND d.day >= :from AND d.day < :until
  AND (:lot = 0 OR l.id = :lot2) GROUP BY l.id

-- name: lot_money_days
SELECT l.id, min(d.day),
       CAST(sum(d.payments) AS BIGINT), CAST(sum(d.taken) AS BIGINT), CAST(sum(d.tax) AS BIGINT),
       CAST(sum(d.refunds) AS BIGINT), CAST(sum(d.refunded) AS BIGINT), CAST(sum(d.refunded_tax) AS BIGINT)
FROM lot l CROSS JOIN summary_lot_money d WHERE d.lot_id = l.id AND d.day >= :from AND d.day < :until
  AND (:lot = 0 OR l.id = :lot2) GROUP BY l.id

-- name: fresh_lot_days
SELECT l.id, min(d.day),
       CAST(sum(d.arrivals) AS BIGINT), CAST(sum(d.departures) AS BIGINT), CAST(sum(d.occupied_ms) AS BIGINT),
       CAST(sum(d.stay_ms) AS BIGINT), CAST(sum(d.booked) AS BIGINT), CAST(sum(d.due) AS BIGINT),
       CAST(sum(d.cancelled) AS BIGINT), CAST(sum(d.cancelled_late) AS BIGINT), CAST(sum(d.no_shows) AS BIGINT)
FROM lot l CROSS JOIN summary_day d WHERE d.lot_id = l.id AND d.day >= :from AND d.day < :until AND (:type = 0 OR d.vehicle_type_id = :type2)
  AND (:lot = 0 OR l.id = :lot2) GROUP BY l.id

-- name: fresh_lot_money
SELECT l.id, min(d.day),
       CAST(sum(d.payments) AS BIGINT), CAST(sum(d.taken) AS BIGINT), CAST(sum(d.tax) AS BIGINT),
       CAST(sum(d.refunds) AS BIGINT), CAST(sum(d.refunded) AS BIGINT), CAST(sum(d.refunded_tax) AS BIGINT)
FROM lot l CROSS JOIN summary_money d WHERE d.lot_id = l.id AND d.day >= :from AND d.day < :until AND (:type = 0 OR d.vehicle_type_id = :type2)
  AND (:lot = 0 OR l.id = :lot2) GROUP BY l.id

-- Level 1 of all lots, where level 2 is not there yet.
-- name: fresh_sums_by_hour
SELECT h.hour, CAST(sum(h.occupied_ms) AS BIGINT), CAST(sum(h.arrivals) AS BIGINT), CAST(sum(h.departures) AS BIGINT)
FROM lot l CROSS JOIN summary_hour h WHERE h.lot_id = l.id AND h.hour >= :from AND h.hour < :until GROUP BY h.hour

-- name: fresh_sums_by_day
SELECT d.day, d.vehicle_type_id,
       CAST(sum(d.arrivals) AS BIGINT), CAST(sum(d.departures) AS BIGINT), CAST(sum(d.occupied_ms) AS BIGINT),
       CAST(sum(d.stay_ms) AS BIGINT), CAST(sum(d.booked) AS BIGINT), CAST(sum(d.due) AS BIGINT),
       CAST(sum(d.cancelled) AS BIGINT), CAST(sum(d.cancelled_late) AS BIGINT), CAST(sum(d.no_shows) AS BIGINT)
FROM lot l CROSS JOIN summary_day d WHERE d.lot_id = l.id AND d.day >= :from AND d.day < :until
GROUP BY d.day, d.vehicle_type_id

-- name: fresh_money_by_day
SELECT p.day, l.currency, p.vehicle_type_id, p.method,
       CAST(sum(p.payments) AS BIGINT), CAST(sum(p.taken) AS BIGINT), CAST(sum(p.tax) AS BIGINT),
       CAST(sum(p.refunds) AS BIGINT), CAST(sum(p.refunded) AS BIGINT), CAST(sum(p.refunded_tax) AS BIGINT)
FROM lot l CROSS JOIN summary_money p WHERE p.lot_id = l.id AND p.day >= :from AND p.day < :until
GROUP BY p.day, l.currency, p.vehicle_type_id, p.method

-- Money by who took it: of whole months, of days, and of days that are not folded.
-- name: staff_months
SELECT min(p.month), p.vehicle_type_id, p.staff_id,
       CAST(sum(p.payments) AS BIGINT), CAST(sum(p.taken) AS BIGINT), CAST(sum(p.tax) AS BIGINT),
       CAST(sum(p.refunds) AS BIGINT), CAST(sum(p.refunded) AS BIGINT), CAST(sum(p.refunded_tax) AS BIGINT)
FROM summary_staff_month p WHERE p.month >= :from AND p.month < :until GROUP BY p.vehicle_type_id, p.staff_id

-- name: staff_days
SELECT min(p.day), p.vehicle_type_id, p.staff_id,
       CAST(sum(p.payments) AS BIGINT), CAST(sum(p.taken) AS BIGINT), CAST(sum(p.tax) AS BIGINT),
       CAST(sum(p.refunds) AS BIGINT), CAST(sum(p.refunded) AS BIGINT), CAST(sum(p.refunded_tax) AS BIGINT)
FROM summary_staff_day p WHERE p.day >= :from AND p.day < :until GROUP BY p.vehicle_type_id, p.staff_id

-- name: fresh_staff_days
SELECT min(p.day), p.vehicle_type_id, p.staff_id,
       CAST(sum(p.payments) AS BIGINT), CAST(sum(p.taken) AS BIGINT), CAST(sum(p.tax) AS BIGINT),
       CAST(sum(p.refunds) AS BIGINT), CAST(sum(p.refunded) AS BIGINT), CAST(sum(p.refunded_tax) AS BIGINT)
FROM lot l CROSS JOIN summary_money p WHERE p.lot_id = l.id AND p.day >= :from AND p.day < :until
GROUP BY p.vehicle_type_id, p.staff_id

-- For those who prove what is folded: all of it.
-- name: written_lot_days
SELECT day, arrivals, departures, occupied_ms, stay_ms, booked, due, cancelled, cancelled_late, no_shows
FROM summary_lot_day WHERE lot_id = :lot AND day >= :from AND day < :until

-- name: written_lot_money
SELECT day, payments, taken, tax, refunds, refunded, refunded_tax FROM summary_lot_money WHERE lot_id = :lot AND day >= :from AND day < :until

-- name: written_lot_months
SELECT month, arrivals, departures, occupied_ms, stay_ms, booked, due, cancelled, cancelled_late, no_shows
FROM summary_lot_month WHERE lot_id = :lot AND month >= :from AND month < :until

-- name: written_lot_month_money
SELECT month, vehicle_type_id, payments, taken, tax, refunds, refunded, refunded_tax
FROM summary_lot_month_money WHERE lot_id = :lot AND month >= :from AND month < :until

-- name: written_staff_days
SELECT day, currency, vehicle_type_id, staff_id, payments, taken, tax, refunds, refunded, refunded_tax
FROM summary_staff_day WHERE day >= :from AND day < :until

-- name: written_staff_months
SELECT month, currency, vehicle_type_id, staff_id, payments, taken, tax, refunds, refunded, refunded_tax
FROM summary_staff_month WHERE month >= :from AND month < :until

-- name: folded_until
SELECT until_hour FROM summary_fold

-- name: dirty_lots
SELECT DISTINCT lot_id FROM summary_dirty WHERE hour < :until

-- name: dirty_hours_between
SELECT DISTINCT hour FROM summary_dirty WHERE hour >= :from AND hour < :until

-- name: dirty_hours_of_lot
SELECT hour FROM summary_dirty WHERE lot_id = :lot AND hour < :until

-- Who is inside, with the places on which they stand or stood since.
-- name: open_stays_of_lot
SELECT y.id, y.vehicle_type_id, y.entered_at, c.from_at, c.until_at, c.parked, c.spot_id
FROM stay y LEFT JOIN claim c ON c.stay_id = y.id AND c.live = 1
WHERE y.lot_id = :lot AND y.state IN (1, 2) AND y.state = 2 ORDER BY y.id

-- The same of all lots.
-- name: open_stays
SELECT y.id, y.vehicle_type_id, y.entered_at, c.from_at, c.until_at, c.parked, y.lot_id
FROM lot l CROSS JOIN stay y LEFT JOIN claim c ON c.stay_id = y.id AND c.live = 1
WHERE y.lot_id = l.id AND y.state IN (1, 2) AND y.state = 2 ORDER BY y.id

-- Stays that were inside at some time of a period, whose claims say where: no stay that is over was longer than the
-- bound reckons with.
-- name: stays_inside
SELECT y.id, y.vehicle_type_id, y.state, y.booked_at, y.booked_from, y.entered_at, y.left_at, NULL, c.from_at, c.until_at,
       c.spot_id
FROM stay y LEFT JOIN claim c ON c.stay_id = y.id AND c.live = 1
WHERE y.lot_id = :lot AND y.state = 3 AND y.entered_at >= :since AND y.entered_at < :until AND y.left_at >= :from
ORDER BY y.entered_at, y.id

-- Places, and since and until when they count; of one lot where it is said.
-- name: places_of_lots
SELECT l.id, CAST(sum(s.places) AS BIGINT), s.added_at, s.retired_at FROM lot l CROSS JOIN spot s
WHERE s.lot_id = l.id AND s.overflow = 0 AND (:lot = 0 OR l.id = :lot2)
  AND (:type = 0 OR EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = :type2))
GROUP BY l.id, s.added_at, s.retired_at

-- name: closed_places_of_lots
SELECT x.lot_id, c.from_at, c.until_at, s.retired_at
FROM closure x JOIN claim c ON c.closure_id = x.id JOIN spot s ON s.id = c.spot_id
WHERE s.overflow = 0 AND (:lot = 0 OR x.lot_id = :lot2) AND x.from_at < :until AND c.live = 1 AND c.from_at < :until2
  AND c.until_at > :from
  AND (:type = 0 OR EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = :type2))

-- A spot that comes to a lot where vehicles have been is not supply before.
-- name: set_spot_added
UPDATE spot SET added_at = :now WHERE id = :spot AND EXISTS (SELECT 1 FROM stay y WHERE y.lot_id = spot.lot_id)

-- When lots began: as they were made, or when their first vehicle came.
-- name: lots_began
SELECT l.id, l.created_at, (SELECT min(y.entered_at) FROM stay y WHERE y.lot_id = l.id AND y.state = 3), l.retired_at
FROM lot l WHERE (:lot = 0 OR l.id = :lot2)

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

-- By time, of which there is an index; their stays tell the lot.
-- name: exceptions_between
SELECT y.lot_id, e.kind, e.staff_id, e.raised_at FROM exception_case e CROSS JOIN stay y
WHERE e.raised_at >= :from AND e.raised_at < :until AND y.id = e.stay_id ORDER BY e.raised_at, e.id

-- name: logins
SELECT id, login FROM staff ORDER BY id
