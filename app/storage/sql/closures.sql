-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: add_closure
INSERT INTO closure (lot_id, scope, zone_id, level_id, reason, from_at, until_at, staff_id, created_at)
VALUES (:lot, :scope, CAST(:zone AS BIGINT), CAST(:level AS BIGINT), :reason, :from, :until, :staff, :now) RETURNING id

-- name: closure_by_id
SELECT id, lot_id, scope, zone_id, level_id, reason, from_at, until_at, ended_at FROM closure WHERE id = :closure

-- name: closures_of_lot
SELECT id, lot_id, scope, zone_id, level_id, reason, from_at, until_at, ended_at FROM closure
WHERE lot_id = :lot AND until_at > :since AND (:ended = 1 OR ended_at IS NULL) ORDER BY from_at, id

-- name: end_closure
UPDATE closure SET ended_at = :now, ended_by = :staff WHERE id = :closure

-- name: claims_of_closure
SELECT c.id, c.spot_id, c.place_no, c.from_at, c.until_at, c.live, s.label, z.name, v.name
FROM claim c JOIN spot s ON s.id = c.spot_id JOIN closure x ON x.id = c.closure_id
     LEFT JOIN zone z ON z.id = x.zone_id LEFT JOIN level v ON v.id = x.level_id
WHERE c.closure_id = :closure ORDER BY s.label_key, c.place_no, c.id

-- name: add_closure_claim
INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, closure_id)
VALUES (:spot, :place, :from, :until, :live, 0, 'closure', :closure) RETURNING id

-- name: set_closure_claim
UPDATE claim SET from_at = :from, until_at = :until, live = :live WHERE id = :claim

-- Claims of closures in force that begin later than they might: a vehicle stood there, or stands there still. One that
-- was released before it began lies at the beginning of time.
-- name: closures_to_settle
SELECT c.id, c.spot_id, c.place_no, c.from_at, c.until_at, c.live, x.id, x.from_at, x.until_at
FROM closure x JOIN claim c ON c.closure_id = x.id JOIN spot s ON s.id = c.spot_id
WHERE x.lot_id = :lot AND x.ended_at IS NULL AND x.until_at > :now AND s.retired_at IS NULL
  AND c.from_at > x.from_at AND (c.live = 0 OR c.from_at > :now2)
ORDER BY x.from_at, x.id, c.spot_id, c.place_no

-- Closures that hold a place within a period.
-- name: closures_on_place
SELECT c.id, c.spot_id, c.place_no, c.from_at, c.until_at, c.live, c.closure_id FROM claim c
WHERE c.spot_id = :spot AND c.place_no = :place AND c.live = 1 AND c.from_at < :until AND c.until_at > :from
  AND c.closure_id IS NOT NULL ORDER BY c.from_at
