-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: add_staff
INSERT INTO staff (login, name, password_hash, key_wrap, owner, created_at)
VALUES (:login, :name, :password_hash, :key_wrap, :owner, :now) RETURNING id

-- name: add_staff_role
INSERT INTO staff_role (staff_id, role) VALUES (:staff, :role)

-- name: staff_by_login
SELECT id, login, name, password_hash, key_wrap, owner, disabled_at FROM staff WHERE login = :login

-- name: staff_by_id
SELECT id, login, name, password_hash, key_wrap, owner, disabled_at FROM staff WHERE id = :staff

-- name: staff_roles
SELECT role FROM staff_role WHERE staff_id = :staff ORDER BY role

-- name: all_staff
SELECT id, login, name, password_hash, key_wrap, owner, disabled_at FROM staff ORDER BY login

-- name: set_staff_password
UPDATE staff SET password_hash = :password_hash, key_wrap = :key_wrap WHERE id = :staff

-- name: add_security_event
INSERT INTO security_event (kind, at, login, staff_id, desk_id, detail)
VALUES (:kind, :now, :login, CAST(:staff AS BIGINT), CAST(:desk AS BIGINT), :detail)

-- Failures since the last success, newest first; a few are enough, since the delay is capped.
-- name: recent_logins
SELECT kind, at FROM security_event
WHERE login = :login AND kind IN ('login', 'unlock', 'login_failed') ORDER BY id DESC LIMIT 20

-- name: recent_logins_at_desk
SELECT kind, at FROM security_event
WHERE desk_id = :desk AND kind IN ('login', 'unlock', 'login_failed') ORDER BY id DESC LIMIT 20
