-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the list pages show, a window of rows at a time: `after` names the last row before the window by its sort key
-- (a number, a text, the id), `reverse` turns the order round.

-- Who stands in a lot. Claims of parked vehicles are rolled on, so the agreed end is what the last deed told the
-- driver; the two dialects differ in how they read it from the outcome. A vehicle that paid and may still drive out
-- is not over its time. Part 0 = over its time, 1 = due by :soon, 2 = later.
-- name: leaving_page
WITH asked AS MATERIALIZED (
    SELECT CAST(:now AS BIGINT) AS now, CAST(:soon AS BIGINT) AS soon, CAST(:show AS BIGINT) AS show,
           CAST(:sort AS BIGINT) AS sort, CAST(:reverse AS BIGINT) AS reverse, CAST(:first AS BIGINT) AS first,
           CAST(:after_number AS BIGINT) AS after_number, CAST(:after_text AS TEXT) AS after_text,
           CAST(:after_id AS BIGINT) AS after_id, CAST(:plate_like AS TEXT) AS plate_like,
           CAST(:ticket_like AS TEXT) AS ticket_like, CAST(:spot_like AS TEXT) AS spot_like),
inside AS MATERIALIZED (
    SELECT y.id, y.ticket, y.note, y.entered_at, y.paid_until, y.vehicle_type_id, coalesce(v.shown, '') AS plate,
           coalesce(v.normal, '') AS normal,
           coalesce((SELECT coalesce(json_extract(j.outcome, '$.claimed.until'), json_extract(j.outcome, '$.until'))
                     FROM journal j WHERE j.stay_id = y.id AND j.kind IN ('enter', 'arrive', 'extend', 're_enter')
                       AND NOT EXISTS (SELECT 1 FROM counter_entry e WHERE e.journal_id = j.id)
                     ORDER BY j.id DESC LIMIT 1), y.booked_until,
                    (SELECT max(c.until_at) FROM claim c WHERE c.stay_id = y.id AND c.parked = 1),
                    y.entered_at) AS due,
           coalesce((SELECT min(s.label_key) FROM claim c JOIN spot s ON s.id = c.spot_id
                     WHERE c.stay_id = y.id AND c.parked = 1), '') AS spot_key
    FROM stay y LEFT JOIN vehicle v ON v.id = y.vehicle_id WHERE y.lot_id = :lot AND y.state = 2),
parts AS MATERIALIZED (
    SELECT i.*, CASE WHEN i.due < a.now AND coalesce(i.paid_until, 0) < a.now THEN 0
                     WHEN i.due <= a.soon OR coalesce(i.paid_until, 0) >= a.now THEN 1 ELSE 2 END AS part
    FROM inside i CROSS JOIN asked a),
keyed AS MATERIALIZED (
    SELECT p.*, CASE a.sort WHEN 1 THEN p.part * 1000000000000000 + p.due WHEN 3 THEN p.entered_at ELSE 0 END AS k,
           CASE a.sort WHEN 2 THEN p.normal WHEN 4 THEN p.spot_key ELSE '' END AS w
    FROM parts p CROSS JOIN asked a
    WHERE (a.show = 4 OR (a.show = 0 AND p.part < 2) OR (a.show = 1 AND p.part = 0) OR (a.show = 2 AND p.part = 1)
           OR (a.show = 3 AND p.paid_until IS NOT NULL))
      AND (a.plate_like = '' OR p.normal LIKE a.plate_like OR p.ticket LIKE a.ticket_like
           OR p.spot_key LIKE a.spot_like))
SELECT k.id, k.plate, k.ticket, t.code, k.entered_at, k.due, k.part, k.paid_until,
       coalesce((SELECT max(q.taken_at) FROM payment q WHERE q.stay_id = k.id), 0),
       coalesce((SELECT min(s.label) FROM claim c JOIN spot s ON s.id = c.spot_id
                 WHERE c.stay_id = k.id AND c.parked = 1), ''),
       (SELECT count(DISTINCT c.spot_id) FROM claim c WHERE c.stay_id = k.id AND c.parked = 1),
       k.note, k.k, k.w
