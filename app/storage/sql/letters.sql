-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- To whom the office writes by itself. A driver is written to who is active, has a mail address and wants reminders.

-- Behind one place in their order. Who booked later than the reminder would go gets none, nor who got one for this begin.
-- name: bookings_to_remind
SELECT y.id, y.driver_id, d.language, y.ticket, y.booked_from, l.name, l.timezone, l.hold_ms,
       y.booked_until, l.address
FROM stay y JOIN driver d ON d.id = y.driver_id JOIN lot l ON l.id = y.lot_id
WHERE (y.booked_from, y.id) > (:after_at, :after_stay) AND y.booked_from <= :until AND y.state = 1
  AND y.booked_at <= y.booked_from - :lead_ms
  AND d.state = 1 AND d.reminders = 1 AND length(d.mail) > 0
  AND NOT EXISTS (SELECT 1 FROM mail m WHERE m.once_key = 'booking:' || y.id || ':' || y.booked_from)
ORDER BY y.booked_from, y.id LIMIT :most

-- The last stay of each driver, where it ended between two moments, and nothing is booked.
-- name: absent_drivers
SELECT d.id, d.language, y.id, y.left_at, l.name, l.timezone
FROM driver d JOIN stay y ON y.driver_id = d.id JOIN lot l ON l.id = y.lot_id
WHERE d.id > :after_driver AND d.state = 1 AND d.reminders = 1 AND length(d.mail) > 0
  AND y.state = 3 AND y.left_at > :since AND y.left_at <= :until
  AND NOT EXISTS (SELECT 1 FROM stay z WHERE z.driver_id = d.id AND (z.state IN (1, 2)
      OR (z.state = 3 AND (z.left_at > y.left_at OR (z.left_at = y.left_at AND z.id > y.id)))))
ORDER BY d.id LIMIT :most

-- name: drivers_to_write
SELECT d.id FROM driver d
WHERE d.id > :after_driver AND d.state = 1 AND d.reminders = 1 AND length(d.mail) > 0 ORDER BY d.id LIMIT :most

-- name: count_drivers_to_write
SELECT count(*) FROM driver d WHERE d.state = 1 AND d.reminders = 1 AND length(d.mail) > 0

-- What ended or was paid within a month.
-- name: driver_month
WITH month (since_at, until_at) AS (SELECT CAST(:since AS BIGINT), CAST(:until AS BIGINT))
SELECT l.name, l.timezone, coalesce(v.shown, ''), y.entered_at, y.left_at,
       CAST(coalesce((SELECT sum(p.amount) FROM payment p
                      WHERE p.stay_id = y.id AND p.taken_at >= m.since_at AND p.taken_at < m.until_at), 0) AS BIGINT),
       coalesce((SELECT max(q.currency) FROM payment q WHERE q.stay_id = y.id), l.currency)
FROM month m CROSS JOIN stay y JOIN lot l ON l.id = y.lot_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
WHERE y.driver_id = :driver AND y.state IN (2, 3) AND ((y.left_at >= m.since_at AND y.left_at < m.until_at)
      OR EXISTS (SELECT 1 FROM payment r WHERE r.stay_id = y.id AND r.taken_at >= m.since_at AND r.taken_at < m.until_at))
ORDER BY y.entered_at, y.id
