-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: operator_by_id
SELECT name, address, tax_number, receipt_footer FROM operator WHERE id = :operator

-- name: payment_on_paper
SELECT p.stay_id, r.year, r.number, d.code, d.name, s.name, p.method, p.amount, p.tax_amount, p.currency, p.tendered,
       p.card_reference, p.taken_at, c.facts, c.from_at, c.exit_at, c.tariff_version_id
FROM payment p JOIN receipt r ON r.id = p.receipt_id JOIN desk d ON d.id = p.desk_id JOIN staff s ON s.id = p.staff_id
     JOIN charge c ON c.id = p.charge_id
WHERE p.id = :payment_row

-- name: payment_of_receipt
SELECT id FROM payment WHERE receipt_id = :receipt

-- name: last_payment_of_desk
SELECT id FROM payment WHERE desk_id = :desk ORDER BY id DESC LIMIT 1

-- A sum is a decimal number on PostgreSQL, which the driver would read as a floating-point one.
-- name: paid_before
SELECT CAST(coalesce(sum(amount), 0) AS BIGINT) FROM payment WHERE stay_id = :stay AND id < :payment_row

-- Where the vehicle stands, will stand, or stood last.
-- name: last_spot_of_stay
SELECT s.label FROM claim c JOIN spot s ON s.id = c.spot_id
WHERE c.stay_id = :stay ORDER BY c.parked DESC, c.live DESC, c.id DESC LIMIT 1
