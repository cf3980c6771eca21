-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The best free spot for [:from, :until), in the order of the domain's assignment rule. Claims of a place never
-- overlap, so only the last one that starts before the end can reach into the period: one seek a place.
-- A period that begins now also needs a place on which nobody stands.
-- name: free_spot_nearest
SELECT s.id FROM spot s
WHERE s.lot_id = :lot AND s.retired_at IS NULL AND s.class_rank >= :min_class
  AND (s.features & :asked) = :asked2 AND (s.features & :kept) = 0
  AND EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = :type)
  AND (SELECT count(*) FROM place p WHERE p.spot_id = s.id
         AND coalesce((SELECT c.until_at FROM claim c
                       WHERE c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1 AND c.from_at < :until
                       ORDER BY c.from_at DESC LIMIT 1), 0) <= :from
         AND (:begins_now = 0 OR NOT EXISTS (
              SELECT 1 FROM claim k WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.parked = 1)))
      >= CASE WHEN :whole = 1 THEN s.places ELSE :needed END
ORDER BY s.class_rank, s.entrance_rank, s.label_key LIMIT 1

-- All of them, in that order: where a vehicle could go. The rank tells a larger one.
-- name: free_spots
SELECT s.label, s.class_rank FROM spot s
WHERE s.lot_id = :lot AND s.retired_at IS NULL AND s.class_rank >= :min_class
  AND (s.features & :asked) = :asked2 AND (s.features & :kept) = 0
  AND EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = :type)
  AND (SELECT count(*) FROM place p WHERE p.spot_id = s.id
         AND coalesce((SELECT c.until_at FROM claim c
                       WHERE c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1 AND c.from_at < :until
                       ORDER BY c.from_at DESC LIMIT 1), 0) <= :from
         AND (:begins_now = 0 OR NOT EXISTS (
              SELECT 1 FROM claim k WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.parked = 1)))
      >= CASE WHEN :whole = 1 THEN s.places ELSE :needed END
ORDER BY s.class_rank, s.entrance_rank, s.label_key LIMIT :most

-- The same for lots that spread their wear: class fit, then the place free longest.
-- name: free_spot_spread
SELECT s.id FROM spot s
WHERE s.lot_id = :lot AND s.retired_at IS NULL AND s.class_rank >= :min_class
  AND (s.features & :asked) = :asked2 AND (s.features & :kept) = 0
  AND EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = :type)
  AND (SELECT count(*) FROM place p WHERE p.spot_id = s.id
         AND coalesce((SELECT c.until_at FROM claim c
                       WHERE c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1 AND c.from_at < :until
                       ORDER BY c.from_at DESC LIMIT 1), 0) <= :from
         AND (:begins_now = 0 OR NOT EXISTS (
              SELECT 1 FROM claim k WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.parked = 1)))
      >= CASE WHEN :whole = 1 THEN s.places ELSE :needed END
ORDER BY s.class_rank,
    (SELECT coalesce(max(c.until_at), 0) FROM place p JOIN claim c ON c.spot_id = p.spot_id AND c.place_no = p.place_no
     WHERE p.spot_id = s.id AND c.live = 1 AND c.from_at < :until2),
    s.label_key LIMIT 1

-- name: free_places
SELECT p.place_no FROM place p WHERE p.spot_id = :spot
  AND coalesce((SELECT c.until_at FROM claim c
                WHERE c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1 AND c.from_at < :until
                ORDER BY c.from_at DESC LIMIT 1), 0) <= :from
  AND (:begins_now = 0 OR NOT EXISTS (
       SELECT 1 FROM claim k WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.parked = 1))
ORDER BY p.place_no

-- Places free at :from on suitable spots (or on the one chosen) and when the next claim on each begins.
-- name: gaps_now
SELECT s.id, s.places, p.place_no,
    (SELECT min(c.from_at) FROM claim c
     WHERE c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1 AND c.from_at >= :from)
