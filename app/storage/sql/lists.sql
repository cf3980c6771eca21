-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the list pages show, a window of rows at a time: `after` names the last row before the window by its sort key
-- (a number, a text, the id), `reverse` turns the order round.

-- Who stands in a lot, in the order of the agreed end: one part of the list, from a place of the index on. A vehicle
-- that paid and may still drive out is not over its time. Part 0 = over its time, 1 = due by :soon, 2 = later.
-- name: leaving_part
SELECT y.id, coalesce(v.shown, ''), y.ticket, t.code, y.entered_at, y.agreed_until, y.paid_until,
       coalesce((SELECT max(q.taken_at) FROM payment q WHERE q.stay_id = y.id), 0),
       coalesce((SELECT min(s.label) FROM claim c JOIN spot s ON s.id = c.spot_id
                 WHERE c.stay_id = y.id AND c.parked = 1), ''),
       (SELECT count(DISTINCT c.spot_id) FROM claim c WHERE c.stay_id = y.id AND c.parked = 1), y.note
FROM stay y JOIN vehicle_type t ON t.id = y.vehicle_type_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE y.lot_id = :lot AND y.state = 2 AND y.agreed_until BETWEEN :low AND :high
  AND (y.agreed_until, y.id) > (:after_end, :after_id)
  AND CASE WHEN y.agreed_until < :now AND coalesce(y.paid_until, 0) < :now2 THEN 0
           WHEN y.agreed_until <= :soon OR coalesce(y.paid_until, 0) >= :now3 THEN 1 ELSE 2 END = :part
  AND (:paid = 0 OR y.paid_until IS NOT NULL)
  AND (:all_texts = 1 OR v.normal LIKE :plate_like OR y.ticket LIKE :ticket_like
       OR EXISTS (SELECT 1 FROM claim c JOIN spot s ON s.id = c.spot_id
                  WHERE c.stay_id = y.id AND c.parked = 1 AND s.label_key LIKE :spot_like))
ORDER BY y.agreed_until, y.id LIMIT :most

-- name: leaving_part_reversed
SELECT y.id, coalesce(v.shown, ''), y.ticket, t.code, y.entered_at, y.agreed_until, y.paid_until,
       coalesce((SELECT max(q.taken_at) FROM payment q WHERE q.stay_id = y.id), 0),
       coalesce((SELECT min(s.label) FROM claim c JOIN spot s ON s.id = c.spot_id
                 WHERE c.stay_id = y.id AND c.parked = 1), ''),
       (SELECT count(DISTINCT c.spot_id) FROM claim c WHERE c.stay_id = y.id AND c.parked = 1), y.note
FROM stay y JOIN vehicle_type t ON t.id = y.vehicle_type_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE y.lot_id = :lot AND y.state = 2 AND y.agreed_until BETWEEN :low AND :high
  AND (y.agreed_until, y.id) < (:after_end, :after_id)
  AND CASE WHEN y.agreed_until < :now AND coalesce(y.paid_until, 0) < :now2 THEN 0
           WHEN y.agreed_until <= :soon OR coalesce(y.paid_until, 0) >= :now3 THEN 1 ELSE 2 END = :part
  AND (:paid = 0 OR y.paid_until IS NOT NULL)
  AND (:all_texts = 1 OR v.normal LIKE :plate_like OR y.ticket LIKE :ticket_like
       OR EXISTS (SELECT 1 FROM claim c JOIN spot s ON s.id = c.spot_id
                  WHERE c.stay_id = y.id AND c.parked = 1 AND s.label_key LIKE :spot_like))
ORDER BY y.agreed_until DESC, y.id DESC LIMIT :most

-- Who stands in a lot, by what one may sort by beside the end: 2 = plate, 3 = entry, 4 = spot. Rows are cut before
-- what is only shown is looked up.
-- name: leaving_page
WITH asked AS MATERIALIZED (
    SELECT CAST(:now AS BIGINT) AS now, CAST(:soon AS BIGINT) AS soon, CAST(:show AS BIGINT) AS show,
           CAST(:sort AS BIGINT) AS sort, CAST(:reverse AS BIGINT) AS reverse, CAST(:first AS BIGINT) AS first,
           CAST(:after_number AS BIGINT) AS after_number, CAST(:after_text AS TEXT) AS after_text,
           CAST(:after_id AS BIGINT) AS after_id, CAST(:plate_like AS TEXT) AS plate_like,
           CAST(:ticket_like AS TEXT) AS ticket_like, CAST(:spot_like AS TEXT) AS spot_like),
