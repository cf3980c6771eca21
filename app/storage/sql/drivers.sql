-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Numbers run on from the highest; of two at the same moment one is refused and tried again.
-- name: add_driver
INSERT INTO driver (number, state, origin, language, reminders, name, mail, phone, address, note, reason, mail_index,
                    phone_index, card_index, password_proof, created_at, created_by)
VALUES ((SELECT coalesce(max(number), 10000) + 1 FROM driver), 1, :origin, :language, :reminders, :name, :mail, :phone,
        :address, :note, :reason, :mail_index, :phone_index, :card_index, '', :now, CAST(:staff AS BIGINT))
RETURNING id

-- The lock alone: whoever changes an account has it for themselves.
-- name: hold_driver
SELECT id FROM driver WHERE id = :driver

-- name: hold_driver
-- dialect: postgresql
SELECT id FROM driver WHERE id = :driver FOR NO KEY UPDATE

-- name: driver_by_id
SELECT id, number, state, merged_into_id, origin, language, reminders, name, mail, phone, address, note, reason, mail_index,
       phone_index, card_index, mail_proven_at, password_proof, created_at, created_by
FROM driver WHERE id = :driver

-- name: driver_by_number
SELECT id, number, state, merged_into_id, origin, language, reminders, name, mail, phone, address, note, reason, mail_index,
       phone_index, card_index, mail_proven_at, password_proof, created_at, created_by
FROM driver WHERE number = :number

-- name: driver_by_mail
SELECT id, number, state, merged_into_id, origin, language, reminders, name, mail, phone, address, note, reason, mail_index,
       phone_index, card_index, mail_proven_at, password_proof, created_at, created_by
FROM driver WHERE mail_index = :mail_index AND length(mail_index) > 0

-- name: driver_by_phone
SELECT id, number, state, merged_into_id, origin, language, reminders, name, mail, phone, address, note, reason, mail_index,
       phone_index, card_index, mail_proven_at, password_proof, created_at, created_by
FROM driver WHERE phone_index = :phone_index AND length(phone_index) > 0

-- name: driver_by_card
SELECT id, number, state, merged_into_id, origin, language, reminders, name, mail, phone, address, note, reason, mail_index,
       phone_index, card_index, mail_proven_at, password_proof, created_at, created_by
FROM driver WHERE card_index = :card_index AND length(card_index) > 0

-- name: drivers_page
SELECT id, number, state, merged_into_id, origin, language, reminders, name, mail, phone, address, note, reason, mail_index,
       phone_index, card_index, mail_proven_at, password_proof, created_at, created_by
FROM driver WHERE number > :after_number AND (:any_state = 1 OR state = :driver_state) ORDER BY number LIMIT :most

-- name: driver_names
SELECT id, name FROM driver WHERE state IN (1, 2) ORDER BY id

-- name: count_drivers
SELECT count(*) FROM driver WHERE state IN (1, 2)

-- name: set_driver
UPDATE driver SET language = :language, reminders = :reminders, name = :name, mail = :mail, phone = :phone,
                  address = :address, note = :note, reason = :reason, mail_index = :mail_index,
                  phone_index = :phone_index, card_index = :card_index,
                  mail_proven_at = CAST(:mail_proven_at AS BIGINT), password_proof = :password_proof, state = :driver_state
WHERE id = :driver

-- Nothing is left that tells who it was.
-- name: empty_driver
UPDATE driver SET state = :driver_state, merged_into_id = CAST(:into AS BIGINT), reminders = 0, name = :nothing,
                  mail = :nothing, phone = :nothing, address = :nothing, note = :nothing, reason = :nothing,
                  mail_index = :nothing, phone_index = :nothing, card_index = :nothing, mail_proven_at = NULL,
                  password_proof = ''
WHERE id = :driver

