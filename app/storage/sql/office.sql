-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: installation
SELECT uuid, created_at FROM installation WHERE id = 1

-- name: add_installation
INSERT INTO installation (id, uuid, created_at) VALUES (1, :uuid, :now)

-- name: mark_as_demo
UPDATE installation SET demo = 1 WHERE id = 1

-- name: is_demo
SELECT demo FROM installation WHERE id = 1

-- name: add_operator
INSERT INTO operator (name, address, tax_number, receipt_footer)
VALUES (:name, :address, :tax_number, :footer) RETURNING id

-- name: first_operator
SELECT id FROM operator ORDER BY id LIMIT 1

-- name: add_desk
INSERT INTO desk (lot_id, name, name_key, code, kind, default_tender, created_at)
VALUES (:lot, :name, :name_key, :code, :kind, :tender, :now) RETURNING id

-- name: desks
SELECT d.id, d.lot_id, d.name, d.code, d.kind, d.default_tender FROM desk d JOIN lot l ON l.id = d.lot_id
WHERE l.retired_at IS NULL AND d.history = 0 ORDER BY d.name_key

-- name: desk_by_key
SELECT id, lot_id, name, code, kind, default_tender FROM desk WHERE name_key = :name_key

-- name: desk_by_id
SELECT id, lot_id, name, code, kind, default_tender FROM desk WHERE id = :desk

-- name: set_desk_use
UPDATE desk SET kind = :kind, default_tender = :tender WHERE id = :desk

-- name: count_desks
SELECT count(*) FROM desk

-- name: open_shift_of
SELECT id, opened_at FROM shift WHERE desk_id = :desk AND staff_id = :staff AND closed_at IS NULL

-- name: open_shift
INSERT INTO shift (desk_id, staff_id, opened_at) VALUES (:desk, :staff, :now) RETURNING id