inside AS (
    SELECT y.id, y.ticket, y.entered_at, y.agreed_until, y.paid_until, coalesce(v.normal, '') AS normal,
           coalesce((SELECT min(s.label_key) FROM claim c JOIN spot s ON s.id = c.spot_id
                     WHERE c.stay_id = y.id AND c.parked = 1), '') AS spot_key,
           CASE WHEN y.agreed_until < a.now AND coalesce(y.paid_until, 0) < a.now THEN 0
                WHEN y.agreed_until <= a.soon OR coalesce(y.paid_until, 0) >= a.now THEN 1 ELSE 2 END AS part
    FROM asked a CROSS JOIN stay y LEFT JOIN vehicle v ON v.id = y.vehicle_id
    WHERE y.lot_id = :lot AND y.state = 2),
keyed AS (
    SELECT i.id, i.part, CASE a.sort WHEN 3 THEN i.entered_at ELSE 0 END AS k,
           CASE a.sort WHEN 2 THEN i.normal WHEN 4 THEN i.spot_key ELSE '' END AS w
    FROM asked a CROSS JOIN inside i
    WHERE (a.show = 4 OR (a.show = 0 AND i.part < 2) OR (a.show = 1 AND i.part = 0) OR (a.show = 2 AND i.part = 1)
           OR (a.show = 3 AND i.paid_until IS NOT NULL))
      AND (a.plate_like = '' OR i.normal LIKE a.plate_like OR i.ticket LIKE a.ticket_like
           OR i.spot_key LIKE a.spot_like)),
cut AS MATERIALIZED (
    SELECT k.id, k.part, k.k, k.w FROM asked a CROSS JOIN keyed k
    WHERE a.first = 1 OR (a.reverse = 0 AND (k.k, k.w, k.id) > (a.after_number, a.after_text, a.after_id))
       OR (a.reverse = 1 AND (k.k, k.w, k.id) < (a.after_number, a.after_text, a.after_id))
    ORDER BY CASE WHEN a.reverse = 0 THEN k.k END, CASE WHEN a.reverse = 0 THEN k.w END,
             CASE WHEN a.reverse = 0 THEN k.id END, CASE WHEN a.reverse = 1 THEN k.k END DESC,
             CASE WHEN a.reverse = 1 THEN k.w END DESC, CASE WHEN a.reverse = 1 THEN k.id END DESC
    LIMIT :most)
SELECT y.id, coalesce(v.shown, ''), y.ticket, t.code, y.entered_at, y.agreed_until, y.paid_until,
       coalesce((SELECT max(q.taken_at) FROM payment q WHERE q.stay_id = y.id), 0),
       coalesce((SELECT min(s.label) FROM claim c JOIN spot s ON s.id = c.spot_id
                 WHERE c.stay_id = y.id AND c.parked = 1), ''),
       (SELECT count(DISTINCT c.spot_id) FROM claim c WHERE c.stay_id = y.id AND c.parked = 1), y.note,
       CAST(p.part AS BIGINT), p.k, p.w
FROM asked a CROSS JOIN cut p JOIN stay y ON y.id = p.id JOIN vehicle_type t ON t.id = y.vehicle_type_id
     LEFT JOIN vehicle v ON v.id = y.vehicle_id
ORDER BY CASE WHEN a.reverse = 0 THEN p.k END, CASE WHEN a.reverse = 0 THEN p.w END,
         CASE WHEN a.reverse = 0 THEN p.id END, CASE WHEN a.reverse = 1 THEN p.k END DESC,
         CASE WHEN a.reverse = 1 THEN p.w END DESC, CASE WHEN a.reverse = 1 THEN p.id END DESC

-- name: leaving_counts
WITH asked AS MATERIALIZED (SELECT CAST(:now AS BIGINT) AS now, CAST(:soon AS BIGINT) AS soon),
inside AS (SELECT y.agreed_until AS due, coalesce(y.paid_until, 0) AS paid FROM stay y
           WHERE y.lot_id = :lot AND y.state = 2)
SELECT count(CASE WHEN i.due < a.now AND i.paid < a.now THEN 1 END),
       count(CASE WHEN NOT (i.due < a.now AND i.paid < a.now) AND (i.due <= a.soon OR i.paid >= a.now) THEN 1 END),
       count(CASE WHEN i.paid > 0 THEN 1 END), count(*)
FROM inside i CROSS JOIN asked a