FROM spot s JOIN place p ON p.spot_id = s.id
WHERE s.lot_id = :lot AND s.retired_at IS NULL AND (:spot = 0 OR s.id = :spot2)
  AND (s.features & :asked) = :asked2 AND (s.features & :kept) = 0
  AND EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = :type)
  AND coalesce((SELECT c.until_at FROM claim c
                WHERE c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1 AND c.from_at <= :from2
                ORDER BY c.from_at DESC LIMIT 1), 0) <= :from3
  AND NOT EXISTS (SELECT 1 FROM claim k WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.parked = 1)
ORDER BY s.class_rank, s.entrance_rank, s.label_key, p.place_no

-- How many spots could take a vehicle of that type for the period.
-- name: count_free_spots
SELECT count(*) FROM spot s
WHERE s.lot_id = :lot AND s.retired_at IS NULL AND (s.features & :kept) = 0
  AND EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = :type)
  AND (SELECT count(*) FROM place p WHERE p.spot_id = s.id
         AND coalesce((SELECT c.until_at FROM claim c
                       WHERE c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1 AND c.from_at < :until
                       ORDER BY c.from_at DESC LIMIT 1), 0) <= :from
         AND (:begins_now = 0 OR NOT EXISTS (
              SELECT 1 FROM claim k WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.parked = 1)))
      >= s.places

-- For types that take single places of a spot: the places themselves.
-- name: count_free_places
SELECT count(*) FROM spot s JOIN place p ON p.spot_id = s.id
WHERE s.lot_id = :lot AND s.retired_at IS NULL AND (s.features & :kept) = 0
  AND EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = :type)
  AND coalesce((SELECT c.until_at FROM claim c
                WHERE c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1 AND c.from_at < :until
                ORDER BY c.from_at DESC LIMIT 1), 0) <= :from
  AND (:begins_now = 0 OR NOT EXISTS (
       SELECT 1 FROM claim k WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.parked = 1))

-- name: add_claim
INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id)
VALUES (:spot, :place, :from, :until, 1, :parked, 'stay', :stay) RETURNING id

-- name: live_claims_of_stay
SELECT id, spot_id, place_no, from_at, until_at, parked FROM claim WHERE stay_id = :stay AND live = 1
ORDER BY from_at, spot_id, place_no

-- Claims of other stays on a place that meet a period, and whether their vehicle stands there.
-- name: other_claims_on_place
SELECT id, spot_id, place_no, from_at, until_at, stay_id, parked FROM claim
WHERE spot_id = :spot AND place_no = :place AND live = 1 AND from_at < :until AND until_at > :from
  AND coalesce(stay_id, 0) <> :stay ORDER BY from_at

-- name: set_claim_span
UPDATE claim SET from_at = :from, until_at = :until, parked = :parked WHERE id = :claim

-- name: end_claim
UPDATE claim SET until_at = :until, parked = 0 WHERE id = :claim

-- name: void_claim
UPDATE claim SET until_at = from_at, parked = 0, live = 0 WHERE id = :claim

-- The few that are parked drive, not all stays that the lot ever had.
-- name: parked_claims_to_roll
SELECT c.id, c.spot_id, c.place_no, c.from_at, c.until_at, c.stay_id
FROM claim c CROSS JOIN stay y
WHERE y.id = c.stay_id AND c.parked = 1 AND c.until_at <= :bound AND y.lot_id = :lot ORDER BY c.until_at, c.id

-- Other claims on a place that begin before :until and end after :from.
-- name: claims_in_the_way
SELECT c.id, c.stay_id FROM claim c
WHERE c.spot_id = :spot AND c.place_no = :place AND c.live = 1 AND c.id <> :claim AND c.from_at < :until
  AND c.until_at > :from ORDER BY c.from_at

-- name: others_on_place
SELECT c.id FROM claim c
WHERE c.spot_id = :spot AND c.place_no = :place AND c.live = 1 AND c.id <> :claim
  AND ((c.from_at < :until AND c.until_at > :from) OR c.parked = 1) LIMIT 1
