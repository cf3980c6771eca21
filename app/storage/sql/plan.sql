-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ---------------------------------------------------------------- how a lot is drawn

-- name: plan_levels
SELECT id, name, sort_order, picture_name, picture_x, picture_y, mm_numerator, mm_denominator
FROM level WHERE lot_id = :lot AND retired_at IS NULL ORDER BY sort_order, id

-- name: level_picture
SELECT picture FROM level WHERE id = :level

-- name: plan_zones
SELECT id, name, entrance, price_key FROM zone WHERE lot_id = :lot AND retired_at IS NULL ORDER BY name_key

-- name: plan_spots
SELECT id, label, level_id, zone_id, places, features, x_mm, y_mm, width_mm, height_mm, rotation, entrance_rank
FROM spot WHERE lot_id = :lot AND retired_at IS NULL AND overflow = 0 ORDER BY label_key

-- name: plan_shapes
SELECT level_id, kind, points, content, size_mm, rotation FROM plan_shape WHERE lot_id = :lot ORDER BY shape_no

-- name: add_level
INSERT INTO level (lot_id, name, sort_order, picture_name, picture, picture_x, picture_y, mm_numerator, mm_denominator)
VALUES (:lot, :name, :sort_order, CAST(:picture_name AS TEXT), :picture, :picture_x, :picture_y, :mm_numerator,
        :mm_denominator) RETURNING id

-- name: set_level
UPDATE level SET name = :name, sort_order = :sort_order, picture_name = CAST(:picture_name AS TEXT), picture = :picture,
    picture_x = :picture_x, picture_y = :picture_y, mm_numerator = :mm_numerator, mm_denominator = :mm_denominator
WHERE id = :level

-- name: retire_level
UPDATE level SET retired_at = :now WHERE id = :level

-- name: add_zone
INSERT INTO zone (lot_id, name, name_key, entrance, price_key)
VALUES (:lot, :name, :name_key, :entrance, :price_key) RETURNING id

-- name: set_zone
UPDATE zone SET name = :name, name_key = :name_key, entrance = :entrance, price_key = :price_key WHERE id = :zone

-- name: retire_zone
UPDATE zone SET retired_at = :now WHERE id = :zone

-- Names that change places: each goes out of the way first.
-- name: free_zone_name
UPDATE zone SET name_key = :name_key WHERE id = :zone

-- name: free_spot_label
UPDATE spot SET label_key = :label_key WHERE id = :spot

-- name: set_spot
UPDATE spot SET label = :label, label_key = :label_key, class_rank = :class_rank, places = :places,
    features = :features, entrance_rank = :entrance_rank WHERE id = :spot

-- name: set_spot_box
UPDATE spot SET level_id = :level, zone_id = CAST(:zone AS BIGINT), x_mm = :x, y_mm = :y, width_mm = :width,
    height_mm = :height, rotation = :rotation WHERE id = :spot

-- name: remove_spot_types
DELETE FROM spot_type WHERE spot_id = :spot

-- name: remove_spot_places
DELETE FROM place WHERE spot_id = :spot

-- name: delete_spot
DELETE FROM spot WHERE id = :spot

-- name: retire_spot
UPDATE spot SET retired_at = :now WHERE id = :spot

-- name: clear_shapes
DELETE FROM plan_shape WHERE lot_id = :lot

-- name: add_shape
INSERT INTO plan_shape (lot_id, shape_no, level_id, kind, points, content, size_mm, rotation)
VALUES (:lot, :shape_no, :level, :kind, :points, :content, :size_mm, :rotation)

-- name: bump_plan
UPDATE lot SET plan_revision = plan_revision + 1 WHERE id = :lot RETURNING plan_revision

-- Whether anything ever happened on a spot; a claim is a trace even when it was taken back, and so is somebody who waited
-- for it.
-- name: spot_has_claims
SELECT count(*) FROM place p
WHERE p.spot_id = :spot
  AND (EXISTS (SELECT 1 FROM claim c WHERE c.spot_id = p.spot_id AND c.place_no = p.place_no)
       OR EXISTS (SELECT 1 FROM waiting w WHERE w.spot_id = p.spot_id))

-- name: spot_in_use
SELECT count(*) FROM spot WHERE id = :spot AND retired_at IS NULL

-- Types of the vehicles that were, are or will be on a spot.
-- name: types_seen_on_spot
SELECT DISTINCT y.vehicle_type_id FROM claim c JOIN stay y ON y.id = c.stay_id
WHERE c.spot_id = :spot ORDER BY y.vehicle_type_id

-- ---------------------------------------------------------------- who is where when

-- The claims of a lot's places that have not ended, with their stays: what a change of the plan may touch.
-- name: claims_from_now
SELECT c.id, c.spot_id, c.place_no, c.from_at, c.until_at, c.parked, c.stay_id, c.closure_id, y.state, y.vehicle_type_id,
       y.ticket, v.shown, y.booked_from, y.booked_until
FROM spot s JOIN place p ON p.spot_id = s.id
     JOIN claim c ON c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1
          AND c.from_at >= coalesce((SELECT max(k.from_at) FROM claim k
                                     WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.live = 1
                                       AND k.from_at <= :now), 0)
     LEFT JOIN stay y ON y.id = c.stay_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE s.lot_id = :lot AND s.retired_at IS NULL AND (c.until_at > :now2 OR c.parked = 1)