-- Bookings of one lot, or of all of them when :lot is 0. Show 0 = of the day, 1 = after it.
-- piece: bookings_asked
WITH asked AS MATERIALIZED (
    SELECT CAST(:day_start AS BIGINT) AS day_start, CAST(:day_end AS BIGINT) AS day_end, CAST(:lot AS BIGINT) AS lot,
           CAST(:show AS BIGINT) AS show, CAST(:sort AS BIGINT) AS sort, CAST(:reverse AS BIGINT) AS reverse,
           CAST(:first AS BIGINT) AS first, CAST(:after_number AS BIGINT) AS after_number,
           CAST(:after_text AS TEXT) AS after_text, CAST(:after_id AS BIGINT) AS after_id,
           CAST(:plate_like AS TEXT) AS plate_like, CAST(:ticket_like AS TEXT) AS ticket_like,
           CAST(:spot_like AS TEXT) AS spot_like),

-- Rows are cut before what is only shown is looked up.
-- piece: bookings_shown
keyed AS (
    SELECT y.id, CASE a.sort WHEN 1 THEN y.booked_from ELSE 0 END AS k,
           CASE a.sort WHEN 2 THEN coalesce(v.normal, '') ELSE '' END AS w
    FROM asked a CROSS JOIN wanted x CROSS JOIN stay y LEFT JOIN vehicle v ON v.id = y.vehicle_id
    WHERE y.id = x.id
      AND (a.plate_like = '' OR coalesce(v.normal, '') LIKE a.plate_like OR y.ticket LIKE a.ticket_like
           OR EXISTS (SELECT 1 FROM claim c JOIN spot s ON s.id = c.spot_id
                      WHERE c.stay_id = y.id AND c.live = 1 AND s.label_key LIKE a.spot_like))),
cut AS MATERIALIZED (
    SELECT k.id, k.k, k.w FROM asked a CROSS JOIN keyed k
    WHERE a.first = 1 OR (a.reverse = 0 AND (k.k, k.w, k.id) > (a.after_number, a.after_text, a.after_id))
       OR (a.reverse = 1 AND (k.k, k.w, k.id) < (a.after_number, a.after_text, a.after_id))
    ORDER BY CASE WHEN a.reverse = 0 THEN k.k END, CASE WHEN a.reverse = 0 THEN k.w END,
             CASE WHEN a.reverse = 0 THEN k.id END, CASE WHEN a.reverse = 1 THEN k.k END DESC,
             CASE WHEN a.reverse = 1 THEN k.w END DESC, CASE WHEN a.reverse = 1 THEN k.id END DESC
    LIMIT :most)
SELECT y.id, y.lot_id, l.name, coalesce(v.shown, ''), y.ticket, t.code, y.state, y.booked_from, y.booked_until,
       y.entered_at, coalesce((SELECT min(s.label) FROM claim c JOIN spot s ON s.id = c.spot_id
                               WHERE c.stay_id = y.id AND c.live = 1), ''),
       l.assigned, (SELECT count(*) FROM payment q WHERE q.stay_id = y.id), y.note, p.k, p.w
FROM asked a CROSS JOIN cut p CROSS JOIN stay y CROSS JOIN vehicle_type t CROSS JOIN lot l
     LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE y.id = p.id AND t.id = y.vehicle_type_id AND l.id = y.lot_id
ORDER BY CASE WHEN a.reverse = 0 THEN p.k END, CASE WHEN a.reverse = 0 THEN p.w END,
         CASE WHEN a.reverse = 0 THEN p.id END, CASE WHEN a.reverse = 1 THEN p.k END DESC,
         CASE WHEN a.reverse = 1 THEN p.w END DESC, CASE WHEN a.reverse = 1 THEN p.id END DESC

-- Of the day or later: few, whatever the number of those before, for the index has their ends.
-- name: bookings_to_come
-- use: bookings_asked
wanted AS MATERIALIZED (
    SELECT y.id FROM asked a CROSS JOIN stay y
    WHERE y.booked_from IS NOT NULL AND y.booked_until > a.day_start AND (a.lot = 0 OR y.lot_id = a.lot)
      AND ((a.show = 0 AND y.state IN (1, 2, 3) AND y.booked_from < a.day_end)
           OR (a.show = 1 AND y.state = 1 AND y.booked_from >= a.day_end))),
-- use: bookings_shown

-- What is over by day, whatever the number of them: a place in the order of their beginnings, how many began in a
-- period, and which. Without a text the index of bookings alone answers.
-- piece: bygone_conditions
  AND coalesce(nullif(CAST(:lot AS BIGINT), 0), y.lot_id) = y.lot_id
  AND CASE WHEN y.state IN (4, 5) THEN 3 WHEN y.state IN (2, 3) AND y.booked_until <= :day_start THEN 2 ELSE 0 END = :show

