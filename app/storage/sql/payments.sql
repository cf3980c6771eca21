-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Payments by when they were taken. What is asked beside the period: 0 and '' ask nothing.
-- piece: payment_conditions
  AND coalesce(nullif(CAST(:desk AS BIGINT), 0), p.desk_id) = p.desk_id
  AND coalesce(nullif(CAST(:staff AS BIGINT), 0), p.staff_id) = p.staff_id
  AND coalesce(nullif(CAST(:method AS TEXT), ''), p.method) = p.method
  AND p.amount >= CAST(:least AS BIGINT) AND p.amount <= CAST(:greatest AS BIGINT)
  AND CASE CAST(:lot AS BIGINT) WHEN 0 THEN 1 WHEN (SELECT y.lot_id FROM stay y WHERE y.id = p.stay_id) THEN 1
      ELSE 0 END = 1

-- The moment of the last one before another.
-- name: payment_newest
SELECT p.taken_at FROM payment p WHERE p.taken_at < :before ORDER BY p.taken_at DESC, p.id DESC LIMIT 1

-- How many there are in a period: the index alone answers.
-- name: payments_count
SELECT count(*) FROM payment p WHERE p.taken_at >= :from AND p.taken_at < :until

-- How many, and how much they are together. Without any the currencies are empty.
-- name: payments_sum
SELECT count(*), CAST(coalesce(sum(p.amount), 0) AS BIGINT), coalesce(min(p.currency), ''), coalesce(max(p.currency), '')
FROM payment p WHERE p.taken_at >= :from AND p.taken_at < :until
-- use: payment_conditions

-- Those of a period, the newest first.
-- name: payments_between
SELECT p.id, p.taken_at, p.amount, p.currency FROM payment p WHERE p.taken_at >= :from AND p.taken_at < :until
-- use: payment_conditions
ORDER BY p.taken_at DESC, p.id DESC LIMIT :most

-- Those of some stays, by a JSON list of ids.
-- name: payments_of_stays
SELECT p.id, p.taken_at, p.amount, p.currency FROM json_each(:stays) k JOIN payment p ON p.stay_id = k.value
WHERE p.taken_at >= :from AND p.taken_at < :until
-- use: payment_conditions
ORDER BY p.taken_at DESC, p.id DESC LIMIT :most

-- name: payments_of_stays
-- dialect: postgresql
SELECT p.id, p.taken_at, p.amount, p.currency FROM json_array_elements_text(CAST(:stays AS json)) k(value)
     JOIN payment p ON p.stay_id = CAST(k.value AS BIGINT)
WHERE p.taken_at >= :from AND p.taken_at < :until
-- use: payment_conditions
ORDER BY p.taken_at DESC, p.id DESC LIMIT :most

-- Whose payments a receipt is of.
-- name: stay_of_receipt
SELECT p.stay_id FROM desk d JOIN receipt r ON r.desk_id = d.id JOIN payment p ON p.receipt_id = r.id
WHERE d.code = :desk AND r.year = :year AND r.number = :number ORDER BY p.stay_id

-- What a row of the list says.
-- piece: payment_row
SELECT p.id, p.taken_at, p.stay_id, y.lot_id, l.name, l.timezone, coalesce(v.shown, ''), y.ticket, t.code, p.method,
       p.amount, p.currency, d.code, r.year, r.number, d.name, s.name, coalesce(p.counters_id, 0),
       (SELECT count(*) FROM payment q WHERE q.counters_id = p.id)

-- name: payment_rows
-- use: payment_row
FROM json_each(:rows) k JOIN payment p ON p.id = k.value JOIN stay y ON y.id = p.stay_id JOIN lot l ON l.id = y.lot_id
     JOIN vehicle_type t ON t.id = y.vehicle_type_id JOIN receipt r ON r.id = p.receipt_id
     JOIN desk d ON d.id = p.desk_id JOIN staff s ON s.id = p.staff_id LEFT JOIN vehicle v ON v.id = y.vehicle_id

-- name: payment_rows
-- dialect: postgresql
-- use: payment_row
FROM json_array_elements_text(CAST(:rows AS json)) k(value) JOIN payment p ON p.id = CAST(k.value AS BIGINT)
     JOIN stay y ON y.id = p.stay_id JOIN lot l ON l.id = y.lot_id
     JOIN vehicle_type t ON t.id = y.vehicle_type_id JOIN receipt r ON r.id = p.receipt_id
     JOIN desk d ON d.id = p.desk_id JOIN staff s ON s.id = p.staff_id LEFT JOIN vehicle v ON v.id = y.vehicle_id

-- Desks that money was ever taken at, or may be.
-- name: desks_with_money
SELECT d.id, d.name FROM desk d ORDER BY d.name, d.id

-- name: payment_methods
SELECT code FROM payment_method ORDER BY code