-- name: driver_vehicles
SELECT w.id, w.vehicle_id, v.shown, v.normal, t.code, w.is_primary, w.added_at,
       (SELECT count(*) FROM stay y WHERE y.vehicle_id = w.vehicle_id AND y.state = 2),
       (SELECT coalesce(max(z.starts_at), 0) FROM stay z WHERE z.vehicle_id = w.vehicle_id AND z.driver_id = w.driver_id)
FROM driver_vehicle w JOIN vehicle v ON v.id = w.vehicle_id JOIN vehicle_type t ON t.id = w.vehicle_type_id
WHERE w.driver_id = :driver ORDER BY w.is_primary DESC, w.id

-- name: add_driver_vehicle
INSERT INTO driver_vehicle (driver_id, vehicle_id, vehicle_type_id, is_primary, added_at)
VALUES (:driver, :vehicle, :type, :is_primary, :now) RETURNING id

-- name: set_driver_vehicle_type
UPDATE driver_vehicle SET vehicle_type_id = :type WHERE id = :driver_vehicle

-- name: clear_primary_vehicle
UPDATE driver_vehicle SET is_primary = 0 WHERE driver_id = :driver AND is_primary = 1

-- name: set_primary_vehicle
UPDATE driver_vehicle SET is_primary = 1 WHERE id = :driver_vehicle AND driver_id = :driver

-- name: drop_driver_vehicle
DELETE FROM driver_vehicle WHERE id = :driver_vehicle AND driver_id = :driver

-- name: drop_driver_vehicles
DELETE FROM driver_vehicle WHERE driver_id = :driver

-- name: drivers_of_vehicle
SELECT d.id FROM driver_vehicle w JOIN driver d ON d.id = w.driver_id
WHERE w.vehicle_id = :vehicle AND d.state IN (1, 2) ORDER BY d.id LIMIT 50

-- name: add_driver_code
INSERT INTO driver_code (purpose, address_index, driver_id, desk_id, code_hash, made_at, expires_at, tries)
VALUES (:code_purpose, :address_index, CAST(:driver AS BIGINT), CAST(:desk AS BIGINT), :code_hash, :now, :expires_at, 0)
RETURNING id

-- Only the newest code of a purpose is one.
-- name: newest_driver_code
SELECT id, driver_id, code_hash, made_at, expires_at, tries, used_at FROM driver_code
WHERE address_index = :address_index AND purpose = :code_purpose ORDER BY id DESC LIMIT 1

-- name: driver_code_by_id
SELECT id, purpose, address_index, driver_id, used_at FROM driver_code WHERE id = :driver_code

-- name: count_driver_code_try
UPDATE driver_code SET tries = tries + 1 WHERE id = :driver_code AND tries < 5 AND used_at IS NULL

-- name: use_driver_code
UPDATE driver_code SET used_at = :now WHERE id = :driver_code AND used_at IS NULL

-- name: codes_for_address
SELECT count(*), coalesce(max(made_at), 0) FROM driver_code
WHERE address_index = :address_index AND made_at > :since AND made_at < :until

-- name: codes_at_desk
SELECT count(*) FROM driver_code WHERE desk_id = :desk AND made_at > :since AND made_at < :until

-- name: drop_driver_code
DELETE FROM driver_code WHERE id = :driver_code

-- name: drop_codes_of_driver
DELETE FROM driver_code WHERE driver_id = :driver OR address_index = :address_index

-- name: drop_old_driver_codes
DELETE FROM driver_code WHERE made_at < :since

-- name: driver_failures
SELECT failures, last_at FROM driver_try WHERE who = :who

-- name: add_driver_failure
INSERT INTO driver_try (who, failures, last_at) VALUES (:who, 1, :now)
ON CONFLICT (who) DO UPDATE SET failures = driver_try.failures + 1, last_at = excluded.last_at

-- name: drop_driver_failures
DELETE FROM driver_try WHERE who = :who

-- name: set_stay_driver
UPDATE stay SET driver_id = CAST(:driver AS BIGINT) WHERE id = :stay

-- name: stay_driver
SELECT driver_id FROM stay WHERE id = :stay