-- piece: bygone_texts
  AND (coalesce((SELECT v.normal FROM vehicle v WHERE v.id = y.vehicle_id), '') LIKE :plate_like
       OR y.ticket LIKE :ticket_like
       OR EXISTS (SELECT 1 FROM claim c JOIN spot s ON s.id = c.spot_id
                  WHERE c.stay_id = y.id AND c.live = 1 AND s.label_key LIKE :spot_like))

-- name: bygone_newest
SELECT y.booked_from FROM stay y WHERE y.booked_from IS NOT NULL AND y.booked_from < :before
ORDER BY y.booked_from DESC, y.id DESC LIMIT 1

-- name: bygone_count
SELECT count(*) FROM stay y WHERE y.booked_from IS NOT NULL AND y.booked_from >= :from AND y.booked_from < :until
-- use: bygone_conditions

-- name: bygone_count_texts
SELECT count(*) FROM stay y WHERE y.booked_from IS NOT NULL AND y.booked_from >= :from AND y.booked_from < :until
-- use: bygone_conditions
-- use: bygone_texts

-- name: bygone_between
SELECT y.id FROM stay y WHERE y.booked_from IS NOT NULL AND y.booked_from >= :from AND y.booked_from < :until
-- use: bygone_conditions
ORDER BY y.booked_from DESC, y.id DESC LIMIT :most

-- name: bygone_between_texts
SELECT y.id FROM stay y WHERE y.booked_from IS NOT NULL AND y.booked_from >= :from AND y.booked_from < :until
-- use: bygone_conditions
-- use: bygone_texts
ORDER BY y.booked_from DESC, y.id DESC LIMIT :most

-- What a row of bookings says, by a JSON list of ids.
-- piece: booking_row
SELECT y.id, y.lot_id, l.name, coalesce(v.shown, ''), y.ticket, t.code, y.state, y.booked_from, y.booked_until,
       y.entered_at, coalesce((SELECT min(s.label) FROM claim c JOIN spot s ON s.id = c.spot_id
                               WHERE c.stay_id = y.id AND c.live = 1), ''),
       l.assigned, (SELECT count(*) FROM payment q WHERE q.stay_id = y.id), y.note, y.booked_from, ''

-- name: booking_rows
-- use: booking_row
FROM json_each(:stays) k JOIN stay y ON y.id = k.value JOIN lot l ON l.id = y.lot_id
     JOIN vehicle_type t ON t.id = y.vehicle_type_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE y.booked_from IS NOT NULL

-- name: booking_rows
-- dialect: postgresql
-- use: booking_row
FROM json_array_elements_text(CAST(:stays AS json)) k(value) JOIN stay y ON y.id = CAST(k.value AS BIGINT)
     JOIN lot l ON l.id = y.lot_id JOIN vehicle_type t ON t.id = y.vehicle_type_id
     LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE y.booked_from IS NOT NULL

-- Of what is over the newest are counted, up to :most.
-- name: bookings_counts
WITH asked AS MATERIALIZED (
    SELECT CAST(:day_start AS BIGINT) AS day_start, CAST(:day_end AS BIGINT) AS day_end, CAST(:lot AS BIGINT) AS lot,
           CAST(:most AS BIGINT) AS most),
ahead AS (
    SELECT count(CASE WHEN y.state IN (1, 2, 3) AND y.booked_from < a.day_end THEN 1 END) AS today,
           count(CASE WHEN y.state = 1 AND y.booked_from >= a.day_end THEN 1 END) AS coming,
           count(CASE WHEN y.state IN (4, 5) THEN 1 END) AS missed
    FROM asked a CROSS JOIN stay y
    WHERE y.booked_from IS NOT NULL AND y.booked_until > a.day_start AND (a.lot = 0 OR y.lot_id = a.lot)),
bygone AS (
    SELECT y.state FROM stay y
    WHERE y.booked_from IS NOT NULL AND y.booked_from < (SELECT a.day_start FROM asked a)
      AND y.booked_until <= (SELECT a.day_start FROM asked a)
      AND coalesce(nullif((SELECT a.lot FROM asked a), 0), y.lot_id) = y.lot_id
    ORDER BY y.booked_from DESC LIMIT (SELECT a.most FROM asked a)),
gone AS (
    SELECT count(CASE WHEN b.state IN (2, 3) THEN 1 END) AS past, count(CASE WHEN b.state IN (4, 5) THEN 1 END) AS missed,
           count(*) AS counted FROM bygone b)
SELECT h.today, h.coming, o.past, h.missed + o.missed, CASE WHEN o.counted = a.most THEN 1 ELSE 0 END
FROM asked a CROSS JOIN ahead h CROSS JOIN gone o

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
