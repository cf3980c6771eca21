-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A database that is filled in bulk. Each fill_ block is the form of one row: FillTable writes hundreds of them with
-- one statement, so a text parameter says that it is one.

-- name: fill_vehicle
INSERT INTO vehicle (id, shown, normal, look_alike, last_type_id)
VALUES (:row, CAST(:shown AS TEXT), CAST(:normal AS TEXT), CAST(:look_alike AS TEXT), :type)

-- name: fill_stay
INSERT INTO stay (id, lot_id, vehicle_type_id, vehicle_id, twin_no, ticket, note, state, left_how, booked_from,
                  booked_until, booked_at, entered_at, left_at, paid_until, tariff_version_id, charge_id, created_at,
                  agreed_until, starts_at)
VALUES (:row, :lot, :type, :vehicle, :twin, CAST(:ticket AS TEXT), CAST(:note AS TEXT), :state, :left_how, :booked_from,
        :booked_until, :booked_at, :entered_at, :left_at, :paid_until, :tariff_version, :left_by, :now, :agreed,
        :starts_at)

-- name: fill_claim
INSERT INTO claim (id, spot_id, place_no, from_at, until_at, live, parked, holder, stay_id)
VALUES (:row, :spot, :place, :from, :until, :live, :parked, CAST(:holder AS TEXT), :stay)

-- name: fill_charge
INSERT INTO charge (id, stay_id, tariff_version_id, purpose, from_at, exit_at, amount, currency, hash, facts, written_at,
                    vehicle_type_id, lost_ticket, asked)
VALUES (:row, :stay, :tariff_version, CAST(:purpose AS TEXT), :from, :exit, :amount, CAST(:currency AS TEXT),
        CAST(:hash AS TEXT), CAST(:facts AS TEXT), :now, :type, :lost_ticket, CAST(:asked_of AS TEXT))

-- name: fill_charge_line
INSERT INTO charge_line (charge_id, line_no, rule, kind, time_window, units, unit_price, amount, tax_rate, tax_amount)
VALUES (:charge, :line, CAST(:rule AS TEXT), CAST(:kind AS TEXT), CAST(:window AS TEXT), :units, :unit_price, :amount,
        :tax_rate, :tax_amount)

-- name: fill_receipt
INSERT INTO receipt (id, operator_id, desk_id, year, number, issued_at)
VALUES (:row, :operator, :desk, :year, :number, :now)

-- name: fill_payment
INSERT INTO payment (id, stay_id, part_no, charge_id, receipt_id, shift_id, desk_id, staff_id, method, amount, tax_amount,
                     currency, tendered, card_reference, taken_at)
VALUES (:row, :stay, :part, :charge, :receipt, :shift, :desk, :staff, CAST(:method AS TEXT), :amount, :tax,
        CAST(:currency AS TEXT), :tendered, CAST(:card_reference AS TEXT), :now)

-- name: fill_exception
INSERT INTO exception_case (id, kind, stay_id, reason, staff_id, raised_at)
VALUES (:row, CAST(:kind AS TEXT), :stay, CAST(:reason AS TEXT), :staff, :now)

-- name: fill_journal
INSERT INTO journal (id, uuid, kind, command_hash, staff_id, desk_id, lot_id, stay_id, at, outcome, changes)
VALUES (:row, CAST(:uuid AS TEXT), CAST(:kind AS TEXT), CAST(:hash AS TEXT), :staff, :desk, :lot, :stay, :now,
        CAST(:outcome AS TEXT), CAST(:changes AS TEXT))

-- What stands in the tables that are filled: nothing, in a database that may be.
-- name: fill_rows
SELECT (SELECT count(*) FROM (SELECT 1 FROM stay LIMIT 1) y) + (SELECT count(*) FROM (SELECT 1 FROM vehicle LIMIT 1) v)
     + (SELECT count(*) FROM (SELECT 1 FROM charge LIMIT 1) c)

-- The last number that is taken in each table.
-- name: fill_last_ids
SELECT (SELECT coalesce(max(id), 0) FROM vehicle), (SELECT coalesce(max(id), 0) FROM stay),
       (SELECT coalesce(max(id), 0) FROM claim), (SELECT coalesce(max(id), 0) FROM charge),
       (SELECT coalesce(max(id), 0) FROM receipt), (SELECT coalesce(max(id), 0) FROM payment),
       (SELECT coalesce(max(id), 0) FROM exception_case), (SELECT coalesce(max(id), 0) FROM journal)

-- What is kept row by row and made faster for all rows at once: kind, name, the text that makes it again and the one that
-- takes it off. A unique rule within a table's own text stays: SQLite has no way to take it off.
-- name: fill_helpers
-- dialect: sqlite
SELECT type, name, sql, 'DROP ' || type || ' "' || name || '"' FROM sqlite_master
WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
  AND (instr(' ' || :tables || ' ', ' ' || tbl_name || ' ') > 0 OR instr(' ' || :tables2 || ' ', ' ' || tbl_name || ' ') > 0)
ORDER BY rowid

-- First the keys on which others lean, then indexes, then what leans on them, triggers last.
-- name: fill_helpers
-- dialect: postgresql
SELECT kind, name, made, dropped FROM (
    SELECT CASE k.contype WHEN 'p' THEN 1 WHEN 'u' THEN 2 WHEN 'x' THEN 4 ELSE 5 END AS step, 'constraint' AS kind,
           c.relname::text AS tbl, k.conname::text AS name,
           format('ALTER TABLE %I ADD CONSTRAINT %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) AS made,
           format('ALTER TABLE %I DROP CONSTRAINT %I', c.relname, k.conname) AS dropped,
           coalesce(r.relname::text, '') AS refers
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid LEFT JOIN pg_class r ON r.oid = k.confrelid
    WHERE k.connamespace = current_schema()::regnamespace AND k.contype IN ('p', 'u', 'x', 'f')
    UNION ALL
    SELECT 3, 'index', t.relname::text, i.relname::text, pg_get_indexdef(i.oid), format('DROP INDEX %I', i.relname), ''
    FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
    WHERE i.relnamespace = current_schema()::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.oid AND k.contype IN ('p', 'u', 'x'))
    UNION ALL
    SELECT 6, 'trigger', t.relname::text, 'user', format('ALTER TABLE %I ENABLE TRIGGER USER', t.relname),
           format('ALTER TABLE %I DISABLE TRIGGER USER', t.relname), ''
    FROM pg_class t WHERE t.relnamespace = current_schema()::regnamespace AND t.relkind = 'r') h
WHERE h.tbl = ANY (string_to_array(:tables, ' ')) OR h.refers = ANY (string_to_array(:tables2, ' '))
ORDER BY step, tbl, name

-- The next number that the server gives.
-- name: fill_sequence
-- dialect: postgresql
SELECT setval(pg_get_serial_sequence(:table_name, 'id'), :last)

-- name: database_bytes
-- dialect: sqlite
SELECT p.page_count * s.page_size FROM pragma_page_count AS p, pragma_page_size AS s

-- name: database_bytes
-- dialect: postgresql
SELECT pg_database_size(current_database())
