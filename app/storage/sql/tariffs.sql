-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ---------------------------------------------------------------- published versions

-- name: add_tariff
INSERT INTO tariff (lot_id, name, created_at) VALUES (:lot, :name, :now) RETURNING id

-- name: tariff_of_lot
SELECT id FROM tariff WHERE lot_id = :lot

-- name: last_tariff_number
SELECT coalesce(max(number), 0) FROM tariff_version WHERE tariff_id = :tariff

-- name: add_tariff_version
INSERT INTO tariff_version (tariff_id, number, format, body, hash, valid_from, valid_until, published_at, published_by)
VALUES (:tariff, :number, :format, :body, :hash, :valid_from, CAST(:valid_until AS BIGINT), :now, :staff) RETURNING id

-- The one that began last, unless its end is over or it was taken back.
-- name: tariff_version_at
SELECT v.id FROM tariff_version v JOIN tariff t ON t.id = v.tariff_id
WHERE t.lot_id = :lot AND v.valid_from <= :at AND (v.valid_until IS NULL OR v.valid_until > :at2)
  AND NOT EXISTS (SELECT 1 FROM tariff_withdrawal w WHERE w.version_id = v.id)
ORDER BY v.valid_from DESC, v.number DESC LIMIT 1

-- name: tariff_version_body
SELECT body FROM tariff_version WHERE id = :version

-- name: tariff_version_by_id
SELECT v.id, v.number, v.hash, v.valid_from, v.valid_until, v.published_at, s.name, w.withdrawn_at, t.lot_id
FROM tariff_version v JOIN tariff t ON t.id = v.tariff_id JOIN staff s ON s.id = v.published_by
     LEFT JOIN tariff_withdrawal w ON w.version_id = v.id
WHERE v.id = :version

-- name: tariff_versions_of_lot
SELECT v.id, v.number, v.hash, v.valid_from, v.valid_until, v.published_at, s.name, w.withdrawn_at, t.lot_id
FROM tariff_version v JOIN tariff t ON t.id = v.tariff_id JOIN staff s ON s.id = v.published_by
     LEFT JOIN tariff_withdrawal w ON w.version_id = v.id
WHERE t.lot_id = :lot ORDER BY v.number

-- name: add_tariff_withdrawal
INSERT INTO tariff_withdrawal (version_id, withdrawn_at, staff_id) VALUES (:version, :now, :staff)

-- Whether a version that begins at :from would have priced a stay or booking that has another one by now.
-- name: count_priced_since
SELECT count(*) FROM (
    SELECT y.id FROM stay y
    WHERE y.lot_id = :lot AND y.tariff_version_id IS NOT NULL AND coalesce(y.booked_at, y.entered_at) >= :from
    LIMIT 1) p

-- ---------------------------------------------------------------- drafts

-- name: add_tariff_draft
INSERT INTO tariff_draft (lot_id, name, body, revision, based_on, saved_at, saved_by)
VALUES (:lot, :name, :body, 1, CAST(:based_on AS BIGINT), :now, :staff) RETURNING id

-- name: save_tariff_draft
UPDATE tariff_draft SET name = :name, body = :body, revision = revision + 1, saved_at = :now, saved_by = :staff
WHERE id = :draft AND revision = :revision

-- name: drop_tariff_draft
DELETE FROM tariff_draft WHERE id = :draft

-- name: tariff_draft_by_id
SELECT d.id, d.lot_id, d.name, d.revision, d.based_on, d.saved_at, s.name, d.body
FROM tariff_draft d JOIN staff s ON s.id = d.saved_by WHERE d.id = :draft

-- name: tariff_drafts_of_lot
SELECT d.id, d.lot_id, d.name, d.revision, d.based_on, d.saved_at, s.name
FROM tariff_draft d JOIN staff s ON s.id = d.saved_by WHERE d.lot_id = :lot ORDER BY d.saved_at DESC, d.id DESC

-- ---------------------------------------------------------------- the calendar of a lot

