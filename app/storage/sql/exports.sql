-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an office owns, a page at a time from where the last one ended. :all = 1 asks for every lot.

-- The spot is the last one that it stood on or was promised; what was paid is less what was given back.
-- name: export_stays
SELECT y.id, y.starts_at, y.lot_id, y.ticket, y.state, coalesce(y.left_how, 0), t.code, coalesce(v.shown, ''),
       coalesce(v.country, ''), y.twin_no,
       coalesce((SELECT s.label FROM claim c JOIN spot s ON s.id = c.spot_id WHERE c.stay_id = y.id
                 ORDER BY c.live DESC, c.from_at DESC, s.label LIMIT 1), ''),
       y.booked_from, y.booked_until, y.booked_at, y.entered_at, y.left_at, y.agreed_until, y.paid_until,
       c.amount,
       (SELECT CAST(sum(p.amount) AS BIGINT) FROM payment p WHERE p.stay_id = y.id),
       coalesce((SELECT p.method FROM payment p WHERE p.stay_id = y.id AND p.counters_id IS NULL
                 ORDER BY p.id DESC LIMIT 1), ''),
       y.tariff_version_id, y.note
FROM stay y JOIN vehicle_type t ON t.id = y.vehicle_type_id LEFT JOIN vehicle v ON v.id = y.vehicle_id
     LEFT JOIN charge c ON c.id = y.charge_id
WHERE (y.starts_at, y.id) > (:after_at, :after_id) AND y.starts_at < :until
  AND (CAST(:all AS BIGINT) = 1 OR y.lot_id = :lot)
ORDER BY y.starts_at, y.id LIMIT :most

-- name: export_payments
SELECT p.id, p.taken_at, y.lot_id, p.stay_id, y.ticket, d.code, r.year, r.number, p.method, p.amount, p.tax_amount,
       p.currency, p.tendered, p.counters_id, coalesce(p.card_reference, ''), d.name, s.login
FROM payment p JOIN stay y ON y.id = p.stay_id JOIN receipt r ON r.id = p.receipt_id JOIN desk d ON d.id = p.desk_id
     JOIN staff s ON s.id = p.staff_id
WHERE p.id > :after_id AND p.taken_at >= :from AND p.taken_at < :until
  AND (CAST(:all AS BIGINT) = 1 OR y.lot_id = :lot)
ORDER BY p.id LIMIT :most

-- name: export_journal
SELECT j.id, j.at, j.uuid, j.kind, coalesce(s.login, ''), coalesce(a.login, ''), coalesce(d.name, ''), j.lot_id,
       j.stay_id, j.outcome, j.changes, (SELECT count(*) FROM counter_entry e WHERE e.journal_id = j.id)
FROM journal j LEFT JOIN staff s ON s.id = j.staff_id LEFT JOIN staff a ON a.id = j.approver_id
     LEFT JOIN desk d ON d.id = j.desk_id
WHERE j.id > :after_id AND j.at >= :from AND j.at < :until AND (CAST(:all AS BIGINT) = 1 OR j.lot_id = :lot)
ORDER BY j.id LIMIT :most

-- name: export_tariffs
SELECT v.id, t.lot_id, t.name, v.number, v.format, v.valid_from, v.valid_until, v.published_at, s.login, w.withdrawn_at,
       v.hash, v.body
FROM tariff_version v JOIN tariff t ON t.id = v.tariff_id JOIN staff s ON s.id = v.published_by
     LEFT JOIN tariff_withdrawal w ON w.version_id = v.id
WHERE v.id > :after_id AND (CAST(:all AS BIGINT) = 1 OR t.lot_id = :lot)
ORDER BY v.id LIMIT :most

-- Those that are out of use as well.
-- name: export_lots
SELECT l.id, l.created_at, l.retired_at,
       (SELECT count(*) FROM spot s WHERE s.lot_id = l.id AND s.retired_at IS NULL AND s.overflow = 0),
       (SELECT coalesce(CAST(sum(s.places) AS BIGINT), 0) FROM spot s
        WHERE s.lot_id = l.id AND s.retired_at IS NULL AND s.overflow = 0)
FROM lot l WHERE l.id > :after_id AND (CAST(:all AS BIGINT) = 1 OR l.id = :lot) ORDER BY l.id LIMIT :most
