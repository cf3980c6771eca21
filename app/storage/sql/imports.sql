-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Many rows in one statement: they come as a JSON array of arrays, which the two dialects take apart by functions of
-- their own; that is why nearly every block here has two forms.

-- name: import_run
SELECT id, until_line, added FROM import_run WHERE source = :source

-- name: add_import_run
INSERT INTO import_run (source, staff_id, started_at, until_line, added)
VALUES (:source, :staff, :now, 0, 0) RETURNING id

-- name: set_import_run
UPDATE import_run SET until_line = :line, added = added + :added WHERE id = :run

-- name: history_desk
SELECT id FROM desk WHERE history = 1 ORDER BY id LIMIT 1

-- name: mark_history_desk
UPDATE desk SET history = 1 WHERE id = :desk

-- name: close_history_shift
UPDATE shift SET closed_at = :now WHERE id = :shift

-- Which fingerprints are there already, whether their stays are inside still, and whether money was taken for them.
-- name: known_imports
-- dialect: sqlite
SELECT i.fingerprint, i.stay_id, CAST(CASE WHEN y.state = 2 THEN 1 ELSE 0 END AS BIGINT),
       CAST(CASE WHEN EXISTS (SELECT 1 FROM payment p WHERE p.stay_id = y.id) THEN 1 ELSE 0 END AS BIGINT)
FROM json_each(:rows) j JOIN imported_stay i ON i.fingerprint = json_extract(j.value, '$[0]')
JOIN stay y ON y.id = i.stay_id

-- name: known_imports
-- dialect: postgresql
SELECT i.fingerprint, i.stay_id, CAST(CASE WHEN y.state = 2 THEN 1 ELSE 0 END AS BIGINT),
       CAST(CASE WHEN EXISTS (SELECT 1 FROM payment p WHERE p.stay_id = y.id) THEN 1 ELSE 0 END AS BIGINT)
FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value, nr) JOIN imported_stay i
    ON i.fingerprint = (j.value ->> 0)
JOIN stay y ON y.id = i.stay_id

-- name: taken_tickets
-- dialect: sqlite
SELECT y.ticket FROM json_each(:rows) j JOIN stay y ON y.ticket = json_extract(j.value, '$[0]')

-- name: taken_tickets
-- dialect: postgresql
SELECT y.ticket FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value, nr) JOIN stay y ON y.ticket =
    (j.value ->> 0)

-- name: import_vehicles
-- dialect: sqlite
INSERT INTO vehicle (shown, normal, look_alike, last_type_id)
SELECT json_extract(j.value, '$[0]'), json_extract(j.value, '$[1]'), json_extract(j.value, '$[2]'),
    json_extract(j.value, '$[3]') FROM json_each(:rows) j WHERE true ON CONFLICT (normal) DO NOTHING RETURNING id

-- name: import_vehicles
-- dialect: postgresql
INSERT INTO vehicle (shown, normal, look_alike, last_type_id)
SELECT (j.value ->> 0), (j.value ->> 1), (j.value ->> 2), CAST(j.value ->> 3 AS BIGINT) FROM
    jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value, nr) WHERE true ON CONFLICT (normal) DO NOTHING
    RETURNING id

-- Vehicles whose plates were removed and that the file names again: rows of shown, normal, look_alike and token.
-- name: return_imported_plates
-- dialect: sqlite
UPDATE vehicle SET shown = r.shown, normal = r.normal, look_alike = r.look_alike
FROM (SELECT json_extract(j.value, '$[0]') AS shown, json_extract(j.value, '$[1]') AS normal,
             json_extract(j.value, '$[2]') AS look_alike, json_extract(j.value, '$[3]') AS token
      FROM json_each(:rows) j) r
WHERE vehicle.normal = r.token AND NOT EXISTS (SELECT 1 FROM vehicle o WHERE o.normal = r.normal) RETURNING id