FROM keyed k JOIN vehicle_type t ON t.id = k.vehicle_type_id CROSS JOIN asked a
WHERE a.first = 1 OR (a.reverse = 0 AND (k.k, k.w, k.id) > (a.after_number, a.after_text, a.after_id))
   OR (a.reverse = 1 AND (k.k, k.w, k.id) < (a.after_number, a.after_text, a.after_id))
ORDER BY CASE WHEN a.reverse = 0 THEN k.k END, CASE WHEN a.reverse = 0 THEN k.w END,
         CASE WHEN a.reverse = 0 THEN k.id END, CASE WHEN a.reverse = 1 THEN k.k END DESC,
         CASE WHEN a.reverse = 1 THEN k.w END DESC, CASE WHEN a.reverse = 1 THEN k.id END DESC
LIMIT :most

-- name: leaving_page
-- dialect: postgresql
WITH asked AS MATERIALIZED (
    SELECT CAST(:now AS BIGINT) AS now, CAST(:soon AS BIGINT) AS soon, CAST(:show AS BIGINT) AS show,
           CAST(:sort AS BIGINT) AS sort, CAST(:reverse AS BIGINT) AS reverse, CAST(:first AS BIGINT) AS first,
           CAST(:after_number AS BIGINT) AS after_number, CAST(:after_text AS TEXT) COLLATE "C" AS after_text,
           CAST(:after_id AS BIGINT) AS after_id, CAST(:plate_like AS TEXT) AS plate_like,
           CAST(:ticket_like AS TEXT) AS ticket_like, CAST(:spot_like AS TEXT) AS spot_like),
inside AS MATERIALIZED (
    SELECT y.id, y.ticket, y.note, y.entered_at, y.paid_until, y.vehicle_type_id, coalesce(v.shown, '') AS plate,
           coalesce(v.normal, '') AS normal,
           coalesce((SELECT CAST(coalesce(CAST(j.outcome AS json) #>> '{claimed,until}',
                                          CAST(j.outcome AS json) ->> 'until') AS BIGINT)
                     FROM journal j WHERE j.stay_id = y.id AND j.kind IN ('enter', 'arrive', 'extend', 're_enter')
                       AND NOT EXISTS (SELECT 1 FROM counter_entry e WHERE e.journal_id = j.id)
                     ORDER BY j.id DESC LIMIT 1), y.booked_until,
                    (SELECT max(c.until_at) FROM claim c WHERE c.stay_id = y.id AND c.parked = 1),
                    y.entered_at) AS due,
           coalesce((SELECT min(s.label_key) FROM claim c JOIN spot s ON s.id = c.spot_id
                     WHERE c.stay_id = y.id AND c.parked = 1), '') AS spot_key
    FROM stay y LEFT JOIN vehicle v ON v.id = y.vehicle_id WHERE y.lot_id = :lot AND y.state = 2),
parts AS MATERIALIZED (
    SELECT i.*, CASE WHEN i.due < a.now AND coalesce(i.paid_until, 0) < a.now THEN 0
                     WHEN i.due <= a.soon OR coalesce(i.paid_until, 0) >= a.now THEN 1 ELSE 2 END AS part
    FROM inside i CROSS JOIN asked a),
keyed AS MATERIALIZED (
    SELECT p.*, CASE a.sort WHEN 1 THEN p.part * 1000000000000000 + p.due WHEN 3 THEN p.entered_at ELSE 0 END AS k,
           CASE a.sort WHEN 2 THEN p.normal WHEN 4 THEN p.spot_key ELSE '' END COLLATE "C" AS w
    FROM parts p CROSS JOIN asked a
    WHERE (a.show = 4 OR (a.show = 0 AND p.part < 2) OR (a.show = 1 AND p.part = 0) OR (a.show = 2 AND p.part = 1)
           OR (a.show = 3 AND p.paid_until IS NOT NULL))
      AND (a.plate_like = '' OR p.normal LIKE a.plate_like OR p.ticket LIKE a.ticket_like
           OR p.spot_key LIKE a.spot_like))
