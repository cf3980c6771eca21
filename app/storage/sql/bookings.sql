-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Spots in use, the nearest of the smallest class first, and the word by which a tariff knows their zone.
-- name: spot_prices
SELECT s.id, coalesce(z.price_key, '') FROM spot s LEFT JOIN zone z ON z.id = s.zone_id
WHERE s.lot_id = :lot AND s.retired_at IS NULL AND s.overflow = 0
ORDER BY s.class_rank, s.entrance_rank, s.label_key

-- Who holds each place from now on. Of a stay: its state, its type, what it asked for, whether its spot was chosen.
-- name: packing_claims
SELECT c.spot_id, c.place_no, c.from_at, c.until_at, c.parked, c.stay_id, coalesce(y.state, 0),
       coalesce(y.vehicle_type_id, 0), coalesce(y.asked_features, 0), coalesce(y.spot_chosen, 0)
FROM spot s JOIN place p ON p.spot_id = s.id
     JOIN claim c ON c.spot_id = p.spot_id AND c.place_no = p.place_no AND c.live = 1
          AND c.from_at >= coalesce((SELECT max(k.from_at) FROM claim k
                                     WHERE k.spot_id = p.spot_id AND k.place_no = p.place_no AND k.live = 1
                                       AND k.from_at <= :now), 0)
     LEFT JOIN stay y ON y.id = c.stay_id
WHERE s.lot_id = :lot AND s.retired_at IS NULL AND s.overflow = 0 AND (c.until_at > :now2 OR c.parked = 1)
ORDER BY s.label_key, c.place_no, c.from_at

-- name: set_spot_chosen
UPDATE stay SET spot_chosen = :chosen WHERE id = :stay AND spot_chosen <> :chosen2

-- name: note_booking_wish
UPDATE stay SET spot_chosen = :chosen, asked_features = :asked WHERE id = :stay

-- name: add_joint_booking
INSERT INTO joint_booking (stay_id, command) VALUES (:stay, :command)

-- name: add_untold_booking
INSERT INTO untold_booking (stay_id, command) VALUES (:stay, :command) ON CONFLICT (stay_id) DO NOTHING

-- Those of one deed beside each other.
-- name: untold_bookings
SELECT u.stay_id, u.command, y.lot_id FROM untold_booking u JOIN stay y ON y.id = u.stay_id
ORDER BY u.command, u.stay_id

-- name: drop_untold_booking
DELETE FROM untold_booking WHERE stay_id = :stay

-- name: open_bookings_of_vehicle
SELECT count(*) FROM stay WHERE lot_id = :lot AND state = 1 AND vehicle_id = :vehicle

-- name: open_bookings_of_driver
SELECT count(*) FROM stay WHERE lot_id = :lot AND state = 1 AND driver_id = :driver

-- name: booking_rules_of_lot
SELECT b.early_ms, b.buffer_ms, b.offer_ms, b.most_open, b.debtors_refused, coalesce(r.no_show, 0),
       coalesce(r.late_cancel, 0), coalesce(r.free_ms, 0), b.most_open_of_driver
FROM booking_rules b LEFT JOIN fee_rule r ON r.id = (SELECT max(n.id) FROM fee_rule n WHERE n.lot_id = b.lot_id)
WHERE b.lot_id = :lot

-- name: set_booking_rules
INSERT INTO booking_rules (lot_id, early_ms, buffer_ms, offer_ms, most_open, most_open_of_driver, debtors_refused)
VALUES (:lot, :early, :buffer, :offer, :most, :most_of_driver, :debtors)
ON CONFLICT (lot_id) DO UPDATE SET early_ms = excluded.early_ms, buffer_ms = excluded.buffer_ms,
    offer_ms = excluded.offer_ms, most_open = excluded.most_open,
    most_open_of_driver = excluded.most_open_of_driver, debtors_refused = excluded.debtors_refused
