-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The newest rule of a lot that held at some moment: the one under which a booking of that moment stands.
-- name: fee_rule_at
SELECT id, no_show, late_cancel, free_ms FROM fee_rule WHERE lot_id = :lot AND valid_from <= :now
ORDER BY id DESC LIMIT 1

-- name: add_fee_rule
INSERT INTO fee_rule (lot_id, valid_from, no_show, late_cancel, free_ms)
VALUES (:lot, :now, :no_show, :late_cancel, :free)

-- name: add_fee
INSERT INTO fee (stay_id, rule_id, kind, amount, currency, owed_at)
VALUES (:stay, :fee_rule, :fee_kind, :amount, :currency, :now) RETURNING id

-- name: end_fee
INSERT INTO fee_end (fee_id, how, ended_at) VALUES (:fee, :fee_how, :now)

-- name: add_fee_charge
INSERT INTO fee_charge (charge_id, fee_id) VALUES (:charge, :fee)

-- The one of a stay that was neither waived nor taken back, paid or not; with what was paid for the stay.
-- name: fee_of_stay
SELECT f.id, f.stay_id, f.kind, f.amount, f.currency, f.owed_at,
       CAST((SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = f.stay_id) AS BIGINT)
FROM fee f WHERE f.stay_id = :stay AND NOT EXISTS (SELECT 1 FROM fee_end e WHERE e.fee_id = f.id)

-- piece: open_fee
SELECT f.id, f.stay_id, f.kind, f.amount, f.currency, f.owed_at,
       CAST((SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = f.stay_id) AS BIGINT),
       y.lot_id, coalesce(v.shown, ''), y.ticket, y.booked_from, y.booked_until, l.name, l.timezone

-- piece: open_fee_condition
WHERE NOT EXISTS (SELECT 1 FROM fee_end e WHERE e.fee_id = f.id)
  AND f.amount > (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = f.stay_id)

-- The newest first; of any lot where the lot is 0.
-- name: open_fees
-- use: open_fee
FROM fee f JOIN stay y ON y.id = f.stay_id JOIN lot l ON l.id = y.lot_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
-- use: open_fee_condition
  AND coalesce(nullif(CAST(:lot AS BIGINT), 0), y.lot_id) = y.lot_id
ORDER BY f.id DESC LIMIT :most

-- The oldest first, as they are paid.
-- name: open_fees_of_vehicle
-- use: open_fee
FROM stay y JOIN fee f ON f.stay_id = y.id JOIN lot l ON l.id = y.lot_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
-- use: open_fee_condition
  AND y.vehicle_id = :vehicle ORDER BY f.id

-- name: open_fees_of_driver
-- use: open_fee
FROM stay y JOIN fee f ON f.stay_id = y.id JOIN lot l ON l.id = y.lot_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
-- use: open_fee_condition
  AND y.driver_id = :driver ORDER BY f.id