ORDER BY c.from_at, s.label_key, c.place_no

-- One moment of a lot: each place with the claim that holds it and the next one after it, by one seek each. Spots that
-- have gone since are told too, and those of the overflow zone: kind 0 = of the plan, 1 = overflow, 2 = gone.
-- name: lot_moment
WITH asked AS MATERIALIZED (SELECT CAST(:at AS BIGINT) AS at),
places AS MATERIALIZED (
    SELECT p.spot_id, p.place_no, s.label, s.label_key,
           CASE WHEN s.overflow = 1 THEN 1 WHEN s.retired_at IS NOT NULL THEN 2 ELSE 0 END AS kind,
           (SELECT k.id FROM claim k WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.live = 1
              AND k.from_at <= a.at ORDER BY k.from_at DESC LIMIT 1) AS held,
           (SELECT k.id FROM claim k WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.live = 1
              AND k.from_at > a.at ORDER BY k.from_at LIMIT 1) AS next
    FROM spot s JOIN place p ON p.spot_id = s.id CROSS JOIN asked a
    WHERE s.lot_id = :lot AND (s.retired_at IS NULL OR s.retired_at > a.at))
SELECT q.spot_id, q.place_no, q.label, CAST(q.kind AS BIGINT), c.id, c.parked, c.from_at, c.until_at,
       c.stay_id, y.ticket, v.shown, t.code, y.entered_at, y.left_at, y.booked_until, y.paid_until,
       c.closure_id, x.reason, x.from_at, x.until_at,
       n.from_at, n.until_at, n.stay_id, ny.ticket, nv.shown, nt.code, ny.booked_at, y.agreed_until
FROM places q CROSS JOIN asked a LEFT JOIN claim c ON c.id = q.held AND (c.until_at > a.at OR c.parked = 1)
     LEFT JOIN stay y ON y.id = c.stay_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
     LEFT JOIN vehicle_type t ON t.id = y.vehicle_type_id LEFT JOIN closure x ON x.id = c.closure_id
     LEFT JOIN claim n ON n.id = q.next LEFT JOIN stay ny ON ny.id = n.stay_id
     LEFT JOIN vehicle nv ON nv.id = ny.vehicle_id LEFT JOIN vehicle_type nt ON nt.id = ny.vehicle_type_id
ORDER BY q.kind, q.label_key, q.place_no

-- What was written after a moment about the ends of the stays that held a place then: by it the ends are found that were
-- known at that moment.
-- name: ends_told_after
WITH asked AS MATERIALIZED (SELECT CAST(:at AS BIGINT) AS at),
held AS MATERIALIZED (
    SELECT DISTINCT c.stay_id FROM spot s JOIN place p ON p.spot_id = s.id CROSS JOIN asked a
         JOIN claim c ON c.id = (SELECT k.id FROM claim k WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no
                                   AND k.live = 1 AND k.from_at <= a.at ORDER BY k.from_at DESC LIMIT 1)
    WHERE s.lot_id = :lot AND c.stay_id IS NOT NULL AND (c.until_at > a.at OR c.parked = 1))
SELECT j.stay_id, j.changes FROM held h CROSS JOIN asked a JOIN journal j ON j.stay_id = h.stay_id
WHERE j.at > a.at AND (j.changes LIKE '%"agreed_until"%' OR j.changes LIKE '%"paid_until"%')
ORDER BY j.stay_id, j.id

-- Every claim that meets a period. Claims of a place never overlap, so nothing before the last one that begins by its
-- start can reach into it.
-- name: rack_bars
WITH asked AS MATERIALIZED (SELECT CAST(:from AS BIGINT) AS begins, CAST(:until AS BIGINT) AS ends)
SELECT s.id, p.place_no, s.label, s.places,
       CAST(CASE WHEN s.overflow = 1 THEN 1 WHEN s.retired_at IS NOT NULL THEN 2 ELSE 0 END AS BIGINT),
       c.id, c.parked, c.from_at, c.until_at, c.stay_id, y.state, y.ticket, v.shown, t.code, y.booked_from,
       y.booked_until, y.paid_until, y.entered_at, c.closure_id, x.reason, y.agreed_until
FROM spot s CROSS JOIN asked a JOIN place p ON p.spot_id = s.id
     JOIN claim c ON c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1 AND c.from_at < a.ends
          AND c.from_at >= coalesce((SELECT max(k.from_at) FROM claim k
                                     WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.live = 1
                                       AND k.from_at <= a.begins), 0)
     LEFT JOIN stay y ON y.id = c.stay_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
     LEFT JOIN vehicle_type t ON t.id = y.vehicle_type_id LEFT JOIN closure x ON x.id = c.closure_id
WHERE s.lot_id = :lot AND (s.retired_at IS NULL OR s.retired_at > a.begins) AND c.until_at > a.begins
ORDER BY s.label_key, s.id, p.place_no, c.from_at

-- Bookings with a part of their time in a period that hold no place for it.
-- name: unplaced_between
SELECT y.id, coalesce(v.shown, ''), y.ticket, t.code, y.booked_from, y.booked_until
FROM stay y JOIN vehicle_type t ON t.id = y.vehicle_type_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE y.lot_id = :lot AND y.state IN (1, 2) AND y.state = 1 AND y.booked_from < :until AND y.booked_until > :from
  AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.stay_id = y.id AND c.live = 1)
ORDER BY y.booked_from, y.id
