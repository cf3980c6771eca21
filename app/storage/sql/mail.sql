-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- States: 1 waits, 2 is being sent, 3 sent, 4 failed, 5 bounced, 6 cancelled.

-- name: add_mail
INSERT INTO mail (message_id, once_key, purpose, waits_in_quiet, driver_id, recipient, subject, content, size, state,
                  attempts, queued_at, next_at, not_after, holder, fence, refusal)
VALUES (:message_id, :once_key, :mail_purpose, :waits_in_quiet, :driver, :recipient, :subject, :sealed, :size, 1,
        0, :now, :next_at, :not_after, '', 0, '')
ON CONFLICT (once_key) DO NOTHING
RETURNING id

-- name: mail_by_once_key
SELECT id FROM mail WHERE once_key = :once_key

-- name: mail_by_id
SELECT id, message_id, purpose, state, attempts, queued_at, next_at, tried_at, ended_at, refusal, size, holder, fence,
       recipient, subject, first_try, driver_id
FROM mail WHERE id = :mail

-- name: mail_content
SELECT content FROM mail WHERE id = :mail

-- Whoever takes a mail waits here for who took one before.
-- name: take_mail_turn
UPDATE mail_server SET turn = turn + 1 WHERE id = 1

-- name: mail_due
SELECT id, fence FROM mail
WHERE state IN (1, 2) AND next_at <= :now AND (state = 1 OR lease_until <= :now)
  AND (CAST(:quiet AS BIGINT) = 0 OR waits_in_quiet = 0)
ORDER BY next_at, id LIMIT 1

-- name: mail_tried_since
SELECT count(*) FROM mail WHERE tried_at > :since

-- name: take_mail
UPDATE mail SET state = 2, holder = :holder, fence = fence + 1, lease_until = :until, attempts = attempts + 1,
    tried_at = :now, first_try = coalesce(first_try, CAST(:now AS BIGINT))
WHERE id = :mail AND fence = :fence AND state IN (1, 2)

-- Only by who still has it.
-- name: settle_mail
UPDATE mail SET state = :mail_state, next_at = :next_at, ended_at = :ended_at, refusal = :refusal, lease_until = NULL
WHERE id = :mail AND fence = :fence AND state = 2

-- name: give_up_late_mail
UPDATE mail SET state = 4, ended_at = :now, refusal = 'too_late' WHERE state = 1 AND not_after <= :now

-- A person's wish; :from_state says from where, so that nothing is overtaken.
-- name: set_mail_state
UPDATE mail SET state = :mail_state, next_at = :next_at, ended_at = :ended_at, first_try = NULL
WHERE id = :mail AND state = :from_state

-- name: set_mail_recipient
UPDATE mail SET recipient = :recipient WHERE id = :mail AND state IN (1, 4)

-- name: mail_before
SELECT id, message_id, purpose, state, attempts, queued_at, next_at, tried_at, ended_at, refusal, size, holder, fence,
       recipient, subject, first_try, driver_id
FROM mail WHERE id < :before_mail AND (:any_state = 1 OR state = :mail_state)
ORDER BY id DESC LIMIT :most

-- name: mail_of_driver
SELECT id, message_id, purpose, state, attempts, queued_at, next_at, tried_at, ended_at, refusal, size, holder, fence,
       recipient, subject, first_try, driver_id
FROM mail WHERE driver_id = :driver AND id < :before_mail ORDER BY id DESC LIMIT :most

-- name: mail_counts
SELECT state, count(*) FROM mail GROUP BY state ORDER BY state

-- Those that were tried already and wait to be tried again.
-- name: mail_failing
SELECT count(*) FROM mail WHERE state = 1 AND refusal <> ''

-- name: mail_given_up
SELECT count(*) FROM mail WHERE state IN (4, 5)

-- name: mail_sent_since
SELECT count(*) FROM mail WHERE state = 3 AND tried_at >= :since

-- What was sent long ago needs no words any more.
-- name: empty_old_mail
UPDATE mail SET content = :nothing, subject = :nothing, recipient = :nothing
WHERE state IN (3, 4, 5, 6) AND ended_at < :before_at AND length(content) > 0

-- name: empty_mail_of_driver
UPDATE mail SET content = :nothing, subject = :nothing, recipient = :nothing WHERE driver_id = :driver

-- name: cancel_mail_of_driver
UPDATE mail SET state = 6, ended_at = :now WHERE driver_id = :driver AND state = 1

-- name: mail_server
SELECT host, port, tls, auth, login, from_name, from_address, bounce_address, per_minute, quiet_from, quiet_until, zone,
       paused_until, failures, refusal
FROM mail_server WHERE id = 1

-- name: set_mail_server
UPDATE mail_server SET host = :host, port = :port, tls = :tls, auth = :auth, login = :login, from_name = :from_name,
    from_address = :from_address, bounce_address = :bounce_address, per_minute = :per_minute,
    quiet_from = :quiet_from, quiet_until = :quiet_until, zone = :zone_name, paused_until = 0, failures = 0, refusal = ''
WHERE id = 1

-- name: pause_mail_server
UPDATE mail_server SET paused_until = :until, failures = :failures, refusal = :refusal WHERE id = 1

-- name: set_staff_mail
UPDATE staff SET mail = :sealed_mail WHERE id = :staff

-- name: staff_mail
SELECT mail FROM staff WHERE id = :staff AND disabled_at IS NULL AND mail IS NOT NULL

-- The mail addresses of those in a role that are not switched off.
-- name: staff_mails
SELECT s.id, s.name, s.mail FROM staff s
WHERE s.disabled_at IS NULL AND s.mail IS NOT NULL
  AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = :role)
ORDER BY s.id