-- name: return_imported_plates
-- dialect: postgresql
UPDATE vehicle SET shown = r.shown, normal = r.normal, look_alike = r.look_alike
FROM (SELECT (j.value ->> 0) AS shown, (j.value ->> 1) AS normal, (j.value ->> 2) AS look_alike, (j.value ->> 3) AS token
      FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value, nr)) r
WHERE vehicle.normal = r.token AND NOT EXISTS (SELECT 1 FROM vehicle o WHERE o.normal = r.normal) RETURNING vehicle.id

-- name: vehicles_by_normal
-- dialect: sqlite
SELECT v.normal, v.id FROM json_each(:rows) j JOIN vehicle v ON v.normal = json_extract(j.value, '$[0]')

-- name: vehicles_by_normal
-- dialect: postgresql
SELECT v.normal, v.id FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value, nr) JOIN vehicle v ON
    v.normal = (j.value ->> 0)

-- Rows of lot, natural key of the label and vehicle type: the spot, how many places it has, and whether it is for
-- that type.
-- name: import_spots
-- dialect: sqlite
SELECT s.lot_id, s.label_key, json_extract(j.value, '$[2]'), s.id, s.places,
              CAST(CASE WHEN EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id =
           json_extract(j.value, '$[2]')) THEN 1 ELSE 0 END AS BIGINT)
FROM json_each(:rows) j JOIN spot s ON s.lot_id = json_extract(j.value, '$[0]') AND s.label_key = json_extract(j.value,
    '$[1]') AND s.retired_at IS NULL

-- name: import_spots
-- dialect: postgresql
SELECT s.lot_id, s.label_key, CAST(j.value ->> 2 AS BIGINT), s.id, s.places,
              CAST(CASE WHEN EXISTS (SELECT 1 FROM spot_type t WHERE t.spot_id = s.id AND t.vehicle_type_id =
           CAST(j.value ->> 2 AS BIGINT)) THEN 1 ELSE 0 END AS BIGINT)
FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value, nr) JOIN spot s ON s.lot_id = CAST(j.value
    ->> 0 AS BIGINT) AND s.label_key = (j.value ->> 1) AND s.retired_at IS NULL

-- Rows of number, spot, place, from and until: the numbers of those that somebody holds then. Live claims of a place
-- never overlap, so only the last that starts before the end can reach into it.
-- name: taken_places
-- dialect: sqlite
SELECT json_extract(j.value, '$[0]') FROM json_each(:rows) j
WHERE (SELECT c.until_at FROM claim c WHERE c.spot_id = json_extract(j.value, '$[1]') AND c.place_no =
    json_extract(j.value, '$[2]') AND c.live = 1 AND c.from_at < json_extract(j.value, '$[4]')
              ORDER BY c.from_at DESC LIMIT 1) > json_extract(j.value, '$[3]')

-- name: taken_places
-- dialect: postgresql
SELECT CAST(j.value ->> 0 AS BIGINT) FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value, nr)
WHERE (SELECT c.until_at FROM claim c WHERE c.spot_id = CAST(j.value ->> 1 AS BIGINT) AND c.place_no = CAST(j.value ->>
    2 AS BIGINT) AND c.live = 1 AND c.from_at < CAST(j.value ->> 4 AS BIGINT)
              ORDER BY c.from_at DESC LIMIT 1) > CAST(j.value ->> 3 AS BIGINT)

-- The vehicle is named when the stay has left: until then the same one may stand here several times.
-- name: import_stays
-- dialect: sqlite
INSERT INTO stay (lot_id, vehicle_type_id, twin_no, ticket, note, state, entered_at, agreed_until, created_at,
    starts_at)
SELECT json_extract(j.value, '$[0]'), json_extract(j.value, '$[1]'), 0, json_extract(j.value, '$[2]'), '', 2,
    json_extract(j.value, '$[3]'), json_extract(j.value, '$[4]'), :now, json_extract(j.value, '$[3]') FROM
    json_each(:rows) j WHERE true RETURNING id, ticket