SELECT k.id, k.plate, k.ticket, t.code, k.entered_at, k.due, CAST(k.part AS BIGINT), k.paid_until,
       coalesce((SELECT max(q.taken_at) FROM payment q WHERE q.stay_id = k.id), 0),
       coalesce((SELECT min(s.label) FROM claim c JOIN spot s ON s.id = c.spot_id
                 WHERE c.stay_id = k.id AND c.parked = 1), ''),
       (SELECT count(DISTINCT c.spot_id) FROM claim c WHERE c.stay_id = k.id AND c.parked = 1),
       k.note, k.k, k.w
FROM keyed k JOIN vehicle_type t ON t.id = k.vehicle_type_id CROSS JOIN asked a
WHERE a.first = 1 OR (a.reverse = 0 AND (k.k, k.w, k.id) > (a.after_number, a.after_text, a.after_id))
   OR (a.reverse = 1 AND (k.k, k.w, k.id) < (a.after_number, a.after_text, a.after_id))
ORDER BY CASE WHEN a.reverse = 0 THEN k.k END, CASE WHEN a.reverse = 0 THEN k.w END,
         CASE WHEN a.reverse = 0 THEN k.id END, CASE WHEN a.reverse = 1 THEN k.k END DESC,
         CASE WHEN a.reverse = 1 THEN k.w END DESC, CASE WHEN a.reverse = 1 THEN k.id END DESC
LIMIT :most

-- name: leaving_counts
WITH asked AS MATERIALIZED (SELECT CAST(:now AS BIGINT) AS now, CAST(:soon AS BIGINT) AS soon),
inside AS MATERIALIZED (
    SELECT coalesce(y.paid_until, 0) AS paid,
           coalesce((SELECT coalesce(json_extract(j.outcome, '$.claimed.until'), json_extract(j.outcome, '$.until'))
                     FROM journal j WHERE j.stay_id = y.id AND j.kind IN ('enter', 'arrive', 'extend', 're_enter')
                       AND NOT EXISTS (SELECT 1 FROM counter_entry e WHERE e.journal_id = j.id)
                     ORDER BY j.id DESC LIMIT 1), y.booked_until,
                    (SELECT max(c.until_at) FROM claim c WHERE c.stay_id = y.id AND c.parked = 1),
                    y.entered_at) AS due
    FROM stay y WHERE y.lot_id = :lot AND y.state = 2)
SELECT count(CASE WHEN i.due < a.now AND i.paid < a.now THEN 1 END),
       count(CASE WHEN NOT (i.due < a.now AND i.paid < a.now) AND (i.due <= a.soon OR i.paid >= a.now) THEN 1 END),
       count(CASE WHEN i.paid > 0 THEN 1 END), count(*)
FROM inside i CROSS JOIN asked a

-- name: leaving_counts
-- dialect: postgresql
WITH asked AS MATERIALIZED (SELECT CAST(:now AS BIGINT) AS now, CAST(:soon AS BIGINT) AS soon),
inside AS MATERIALIZED (
    SELECT coalesce(y.paid_until, 0) AS paid,
           coalesce((SELECT CAST(coalesce(CAST(j.outcome AS json) #>> '{claimed,until}',
                                          CAST(j.outcome AS json) ->> 'until') AS BIGINT)
                     FROM journal j WHERE j.stay_id = y.id AND j.kind IN ('enter', 'arrive', 'extend', 're_enter')
                       AND NOT EXISTS (SELECT 1 FROM counter_entry e WHERE e.journal_id = j.id)
                     ORDER BY j.id DESC LIMIT 1), y.booked_until,
                    (SELECT max(c.until_at) FROM claim c WHERE c.stay_id = y.id AND c.parked = 1),
                    y.entered_at) AS due
    FROM stay y WHERE y.lot_id = :lot AND y.state = 2)
SELECT count(CASE WHEN i.due < a.now AND i.paid < a.now THEN 1 END),
       count(CASE WHEN NOT (i.due < a.now AND i.paid < a.now) AND (i.due <= a.soon OR i.paid >= a.now) THEN 1 END),
       count(CASE WHEN i.paid > 0 THEN 1 END), count(*)
