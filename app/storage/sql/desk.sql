-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Supply is what is not closed.
-- name: spot_totals_of_type
WITH closed AS MATERIALIZED (
    SELECT c.spot_id, c.place_no FROM closure x JOIN claim c ON c.closure_id = x.id
    WHERE x.lot_id = :lot2 AND x.until_at > :now AND c.live = 1 AND c.from_at <= :now2 AND c.until_at > :now3)
SELECT count(DISTINCT CASE WHEN z.spot_id IS NULL THEN s.id END), count(CASE WHEN z.spot_id IS NULL THEN 1 END),
       count(DISTINCT CASE WHEN k.id IS NOT NULL THEN s.id END), count(k.id)
FROM spot_type t JOIN spot s ON s.id = t.spot_id JOIN place p ON p.spot_id = s.id
     LEFT JOIN claim k ON k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.parked = 1
     LEFT JOIN closed z ON z.spot_id = p.spot_id AND z.place_no = p.place_no
WHERE s.lot_id = :lot AND t.vehicle_type_id = :type AND s.retired_at IS NULL

-- Places of the overflow zone are occupied but no supply, and closed ones are none either.
-- name: place_totals
WITH closed AS MATERIALIZED (
    SELECT count(*) AS places FROM closure x JOIN claim c ON c.closure_id = x.id JOIN spot s ON s.id = c.spot_id
    WHERE x.lot_id = :lot5 AND x.until_at > :now AND c.live = 1 AND c.from_at <= :now2 AND c.until_at > :now3
      AND s.retired_at IS NULL)
SELECT (SELECT count(*) FROM spot s JOIN place p ON p.spot_id = s.id WHERE s.lot_id = :lot AND s.retired_at IS NULL)
         - (SELECT count(*) FROM spot s JOIN place p ON p.spot_id = s.id
            WHERE s.lot_id = :lot4 AND s.overflow = 1 AND s.retired_at IS NULL)
         - (SELECT places FROM closed),
       (SELECT count(*) FROM stay y JOIN claim c ON c.stay_id = y.id AND c.parked = 1
        WHERE y.lot_id = :lot2 AND y.state = 2),
       (SELECT count(*) FROM stay y JOIN claim c ON c.stay_id = y.id AND c.live = 1
        WHERE y.lot_id = :lot3 AND y.state IN (1, 2) AND y.state = 1 AND c.from_at < :until AND c.until_at > :from),
       (SELECT places FROM closed)

-- One row a stay, whatever the number of places: of several spots the first, and how many more. By the agreed end,
-- as the index has them.
-- name: parked_stays
SELECT y.id, coalesce(v.shown, ''), y.ticket, t.code,
       coalesce((SELECT min(s.label) || CASE WHEN count(DISTINCT s.id) > 1
                                             THEN ' +' || CAST(count(DISTINCT s.id) - 1 AS TEXT) ELSE '' END
                 FROM claim c JOIN spot s ON s.id = c.spot_id WHERE c.stay_id = y.id AND c.parked = 1), ''),
       y.entered_at, y.agreed_until, y.paid_until
FROM stay y JOIN vehicle_type t ON t.id = y.vehicle_type_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE y.lot_id = :lot AND y.state = 2 ORDER BY y.agreed_until, y.id LIMIT :most

-- name: count_parked
SELECT count(*) FROM stay WHERE lot_id = :lot AND state = 2

-- name: due_stays
SELECT y.id, coalesce(v.shown, ''), y.ticket, t.code, coalesce(min(s.label), ''), y.booked_from, y.booked_until
FROM stay y JOIN vehicle_type t ON t.id = y.vehicle_type_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
     LEFT JOIN claim c ON c.stay_id = y.id AND c.live = 1 AND c.until_at >= y.booked_until
     LEFT JOIN spot s ON s.id = c.spot_id
WHERE y.lot_id = :lot AND y.state IN (1, 2) AND y.state = 1
GROUP BY y.id, v.shown, y.ticket, t.code, y.booked_from, y.booked_until
ORDER BY y.booked_from, y.id LIMIT :most

-- name: last_done
SELECT j.id, j.kind, j.at, j.stay_id, coalesce(v.shown, ''), y.ticket, j.outcome, j.staff_id, j.desk_id,
       (SELECT count(*) FROM counter_entry e WHERE e.journal_id = j.id),
       coalesce((SELECT n.kind FROM journal n
                 WHERE n.stay_id = j.stay_id AND n.id > j.id AND n.kind NOT IN ('undo', 'roll_claims', 'reprint')
                   AND NOT EXISTS (SELECT 1 FROM counter_entry e WHERE e.journal_id = n.id)
                 ORDER BY n.id DESC LIMIT 1), ''),
       y.state, y.left_at, y.lot_id
FROM journal j JOIN stay y ON y.id = j.stay_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE j.lot_id = :lot ORDER BY j.id DESC LIMIT :most