-- name: import_stays
-- dialect: postgresql
INSERT INTO stay (lot_id, vehicle_type_id, twin_no, ticket, note, state, entered_at, agreed_until, created_at,
    starts_at)
SELECT CAST(j.value ->> 0 AS BIGINT), CAST(j.value ->> 1 AS BIGINT), 0, (j.value ->> 2), '', 2, CAST(j.value ->> 3 AS
    BIGINT), CAST(j.value ->> 4 AS BIGINT), :now, CAST(j.value ->> 3 AS BIGINT) FROM jsonb_array_elements(CAST(:rows AS
    jsonb)) WITH ORDINALITY j (value, nr) WHERE true RETURNING id, ticket

-- name: import_claims
-- dialect: sqlite
INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id)
SELECT json_extract(j.value, '$[0]'), json_extract(j.value, '$[1]'), json_extract(j.value, '$[2]'),
    json_extract(j.value, '$[3]'), 1, 0, 'stay', json_extract(j.value, '$[4]') FROM json_each(:rows) j

-- name: import_claims
-- dialect: postgresql
INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id)
SELECT CAST(j.value ->> 0 AS BIGINT), CAST(j.value ->> 1 AS BIGINT), CAST(j.value ->> 2 AS BIGINT), CAST(j.value ->> 3
    AS BIGINT), 1, 0, 'stay', CAST(j.value ->> 4 AS BIGINT) FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH
    ORDINALITY j (value, nr)

-- name: import_charges
-- dialect: sqlite
INSERT INTO charge (stay_id, tariff_version_id, purpose, from_at, exit_at, amount, currency, hash, facts, written_at,
                                        vehicle_type_id)
SELECT json_extract(j.value, '$[0]'), NULL, json_extract(j.value, '$[1]'), json_extract(j.value, '$[2]'),
    json_extract(j.value, '$[3]'), json_extract(j.value, '$[4]'), json_extract(j.value, '$[5]'), json_extract(j.value,
    '$[6]'), json_extract(j.value, '$[7]'), json_extract(j.value, '$[3]'), json_extract(j.value, '$[8]') FROM
    json_each(:rows) j WHERE true RETURNING id, stay_id, purpose

-- name: import_charges
-- dialect: postgresql
INSERT INTO charge (stay_id, tariff_version_id, purpose, from_at, exit_at, amount, currency, hash, facts, written_at,
                                        vehicle_type_id)
SELECT CAST(j.value ->> 0 AS BIGINT), NULL, (j.value ->> 1), CAST(j.value ->> 2 AS BIGINT), CAST(j.value ->> 3 AS
    BIGINT), CAST(j.value ->> 4 AS BIGINT), (j.value ->> 5), (j.value ->> 6), (j.value ->> 7), CAST(j.value ->> 3 AS
    BIGINT), CAST(j.value ->> 8 AS BIGINT) FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value,
    nr) WHERE true RETURNING id, stay_id, purpose

-- name: import_charge_lines
-- dialect: sqlite
INSERT INTO charge_line (charge_id, line_no, rule, kind, time_window, units, unit_price, amount, tax_rate, tax_amount)
SELECT json_extract(j.value, '$[0]'), 1, 'imported', 'flat', '', 0, json_extract(j.value, '$[1]'),
    json_extract(j.value, '$[1]'), 0, 0 FROM json_each(:rows) j

-- name: import_charge_lines
-- dialect: postgresql
INSERT INTO charge_line (charge_id, line_no, rule, kind, time_window, units, unit_price, amount, tax_rate, tax_amount)
SELECT CAST(j.value ->> 0 AS BIGINT), 1, 'imported', 'flat', '', 0, CAST(j.value ->> 1 AS BIGINT), CAST(j.value ->> 1
    AS BIGINT), 0, 0 FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value, nr)

-- In the order of the rows: numbers run without a gap.
-- name: import_receipts
-- dialect: sqlite
INSERT INTO receipt (operator_id, desk_id, year, number, issued_at)
SELECT json_extract(j.value, '$[0]'), :desk, json_extract(j.value, '$[1]'), json_extract(j.value, '$[2]'),
    json_extract(j.value, '$[3]') FROM json_each(:rows) j WHERE true ORDER BY j.key RETURNING id, operator_id, year,
    number