FROM inside i CROSS JOIN asked a

-- Bookings of one lot, or of all of them when :lot is 0. Show 0 = of the day, 1 = after it, 2 = before it and
-- arrived, 3 = cancelled or not shown up.
-- name: bookings_page
WITH asked AS MATERIALIZED (
    SELECT CAST(:day_start AS BIGINT) AS day_start, CAST(:day_end AS BIGINT) AS day_end, CAST(:lot AS BIGINT) AS lot,
           CAST(:show AS BIGINT) AS show, CAST(:sort AS BIGINT) AS sort, CAST(:reverse AS BIGINT) AS reverse,
           CAST(:first AS BIGINT) AS first, CAST(:after_number AS BIGINT) AS after_number,
           CAST(:after_text AS TEXT) AS after_text, CAST(:after_id AS BIGINT) AS after_id,
           CAST(:plate_like AS TEXT) AS plate_like, CAST(:ticket_like AS TEXT) AS ticket_like,
           CAST(:spot_like AS TEXT) AS spot_like),
keyed AS (
    SELECT y.id, y.lot_id, y.vehicle_type_id, y.ticket, y.note, y.state, y.booked_from, y.booked_until, y.entered_at,
           coalesce(v.shown, '') AS plate, CASE a.sort WHEN 1 THEN y.booked_from ELSE 0 END AS k,
           CASE a.sort WHEN 2 THEN coalesce(v.normal, '') ELSE '' END AS w
    FROM stay y CROSS JOIN asked a LEFT JOIN vehicle v ON v.id = y.vehicle_id
    WHERE y.booked_from IS NOT NULL AND (a.lot = 0 OR y.lot_id = a.lot)
      AND ((a.show = 0 AND y.state IN (1, 2, 3) AND y.booked_from < a.day_end AND y.booked_until > a.day_start)
           OR (a.show = 1 AND y.state = 1 AND y.booked_from >= a.day_end)
           OR (a.show = 2 AND y.state IN (2, 3) AND y.booked_until <= a.day_start)
           OR (a.show = 3 AND y.state IN (4, 5)))
      AND (a.plate_like = '' OR coalesce(v.normal, '') LIKE a.plate_like OR y.ticket LIKE a.ticket_like
           OR EXISTS (SELECT 1 FROM claim c JOIN spot s ON s.id = c.spot_id
                      WHERE c.stay_id = y.id AND c.live = 1 AND s.label_key LIKE a.spot_like)))
SELECT k.id, k.lot_id, l.name, k.plate, k.ticket, t.code, k.state, k.booked_from, k.booked_until, k.entered_at,
       coalesce((SELECT min(s.label) FROM claim c JOIN spot s ON s.id = c.spot_id
                 WHERE c.stay_id = k.id AND c.live = 1), ''),
       l.assigned, (SELECT count(*) FROM payment q WHERE q.stay_id = k.id), k.note, k.k, k.w
FROM keyed k JOIN vehicle_type t ON t.id = k.vehicle_type_id JOIN lot l ON l.id = k.lot_id CROSS JOIN asked a
WHERE a.first = 1 OR (a.reverse = 0 AND (k.k, k.w, k.id) > (a.after_number, a.after_text, a.after_id))
   OR (a.reverse = 1 AND (k.k, k.w, k.id) < (a.after_number, a.after_text, a.after_id))
ORDER BY CASE WHEN a.reverse = 0 THEN k.k END, CASE WHEN a.reverse = 0 THEN k.w END,
         CASE WHEN a.reverse = 0 THEN k.id END, CASE WHEN a.reverse = 1 THEN k.k END DESC,
         CASE WHEN a.reverse = 1 THEN k.w END DESC, CASE WHEN a.reverse = 1 THEN k.id END DESC
LIMIT :most

-- name: bookings_counts
WITH asked AS MATERIALIZED (
    SELECT CAST(:day_start AS BIGINT) AS day_start, CAST(:day_end AS BIGINT) AS day_end, CAST(:lot AS BIGINT) AS lot)
