-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plates that are kept no longer, see migrations/0033_plate_retention.sql.

-- Nobody has the vehicle v on a list, and nothing of it is open or happened since :before. A booking that was not used
-- is over when its period is, and so is who waited for one; a place in a queue is a matter of its day.
-- piece: plate_may_go
v.shown <> ''
  AND NOT EXISTS (SELECT 1 FROM driver_vehicle w WHERE w.vehicle_id = v.id)
  AND NOT EXISTS (SELECT 1 FROM queue_entry q WHERE q.vehicle_id = v.id AND coalesce(q.ended_at, q.joined_at) >= :before)
  AND NOT EXISTS (SELECT 1 FROM waiting a WHERE a.vehicle_id = v.id AND coalesce(a.ended_at, a.until_at) >= :before)
  AND NOT EXISTS (
    SELECT 1 FROM stay y WHERE y.vehicle_id = v.id AND (
        y.state IN (1, 2) OR coalesce(y.left_at, y.booked_until, y.starts_at) >= :before
        OR (y.left_how IN (3, 4, 5) AND (SELECT c.amount FROM charge c WHERE c.id = y.charge_id)
            > (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = y.id))
        OR EXISTS (SELECT 1 FROM fee f WHERE f.stay_id = y.id
                   AND NOT EXISTS (SELECT 1 FROM fee_end e WHERE e.fee_id = f.id)
                   AND f.amount > (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = y.id))
        OR EXISTS (SELECT 1 FROM support_ticket t WHERE t.stay_id = y.id AND t.state <> 3)
        OR EXISTS (SELECT 1 FROM card_payment k WHERE k.stay_id = y.id AND k.state = 1)))

-- Some vehicles, and whether the plate of each may go.
-- name: plates_to_remove
SELECT v.id, v.normal, v.look_alike, CASE WHEN
-- use: plate_may_go
THEN 1 ELSE 0 END
FROM (SELECT id, shown, normal, look_alike FROM vehicle WHERE id > :after ORDER BY id LIMIT :most) v ORDER BY v.id

-- Who makes a stay of it meanwhile has taken the row, and is seen when it is taken here.
-- name: hold_vehicle
SELECT id FROM vehicle WHERE id = :vehicle

-- name: hold_vehicle
-- dialect: postgresql
SELECT id FROM vehicle WHERE id = :vehicle FOR UPDATE

-- The same plate may have been removed before from another vehicle, which came while nobody had the key.
-- name: remove_plate
UPDATE vehicle AS v SET shown = '', look_alike = '', normal = CASE
    WHEN EXISTS (SELECT 1 FROM vehicle o WHERE o.normal = CAST(:token AS TEXT)) THEN CAST(:token_of_its_own AS TEXT)
    ELSE CAST(:token AS TEXT) END
WHERE v.id = :vehicle AND
-- use: plate_may_go

-- It came again, and is known by its token.
-- name: return_plate
UPDATE vehicle SET shown = :shown, normal = :normal, look_alike = :look_alike
WHERE normal = :token AND NOT EXISTS (SELECT 1 FROM vehicle o WHERE o.normal = CAST(:normal AS TEXT))

-- The index is told what it holds of a vehicle, since it keeps no text of its own.
-- name: make_plate_unfindable
-- dialect: sqlite
INSERT INTO vehicle_find (vehicle_find, rowid, look_alike) SELECT 'delete', d.id, CAST(:look_alike AS TEXT)
FROM vehicle_find_docsize d WHERE d.id = :vehicle

-- What was taken out of the index is gone for certain only when its parts are merged: some pages of them, of all parts
-- where the number is negative.
-- name: merge_findable
-- dialect: sqlite
INSERT INTO vehicle_find (vehicle_find, rank) VALUES ('merge', :pages)

-- name: changes_so_far
-- dialect: sqlite
SELECT total_changes()
