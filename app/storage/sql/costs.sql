-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What lots cost by month, and what was planned.

-- name: month_entries
SELECT lot_id, month, kind, amount FROM month_entry WHERE month >= :from AND month < :until ORDER BY lot_id, month, kind

-- name: month_entry_at
SELECT amount FROM month_entry WHERE lot_id = :lot AND month = :month AND kind = :kind

-- name: set_month_entry
INSERT INTO month_entry (lot_id, month, kind, amount) VALUES (:lot, :month, :kind, :amount)
ON CONFLICT (lot_id, month, kind) DO UPDATE SET amount = excluded.amount

-- name: drop_month_entry
DELETE FROM month_entry WHERE lot_id = :lot AND month = :month AND kind = :kind

-- name: bookings_ahead
SELECT y.booked_from, y.booked_until,
       (SELECT count(*) FROM claim c WHERE c.stay_id = y.id AND c.live = 1)
FROM stay y
WHERE y.lot_id = :lot AND y.state IN (1, 2) AND y.state = 1 AND y.booked_from < :until AND y.booked_until > :from
ORDER BY y.booked_from, y.id

-- Who booked: the desk at which it was done, and what became of the booking.
-- name: booked_at_desks
SELECT coalesce(j.desk_id, 0), y.state, count(*) FROM journal j JOIN stay y ON y.id = j.stay_id
WHERE j.kind IN ('reserve', 'reserve_repacked', 'kiosk_reserve') AND j.lot_id = :lot AND j.at >= :from AND j.at < :until
GROUP BY coalesce(j.desk_id, 0), y.state ORDER BY coalesce(j.desk_id, 0), y.state

-- name: desk_names
SELECT id, name FROM desk ORDER BY id

-- What was never paid of stays that left owing, unseen or towed.
-- name: unsettled_of_lot
SELECT y.left_how, y.left_at,
       c.amount - coalesce((SELECT CAST(sum(p.amount) AS BIGINT) FROM payment p WHERE p.stay_id = y.id), 0)
FROM stay y JOIN charge c ON c.id = y.charge_id
WHERE y.lot_id = :lot AND y.state = 3 AND y.left_how IN (3, 4, 5) AND y.left_at >= :from AND y.left_at < :until
ORDER BY y.left_at, y.id

-- What was taken off the prices by which stays were let out; lines of a discount are negative.
-- name: discounts_between
SELECT y.lot_id, y.left_at, l.amount
FROM charge_line l JOIN charge c ON c.id = l.charge_id JOIN stay y ON y.id = c.stay_id AND y.charge_id = c.id
WHERE l.kind = 'discount' AND y.left_at >= :from AND y.left_at < :until
ORDER BY y.lot_id, y.left_at, l.charge_id, l.line_no

-- Vehicles that came into a lot within a period, each once.
-- name: vehicles_of_lot
SELECT y.vehicle_id FROM stay y
WHERE y.lot_id = :lot AND y.state = 3 AND y.entered_at >= :from AND y.entered_at < :until
  AND (:type = 0 OR y.vehicle_type_id = :type2) AND y.vehicle_id IS NOT NULL
UNION
SELECT y.vehicle_id FROM stay y
WHERE y.lot_id = :lot2 AND y.state IN (1, 2) AND y.state = 2 AND y.entered_at >= :from2 AND y.entered_at < :until2
  AND (:type3 = 0 OR y.vehicle_type_id = :type4) AND y.vehicle_id IS NOT NULL
