-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The rows behind a figure. What was inside and what ended is read by the statements of the figures.

-- name: arrivals_behind
SELECT y.id, y.vehicle_type_id, y.entered_at FROM stay y
WHERE y.lot_id = :lot AND y.state = 3 AND y.entered_at >= :from AND y.entered_at < :until
UNION ALL
SELECT y.id, y.vehicle_type_id, y.entered_at FROM stay y
WHERE y.lot_id = :lot2 AND y.state IN (1, 2) AND y.state = 2 AND y.entered_at >= :from2 AND y.entered_at < :until2

-- Of every lot: few days have so much money that it matters.
-- name: payments_behind
SELECT p.stay_id, y.lot_id, coalesce(c.vehicle_type_id, y.vehicle_type_id), p.method, p.staff_id, p.taken_at, p.amount
FROM payment p JOIN stay y ON y.id = p.stay_id JOIN charge c ON c.id = p.charge_id
WHERE p.taken_at >= :from AND p.taken_at < :until ORDER BY p.taken_at, p.id

-- A booking that nobody used begins when it was booked for.
-- name: bookings_behind
SELECT y.id, y.vehicle_type_id, y.state, y.booked_from FROM stay y
WHERE y.lot_id = :lot AND y.starts_at >= :from AND y.starts_at < :until AND y.state IN (4, 5)
  AND y.booked_from IS NOT NULL

-- name: exceptions_behind
SELECT e.stay_id, e.kind, e.staff_id, e.raised_at FROM exception_case e CROSS JOIN stay y
WHERE y.id = e.stay_id AND e.raised_at >= :from AND e.raised_at < :until AND y.lot_id = :lot ORDER BY e.raised_at, e.id