-- name: calendar_days
SELECT day, kind, name, from_ms, until_ms FROM calendar_day
WHERE lot_id = :lot AND day >= :first_day AND day <= :last_day ORDER BY day, kind, name, from_ms

-- name: add_calendar_day
INSERT INTO calendar_day (lot_id, day, kind, name, from_ms, until_ms)
VALUES (:lot, :day, :day_kind, :name, :from_ms, :until_ms) ON CONFLICT (lot_id, day, kind, name, from_ms) DO NOTHING

-- name: drop_calendar_day
DELETE FROM calendar_day WHERE lot_id = :lot AND day = :day AND kind = :day_kind AND name = :name
  AND from_ms = :from_ms

-- ---------------------------------------------------------------- what prices ask about stays

-- The word of the zone in which a stay stands, or stood last.
-- name: price_zone_of_stay
SELECT z.price_key FROM claim c JOIN spot s ON s.id = c.spot_id JOIN zone z ON z.id = s.zone_id
WHERE c.stay_id = :stay ORDER BY c.parked DESC, c.live DESC, c.until_at DESC, c.id DESC LIMIT 1

-- name: stays_of_vehicle_before
SELECT entered_at, left_at FROM stay
WHERE vehicle_id = :vehicle AND lot_id = :lot AND state IN (2, 3) AND entered_at >= :from AND entered_at < :until
ORDER BY entered_at, id

-- Places under parked vehicles but for one stay, and places in use: overflow is never supply.
-- name: fill_of_lot
SELECT (SELECT count(*) FROM claim c JOIN spot s ON s.id = c.spot_id
        WHERE c.parked = 1 AND s.lot_id = :lot AND s.overflow = 0 AND c.stay_id <> :stay),
       (SELECT CAST(coalesce(sum(s.places), 0) AS BIGINT) FROM spot s
        WHERE s.lot_id = :lot2 AND s.overflow = 0 AND s.retired_at IS NULL)

-- ---------------------------------------------------------------- replay

-- name: count_stays_over
SELECT count(*) FROM stay WHERE lot_id = :lot AND state = 3 AND entered_at >= :from AND entered_at < :until

-- Each with how its ticket was when it was last charged.
-- name: stays_over
SELECT y.id, y.entered_at, y.left_at, y.vehicle_type_id, y.vehicle_id, y.booked_at, y.agreed_until, y.occupancy,
       (SELECT c.lost_ticket FROM charge c WHERE c.id = y.charge_id)
FROM stay y
WHERE y.lot_id = :lot AND y.state = 3 AND y.entered_at >= :from AND y.entered_at < :until
  AND (y.entered_at > :from2 OR y.id > :after_id)
ORDER BY y.entered_at, y.id LIMIT :most

-- The same page in the same order, each with the word of its zone.
-- name: zones_of_stays_over
SELECT y.id, (SELECT z.price_key FROM claim c JOIN spot s ON s.id = c.spot_id JOIN zone z ON z.id = s.zone_id
              WHERE c.stay_id = y.id ORDER BY c.parked DESC, c.live DESC, c.until_at DESC, c.id DESC LIMIT 1)
FROM stay y
WHERE y.lot_id = :lot AND y.state = 3 AND y.entered_at >= :from AND y.entered_at < :until
  AND (y.entered_at > :from2 OR y.id > :after_id)
ORDER BY y.entered_at, y.id LIMIT :most

-- name: stay_over
SELECT y.id, y.entered_at, y.left_at, y.vehicle_type_id, y.vehicle_id, y.booked_at, y.agreed_until, y.occupancy,
       (SELECT c.lost_ticket FROM charge c WHERE c.id = y.charge_id)
FROM stay y WHERE y.id = :stay AND y.lot_id = :lot AND y.state = 3

-- name: vehicles_inside
SELECT vehicle_id, entered_at FROM stay WHERE lot_id = :lot AND state = 2 AND vehicle_id IS NOT NULL
ORDER BY entered_at, id