-- name: import_receipts
-- dialect: postgresql
INSERT INTO receipt (operator_id, desk_id, year, number, issued_at)
SELECT CAST(j.value ->> 0 AS BIGINT), :desk, CAST(j.value ->> 1 AS BIGINT), CAST(j.value ->> 2 AS BIGINT), CAST(j.value
    ->> 3 AS BIGINT) FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value, nr) WHERE true ORDER BY
    j.nr RETURNING id, operator_id, year, number

-- name: import_payments
-- dialect: sqlite
INSERT INTO payment (stay_id, part_no, charge_id, receipt_id, shift_id, desk_id, staff_id, method, amount, tax_amount,
                                          currency, tendered, card_reference, counters_id, taken_at)
SELECT json_extract(j.value, '$[0]'), 1, json_extract(j.value, '$[1]'), json_extract(j.value, '$[2]'), :shift, :desk,
    :staff, json_extract(j.value, '$[3]'), json_extract(j.value, '$[4]'), 0, json_extract(j.value, '$[5]'),
    json_extract(j.value, '$[6]'), NULL, NULL, json_extract(j.value, '$[7]') FROM json_each(:rows) j

-- name: import_payments
-- dialect: postgresql
INSERT INTO payment (stay_id, part_no, charge_id, receipt_id, shift_id, desk_id, staff_id, method, amount, tax_amount,
                                          currency, tendered, card_reference, counters_id, taken_at)
SELECT CAST(j.value ->> 0 AS BIGINT), 1, CAST(j.value ->> 1 AS BIGINT), CAST(j.value ->> 2 AS BIGINT), :shift, :desk,
    :staff, (j.value ->> 3), CAST(j.value ->> 4 AS BIGINT), 0, (j.value ->> 5), CAST(j.value ->> 6 AS BIGINT), NULL,
    NULL, CAST(j.value ->> 7 AS BIGINT) FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value, nr)

-- name: import_leaving
-- dialect: sqlite
UPDATE stay SET state = 3, left_how = json_extract(j.value, '$[1]'), left_at = json_extract(j.value, '$[2]'), charge_id
    = json_extract(j.value, '$[3]'), vehicle_id = json_extract(j.value, '$[4]')
FROM json_each(:rows) j WHERE stay.id = json_extract(j.value, '$[0]')

-- name: import_leaving
-- dialect: postgresql
UPDATE stay SET state = 3, left_how = CAST(j.value ->> 1 AS BIGINT), left_at = CAST(j.value ->> 2 AS BIGINT), charge_id
    = CAST(j.value ->> 3 AS BIGINT), vehicle_id = CAST(j.value ->> 4 AS BIGINT)
FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value, nr) WHERE stay.id = CAST(j.value ->> 0 AS
    BIGINT)

-- name: import_marks
-- dialect: sqlite
INSERT INTO imported_stay (stay_id, run_id, fingerprint) SELECT json_extract(j.value, '$[0]'), :run,
    json_extract(j.value, '$[1]') FROM json_each(:rows) j

-- name: import_marks
-- dialect: postgresql
INSERT INTO imported_stay (stay_id, run_id, fingerprint) SELECT CAST(j.value ->> 0 AS BIGINT), :run, (j.value ->> 1)
    FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY j (value, nr)

-- Search finds them by a piece of their plate.
-- name: make_imports_findable
-- dialect: sqlite
INSERT INTO vehicle_find (rowid, look_alike)
SELECT v.id, v.look_alike FROM json_each(:rows) j JOIN vehicle v ON v.id = json_extract(j.value, '$[0]')

-- A table that was empty is read through for each row until the server knows how large it has become.
-- name: measure_imports
-- dialect: postgresql
ANALYZE stay, claim, charge, charge_line, receipt, shift, payment, vehicle, imported_stay
