-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readings of counters.

-- name: counted_lots
SELECT c.id, c.name, c.lot_id, c.timezone, n.readings, n.first_at, n.last_at, n.odd
FROM counted_lot c JOIN (
    SELECT counted_lot_id, count(*) AS readings, min(at) AS first_at, max(at) AS last_at,
        sum(CASE WHEN occupied < 0 OR occupied > capacity THEN 1 ELSE 0 END) AS odd
    FROM lot_count GROUP BY counted_lot_id) n ON n.counted_lot_id = c.id
ORDER BY c.name_key

-- name: counted_lot_by_key
SELECT id, timezone FROM counted_lot WHERE name_key = :name_key

-- name: add_counted_lot
INSERT INTO counted_lot (name, name_key, lot_id, timezone, created_at)
VALUES (:name, :name_key, (SELECT l.id FROM lot l WHERE l.name_key = :name_key2), :timezone, :now) RETURNING id

-- name: add_lot_count
INSERT INTO lot_count (counted_lot_id, at, occupied, capacity)
VALUES (:counted_lot, :at, :occupied, CAST(:capacity AS BIGINT)) ON CONFLICT (counted_lot_id, at) DO NOTHING

-- name: lot_count_at
SELECT occupied, capacity FROM lot_count WHERE counted_lot_id = :counted_lot AND at = :at

-- name: lot_counts
SELECT at, occupied, capacity FROM lot_count
WHERE counted_lot_id = :counted_lot AND at >= :from_at AND at < :until_at ORDER BY at
