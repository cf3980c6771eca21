-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How long stays lasted.

-- An index holds all of it.
-- name: stays_left
SELECT y.vehicle_type_id, y.entered_at, y.left_at FROM stay y
WHERE y.lot_id = :lot AND y.state = 3 AND y.left_at >= :from AND y.left_at < :until

-- name: drop_length_days
DELETE FROM summary_length_day WHERE day >= :from AND day < :until

-- name: add_length_day
INSERT INTO summary_length_day (day, vehicle_type_id, lengths) VALUES (:day, :type, :lengths)

-- name: drop_length_month
DELETE FROM summary_length_month WHERE month = :month

-- name: add_length_month
INSERT INTO summary_length_month (month, vehicle_type_id, lengths) VALUES (:month, :type, :lengths)

-- name: length_days
SELECT day, vehicle_type_id, lengths FROM summary_length_day WHERE day >= :from AND day < :until

-- name: length_months
SELECT month, vehicle_type_id, lengths FROM summary_length_month WHERE month >= :from AND month < :until

-- The first day of any lengths that are written, and when the first stay of each lot ended.
-- name: first_length_day
SELECT min(day) FROM summary_length_day

-- name: first_left
SELECT (SELECT min(y.left_at) FROM stay y WHERE y.lot_id = l.id AND y.state = 3) FROM lot l ORDER BY l.id