-- name: move_driver_stays
UPDATE stay SET driver_id = :into WHERE driver_id = :driver

-- name: driver_stays
SELECT id, starts_at FROM stay
WHERE driver_id = :driver AND (starts_at, id) < (:before_at, :before_id) AND starts_at >= :since
  AND (:all_lots = 1 OR lot_id = :lot)
ORDER BY starts_at DESC, id DESC LIMIT :most

-- name: driver_inside
SELECT id, starts_at FROM stay WHERE driver_id = :driver AND state = 2 ORDER BY starts_at, id LIMIT :most

-- name: driver_bookings
SELECT id, starts_at FROM stay WHERE driver_id = :driver AND state = 1 ORDER BY starts_at, id LIMIT :most

-- name: count_driver_stays
SELECT count(*), coalesce(min(starts_at), 0), coalesce(max(starts_at), 0),
       coalesce(sum(CASE WHEN starts_at >= :since AND state IN (2, 3) THEN 1 ELSE 0 END), 0),
       coalesce(sum(CASE WHEN state IN (1, 2) THEN 1 ELSE 0 END), 0)
FROM stay WHERE driver_id = :driver

-- Where they parked most.
-- name: driver_lots
SELECT y.lot_id, l.name, count(*), max(y.starts_at) FROM stay y JOIN lot l ON l.id = y.lot_id
WHERE y.driver_id = :driver AND y.starts_at >= :since AND y.state IN (2, 3)
GROUP BY y.lot_id, l.name ORDER BY count(*) DESC, max(y.starts_at) DESC, y.lot_id LIMIT :most

-- name: driver_payments
SELECT p.id, p.stay_id, p.taken_at, p.method, p.amount, p.currency
FROM stay y JOIN payment p ON p.stay_id = y.id
WHERE y.driver_id = :driver AND p.taken_at >= :since ORDER BY p.taken_at DESC, p.id DESC LIMIT :most

-- What was not paid when they left, and fees for bookings that were not used.
-- name: driver_open_amounts
SELECT id, currency, open_amount FROM (
    SELECT y.id, y.starts_at, c.currency,
           CAST(c.amount - (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = y.id) AS BIGINT) AS open_amount
    FROM stay y JOIN charge c ON c.id = y.charge_id WHERE y.driver_id = :driver AND y.left_how IN (3, 4, 5)
    UNION ALL
    SELECT y.id, y.starts_at, f.currency,
           CAST(f.amount - (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = y.id) AS BIGINT) AS open_amount
    FROM stay y JOIN fee f ON f.stay_id = y.id
    WHERE y.driver_id = :driver2 AND NOT EXISTS (SELECT 1 FROM fee_end e WHERE e.fee_id = f.id)) o
WHERE open_amount > 0 ORDER BY starts_at DESC, id DESC LIMIT :most

-- How many there are at the end of a period, and how many of them are new in it.
-- name: driver_accounts
SELECT count(*), coalesce(sum(CASE WHEN created_at >= :from THEN 1 ELSE 0 END), 0)
FROM driver WHERE state IN (1, 2) AND created_at < :until

-- Those who were registered before a period and did not come within it.
-- name: drivers_unseen
SELECT count(*) FROM driver d
WHERE d.state IN (1, 2) AND d.created_at < :since
  AND NOT EXISTS (SELECT 1 FROM stay y WHERE y.driver_id = d.id AND y.starts_at >= :from AND y.starts_at < :until
                  AND y.state IN (2, 3))

-- Who came into a lot, and how often. Who came began with the entry.
-- name: drivers_of_lot
SELECT y.driver_id, count(*) FROM stay y
WHERE y.lot_id = :lot AND y.starts_at >= :from AND y.starts_at < :until AND y.state IN (2, 3)
  AND y.driver_id IS NOT NULL AND (:type = 0 OR y.vehicle_type_id = :type2)
GROUP BY y.driver_id
