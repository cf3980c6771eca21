-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a text in the box could mean. Few stays are current in a lot, so pieces and near writings are looked for among
-- those alone ("state IN (1, 2)" is what their index is for); vehicles of earlier days are found by the beginning of
-- their plate, which an index keeps in order.

-- Plates inside, or booked to begin by :due_by, of a length at which one slip of a finger is possible, or longer with
-- the same beginning.
-- name: current_plates_like
SELECT y.id, v.normal FROM stay y JOIN vehicle v ON v.id = y.vehicle_id
WHERE y.lot_id = :lot AND y.state IN (1, 2) AND (y.state = 2 OR y.booked_from <= :due_by)
  AND (length(v.normal) BETWEEN :shortest AND :longest OR v.normal LIKE :beginning) ORDER BY y.state DESC, y.id

-- The stays inside or due whose plate holds a piece; what begins with it first.
-- name: current_stays_with
SELECT y.id FROM stay y JOIN vehicle v ON v.id = y.vehicle_id
WHERE y.lot_id = :lot AND y.state IN (1, 2) AND (y.state = 2 OR y.booked_from <= :due_by) AND v.normal LIKE :holding
  AND v.normal <> :itself
ORDER BY y.state DESC, CASE WHEN v.normal LIKE :beginning THEN 0 ELSE 1 END, v.normal, y.id LIMIT :most

-- Vehicles of earlier days by the beginning of their plate; those inside or booked in the lot are not among them.
-- name: known_vehicles_from
SELECT v.id, v.shown, coalesce(t.code, '') FROM vehicle v LEFT JOIN vehicle_type t ON t.id = v.last_type_id
WHERE v.normal > :after AND v.normal < :before
  AND NOT EXISTS (SELECT 1 FROM stay y WHERE y.vehicle_id = v.id AND y.lot_id = :lot AND y.state IN (1, 2))
ORDER BY v.normal LIMIT :most

-- name: visits_so_far
SELECT count(*), max(entered_at) FROM stay WHERE vehicle_id = :vehicle AND entered_at IS NOT NULL

-- name: stays_on_spot
SELECT DISTINCT stay_id FROM claim WHERE spot_id = :spot AND parked = 1 AND stay_id IS NOT NULL ORDER BY stay_id
