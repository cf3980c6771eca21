-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: add_charge
INSERT INTO charge (stay_id, tariff_version_id, purpose, from_at, exit_at, amount, currency, hash, facts, written_at,
                    vehicle_type_id, lost_ticket, asked)
VALUES (:stay, CAST(:tariff_version AS BIGINT), :purpose, :from, :exit, :amount, :currency, :hash, :facts, :now,
        :type, :lost_ticket, :asked_of)
RETURNING id

-- name: add_charge_line
INSERT INTO charge_line (charge_id, line_no, rule, kind, time_window, units, unit_price, amount, tax_rate, tax_amount)
VALUES (:charge, :line, :rule, :kind, :window, :units, :unit_price, :amount, :tax_rate, :tax_amount)

-- name: last_charge
SELECT id, tariff_version_id, from_at, exit_at, facts, vehicle_type_id, lost_ticket, asked FROM charge WHERE stay_id = :stay
ORDER BY id DESC LIMIT 1

-- The charge of the newest payment that was not taken back.
-- name: last_paid_charge
SELECT c.id, c.tariff_version_id, c.from_at, c.exit_at, c.facts, c.vehicle_type_id, c.lost_ticket, c.asked
FROM payment p JOIN charge c ON c.id = p.charge_id
WHERE p.stay_id = :stay AND p.counters_id IS NULL AND NOT EXISTS (SELECT 1 FROM payment q WHERE q.counters_id = p.id)
ORDER BY p.id DESC LIMIT 1

-- name: last_receipt_number
SELECT coalesce(max(number), 0) FROM receipt WHERE operator_id = :operator AND desk_id = :desk AND year = :year

-- name: add_receipt
INSERT INTO receipt (operator_id, desk_id, year, number, issued_at)
VALUES (:operator, :desk, :year, :number, :now) RETURNING id

-- name: add_payment
INSERT INTO payment (stay_id, part_no, charge_id, receipt_id, shift_id, desk_id, staff_id, method, amount, tax_amount,
                     currency, tendered, card_reference, counters_id, taken_at)
VALUES (:stay, (SELECT count(*) + 1 FROM payment p WHERE p.stay_id = :stay2), :charge, :receipt, :shift, :desk, :staff, :method, :amount, :tax, :currency,
        CAST(:tendered AS BIGINT), :card_reference, CAST(:counters AS BIGINT), :now) RETURNING id

-- A sum is a decimal number on PostgreSQL, which the driver would read as a floating-point one.
-- name: paid_so_far
SELECT CAST(coalesce(sum(amount), 0) AS BIGINT), CAST(coalesce(sum(tax_amount), 0) AS BIGINT) FROM payment
WHERE stay_id = :stay

-- name: payment_method
SELECT code FROM payment_method WHERE code = :code

-- name: add_exception
INSERT INTO exception_case (kind, stay_id, reason, staff_id, raised_at)
VALUES (:kind, :stay, :reason, :staff, :now) RETURNING id
