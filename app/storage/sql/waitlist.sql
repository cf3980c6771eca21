-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: add_waiting
INSERT INTO waiting (lot_id, vehicle_type_id, vehicle_id, from_at, until_at, asked_features, state, staff_id, joined_at,
                     note, spot_id, driver_id)
VALUES (:lot, :type, CAST(:vehicle AS BIGINT), :from, :until, :asked, 1, CAST(:staff AS BIGINT), :now,
        :note, CAST(:spot AS BIGINT), CAST(:driver AS BIGINT)) RETURNING id

-- piece: waiting_row
SELECT w.id, w.lot_id, w.vehicle_type_id, w.vehicle_id, w.from_at, w.until_at, w.asked_features, w.state, w.offer_until,
       w.stay_id, w.joined_at, coalesce(v.shown, ''), w.note, w.spot_id, w.driver_id
FROM waiting w LEFT JOIN vehicle v ON v.id = w.vehicle_id

-- name: waiting_by_id
-- use: waiting_row
WHERE w.id = :waiting

-- Who still waits, or has an offer, the first first.
-- name: waiting_in_lot
-- use: waiting_row
WHERE w.lot_id = :lot AND w.state IN (1, 2) ORDER BY w.id

-- Whether a booking only holds a place that was offered and not taken yet.
-- name: offer_of_stay
SELECT count(*) FROM waiting WHERE lot_id = :lot AND state IN (1, 2) AND stay_id = :stay

-- name: offer_waiting
UPDATE waiting SET state = 2, offer_until = :until, stay_id = :stay WHERE id = :waiting AND state = 1

-- name: end_waiting
UPDATE waiting SET state = :ended_as, ended_at = :now WHERE id = :waiting AND state IN (1, 2)

-- Offers that nobody was told of by mail yet.
-- name: untold_offers
-- use: waiting_row
WHERE w.state = 2 AND w.told = 0 AND w.offer_until > :now ORDER BY w.id

-- name: mark_offer_told
UPDATE waiting SET told = 1 WHERE id = :waiting AND state = 2
