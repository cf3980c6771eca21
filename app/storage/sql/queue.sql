-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: last_queue_number
SELECT coalesce(max(number), 0) FROM queue_entry WHERE lot_id = :lot AND day = :day

-- name: add_queue_entry
INSERT INTO queue_entry (lot_id, day, number, vehicle_type_id, vehicle_id, staff_id, state, joined_at)
VALUES (:lot, :day, :number, :type, CAST(:vehicle AS BIGINT), :staff, 1, :now) RETURNING id

-- name: queue_entry_by_id
SELECT id, lot_id, number, vehicle_id, joined_at, called_at, state FROM queue_entry WHERE id = :entry

-- The numbers of one day that still wait, called or not.
-- name: queue_of_day
SELECT q.id, q.number, coalesce(v.shown, ''), t.code, q.joined_at, q.called_at, q.vehicle_id
FROM queue_entry q JOIN vehicle_type t ON t.id = q.vehicle_type_id LEFT JOIN vehicle v ON v.id = q.vehicle_id
WHERE q.lot_id = :lot AND q.day = :day AND q.state IN (1, 2) ORDER BY q.number

-- Every number of one day, the last first: who gave it, and what became of it.
-- name: queue_numbers_of_day
SELECT q.id, q.number, coalesce(v.shown, ''), t.code, q.joined_at, q.state, q.staff_id
FROM queue_entry q JOIN vehicle_type t ON t.id = q.vehicle_type_id LEFT JOIN vehicle v ON v.id = q.vehicle_id
WHERE q.lot_id = :lot AND q.day = :day ORDER BY q.number DESC LIMIT :most

-- name: call_queue_entry
UPDATE queue_entry SET state = 2, called_at = :now WHERE id = :entry AND state IN (1, 2)

-- name: end_queue_entry
UPDATE queue_entry SET state = :ended_as, ended_at = :now, stay_id = CAST(:entered_as AS BIGINT)
WHERE id = :entry AND state IN (1, 2)

-- Numbers of days that are over: nobody waits any more.
-- name: end_old_queues
UPDATE queue_entry SET state = 4, ended_at = :now WHERE lot_id = :lot AND state IN (1, 2) AND day < :day

-- name: add_turned_away
INSERT INTO turned_away (lot_id, day, vehicle_type_id, reason, staff_id, desk_id, at)
VALUES (:lot, :day, :type, :reason, :staff, CAST(:desk AS BIGINT), :now) RETURNING id

-- name: count_turned_away
SELECT count(*) FROM turned_away WHERE lot_id = :lot AND day = :day

-- name: turned_away_of_day
SELECT a.id, t.code, a.at, a.staff_id FROM turned_away a JOIN vehicle_type t ON t.id = a.vehicle_type_id
WHERE a.lot_id = :lot AND a.day = :day ORDER BY a.id DESC LIMIT :most

-- Reasons of the last few hundred, the newest first.
-- name: turned_away_reasons
SELECT reason FROM (SELECT id, reason FROM turned_away WHERE lot_id = :lot ORDER BY id DESC LIMIT 300) r
GROUP BY reason ORDER BY max(id) DESC LIMIT :most

-- name: lot_hours
SELECT day, from_minute, until_minute FROM lot_hours WHERE lot_id = :lot ORDER BY day, from_minute

-- name: add_lot_hours
INSERT INTO lot_hours (lot_id, day, from_minute, until_minute) VALUES (:lot, :day, :from_minute, :until_minute)

-- An empty spot of the overflow zone with that many places; a claim that has ended leaves it empty.
-- name: empty_overflow_spot
SELECT s.id FROM spot s
WHERE s.lot_id = :lot AND s.overflow = 1 AND s.retired_at IS NULL AND s.places = :places
  AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.spot_id = s.id AND c.live = 1 AND (c.until_at > :now OR c.parked = 1))
ORDER BY s.label_key LIMIT 1

-- name: mark_overflow
UPDATE spot SET overflow = 1 WHERE id = :spot

-- name: count_overflow
SELECT count(DISTINCT s.id) FROM spot s JOIN claim c ON c.spot_id = s.id AND c.parked = 1
WHERE s.lot_id = :lot AND s.overflow = 1

-- Spots for larger vehicles that could take one of this type, which is not marked there: the nearest of the smallest
-- class first, and when each is needed by somebody else.
-- name: larger_spots
SELECT s.id, s.class_rank,
    (SELECT min(c.from_at) FROM place p JOIN claim c ON c.spot_id = p.spot_id AND c.place_no = p.place_no
     WHERE p.spot_id = s.id AND c.live = 1 AND c.from_at > :from)
FROM spot s
WHERE s.lot_id = :lot AND s.retired_at IS NULL AND s.overflow = 0 AND s.class_rank > :rank
  AND (s.features & :kept) = 0
  AND NOT EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = :type)
  AND (SELECT count(*) FROM place p WHERE p.spot_id = s.id
         AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1
                         AND ((c.from_at <= :from2 AND c.until_at > :from3) OR c.parked = 1)))
      >= CASE WHEN :whole = 1 THEN s.places ELSE :needed END
ORDER BY s.class_rank, s.entrance_rank, s.label_key

-- Parked vehicles of one type's spots whose time is up next.
-- name: next_free
SELECT s.label, c.until_at FROM claim c JOIN spot s ON s.id = c.spot_id
WHERE c.parked = 1 AND s.lot_id = :lot AND c.until_at > :now
  AND EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id = :type)
ORDER BY c.until_at, s.label_key LIMIT :most
