-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: add_staff
INSERT INTO staff (login, name, password_hash, key_wrap, owner, created_at)
VALUES (:login, :name, :password_hash, :key_wrap, :owner, :now) RETURNING id

-- name: add_staff_role
INSERT INTO staff_role (staff_id, role) VALUES (:staff, :role)

-- name: staff_by_login
SELECT id, login, name, password_hash, key_wrap, owner, disabled_at, pin_proof FROM staff WHERE login = :login

-- name: staff_by_id
SELECT id, login, name, password_hash, key_wrap, owner, disabled_at, pin_proof FROM staff WHERE id = :staff

-- name: staff_roles
SELECT role FROM staff_role WHERE staff_id = :staff ORDER BY role

-- name: all_staff
SELECT id, login, name, password_hash, key_wrap, owner, disabled_at, pin_proof FROM staff ORDER BY login

-- name: set_staff_password
UPDATE staff SET password_hash = :password_hash, key_wrap = :key_wrap WHERE id = :staff

-- name: add_security_event
INSERT INTO security_event (kind, at, login, staff_id, desk_id, detail)
VALUES (:kind, :now, :login, CAST(:staff AS BIGINT), CAST(:desk AS BIGINT), :detail)

-- name: set_staff_pin
UPDATE staff SET pin_proof = :pin_proof WHERE id = :staff

-- name: set_staff_name
UPDATE staff SET name = :name WHERE id = :staff

-- name: remove_staff_roles
DELETE FROM staff_role WHERE staff_id = :staff

-- name: disable_staff
UPDATE staff SET disabled_at = :now WHERE id = :staff AND disabled_at IS NULL

-- name: enable_staff
UPDATE staff SET disabled_at = NULL WHERE id = :staff

-- name: staff_is_disabled
SELECT count(*) FROM staff WHERE id = :staff AND disabled_at IS NOT NULL

-- name: count_other_admins
SELECT count(*) FROM staff s JOIN staff_role r ON r.staff_id = s.id
WHERE r.role = 3 AND s.disabled_at IS NULL AND s.id <> :staff

-- name: staff_last_seen
SELECT at FROM security_event
WHERE login = :login AND kind IN ('login', 'unlock', 'confirmed', 'approved', 'pin_login', 'pin_unlock', 'pin_approved')
ORDER BY id DESC LIMIT 1

-- name: staff_at_desk
SELECT s.id, h.opened_at FROM shift h JOIN staff s ON s.id = h.staff_id
WHERE h.desk_id = :desk AND h.closed_at IS NULL AND s.disabled_at IS NULL ORDER BY s.name, s.id

-- Failures since the last success, newest first; a few are enough, since the delay is capped. Whoever gave the right
-- PIN has not shown to know the password, so a PIN that fits lets nobody guess passwords from the start again.
-- name: recent_logins
SELECT kind, at FROM security_event
WHERE login = :login AND kind IN ('login', 'unlock', 'confirmed', 'approved', 'login_failed', 'code_failed')
ORDER BY id DESC LIMIT 20

-- name: recent_pins
SELECT kind, at FROM security_event
WHERE login = :login AND kind IN ('login', 'unlock', 'confirmed', 'approved', 'pin_login', 'pin_unlock', 'pin_approved',
                                  'login_failed', 'pin_failed', 'code_failed')
ORDER BY id DESC LIMIT 20

-- name: recent_logins_at_desk
SELECT kind, at FROM security_event
WHERE desk_id = :desk AND kind IN ('login', 'unlock', 'confirmed', 'approved', 'pin_login', 'pin_unlock',
                                   'pin_approved', 'login_failed', 'pin_failed', 'code_failed')
ORDER BY id DESC LIMIT 20

-- name: add_second_factor
INSERT INTO second_factor (staff_id, secret, last_step, failures, tries, enrolled_at)
VALUES (:staff, :sealed_secret, :step, 0, 0, :now)

-- name: second_factor
SELECT secret, last_step, failures, failed_at, enrolled_at FROM second_factor WHERE staff_id = :staff

-- name: second_factors
SELECT staff_id FROM second_factor ORDER BY staff_id

-- Each try changes the row before it is judged: several of one moment wait for each other.
-- name: count_code_try
UPDATE second_factor SET tries = tries + 1 WHERE staff_id = :staff

-- name: use_code_step
UPDATE second_factor SET last_step = :step, failures = 0 WHERE staff_id = :staff AND last_step < :step2

-- name: count_code_failure
UPDATE second_factor SET failures = failures + 1, failed_at = :now WHERE staff_id = :staff

-- name: forget_code_failures
UPDATE second_factor SET failures = 0 WHERE staff_id = :staff

-- name: drop_second_factor
DELETE FROM second_factor WHERE staff_id = :staff

-- name: add_recovery_code
INSERT INTO recovery_code (staff_id, code_hash) VALUES (:staff, :code_hash)

-- name: use_recovery_code
UPDATE recovery_code SET used_at = :now WHERE staff_id = :staff AND code_hash = :code_hash AND used_at IS NULL

-- name: count_recovery_codes
SELECT count(*) FROM recovery_code WHERE staff_id = :staff AND used_at IS NULL

-- name: drop_recovery_codes
DELETE FROM recovery_code WHERE staff_id = :staff