SELECT count(CASE WHEN y.state IN (1, 2, 3) AND y.booked_from < a.day_end AND y.booked_until > a.day_start THEN 1 END),
       count(CASE WHEN y.state = 1 AND y.booked_from >= a.day_end THEN 1 END),
       count(CASE WHEN y.state IN (2, 3) AND y.booked_until <= a.day_start THEN 1 END),
       count(CASE WHEN y.state IN (4, 5) THEN 1 END)
FROM stay y CROSS JOIN asked a WHERE y.booked_from IS NOT NULL AND (a.lot = 0 OR y.lot_id = a.lot)

-- name: count_bookings_between
SELECT count(*) FROM stay y
WHERE y.lot_id = :lot AND y.state IN (1, 2) AND y.state = 1 AND y.booked_from < :until AND y.booked_until > :from

-- Bookings that hold a place at some time of a period.
-- name: bookings_between
SELECT y.booked_from, y.booked_until, coalesce(v.shown, ''), y.ticket,
       coalesce((SELECT min(s.label) FROM claim c JOIN spot s ON s.id = c.spot_id
                 WHERE c.stay_id = y.id AND c.live = 1), '')
FROM stay y LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE y.lot_id = :lot AND y.state IN (1, 2) AND y.state = 1 AND y.booked_from < :until AND y.booked_until > :from
ORDER BY y.booked_from, y.id LIMIT :most

-- name: history_of_stay
SELECT j.id, j.kind, j.at, coalesce(s.name, ''), coalesce(a.name, ''), coalesce(d.name, ''), j.outcome, j.changes,
       (SELECT count(*) FROM counter_entry e WHERE e.journal_id = j.id)
FROM journal j LEFT JOIN staff s ON s.id = j.staff_id LEFT JOIN staff a ON a.id = j.approver_id
     LEFT JOIN desk d ON d.id = j.desk_id
WHERE j.stay_id = :stay ORDER BY j.id DESC LIMIT :most

-- name: payments_of_stay
SELECT p.id, p.taken_at, p.method, p.amount, p.tax_amount, p.currency, p.tendered, p.counters_id, d.code, r.year,
       r.number, d.name, s.name
FROM payment p JOIN receipt r ON r.id = p.receipt_id JOIN desk d ON d.id = p.desk_id JOIN staff s ON s.id = p.staff_id
WHERE p.stay_id = :stay ORDER BY p.id

-- name: exceptions_of_stay
SELECT e.kind, e.reason, s.name, e.raised_at FROM exception_case e JOIN staff s ON s.id = e.staff_id
WHERE e.stay_id = :stay ORDER BY e.id

-- Every spot a stay was on or was promised, the last one last.
-- name: spots_of_stay
SELECT s.label, max(c.from_at), max(c.live) FROM claim c JOIN spot s ON s.id = c.spot_id
WHERE c.stay_id = :stay GROUP BY s.id, s.label ORDER BY max(c.live), max(c.from_at), s.label

-- name: note_of_stay
SELECT note FROM stay WHERE id = :stay

-- How often a vehicle was in a lot, when it last came before a stay, and how many of those were left unpaid.
-- name: visits_of_vehicle
SELECT count(*), coalesce(max(CASE WHEN y.id < :stay THEN y.entered_at END), 0),
       count(CASE WHEN y.left_how IN (3, 4, 5) THEN 1 END)
FROM stay y WHERE y.vehicle_id = :vehicle AND y.lot_id = :lot AND y.state IN (2, 3)

-- name: tariff_in_force
SELECT t.name, v.number, v.valid_from FROM tariff_version v JOIN tariff t ON t.id = v.tariff_id
WHERE t.lot_id = :lot AND v.valid_from <= :at AND (v.valid_until IS NULL OR v.valid_until > :at2)
  AND NOT EXISTS (SELECT 1 FROM tariff_withdrawal w WHERE w.version_id = v.id)
ORDER BY v.valid_from DESC, v.number DESC LIMIT 1

-- name: tariff_of_version
SELECT t.name, v.number, v.valid_from FROM tariff_version v JOIN tariff t ON t.id = v.tariff_id WHERE v.id = :version
