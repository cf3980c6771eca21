-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- States: 1 waits, 2 runs, 3 done, 4 failed, 5 cancelled.

-- name: schedules
SELECT kind, form, number, minute, zone, enabled, next_at, setting FROM schedule ORDER BY kind

-- Only by who saw the same next time.
-- name: move_schedule
UPDATE schedule SET next_at = :next_at WHERE kind = :job_kind AND next_at = :seen

-- name: set_schedule
UPDATE schedule SET form = :form, number = :number, minute = :minute, zone = :zone_name, enabled = :enabled, next_at = 0,
    setting = :setting
WHERE kind = :job_kind

-- name: first_zone
SELECT timezone FROM lot ORDER BY id LIMIT 1

-- name: add_job
INSERT INTO job (kind, scheduled, asked_by, parameters, since, due_at, state, attempts, next_at, done, total, result,
                 refusal, holder, fence)
VALUES (:job_kind, :scheduled, :asked_by, :parameters, :since, :due_at, 1, 0, :due_at, 0, 0, '', '', '', 0)
RETURNING id

-- name: job_due
SELECT id, kind, fence, attempts, parameters, since, due_at, asked_by, scheduled FROM job
WHERE state IN (1, 2) AND next_at <= :now AND (state = 1 OR lease_until <= :now)
  AND CAST(:kinds AS TEXT) LIKE '%,' || kind || ',%'
ORDER BY next_at, id LIMIT 1

-- name: take_job
UPDATE job SET state = 2, holder = :holder, fence = fence + 1, lease_until = :until, attempts = attempts + 1,
    started_at = :now, done = 0, total = 0
WHERE id = :job AND fence = :fence AND state IN (1, 2)

-- Only by who still has it.
-- name: beat_job
UPDATE job SET lease_until = :until, done = :done, total = :total WHERE id = :job AND fence = :fence AND state = 2

-- name: settle_job
UPDATE job SET state = :job_state, next_at = :next_at, ended_at = :ended_at, result = :result, refusal = :refusal,
    lease_until = NULL
WHERE id = :job AND fence = :fence AND state = 2

-- name: make_job_due
UPDATE job SET next_at = :now WHERE id = :job AND state IN (1, 2)

-- name: cancel_job
UPDATE job SET state = 5, ended_at = :now WHERE id = :job AND state = 1

-- name: job_at_work
SELECT id, state, holder, lease_until FROM job WHERE kind = :job_kind AND state IN (1, 2)
ORDER BY state DESC, id LIMIT 1

-- name: jobs_before
SELECT id, kind, scheduled, asked_by, since, due_at, state, attempts, next_at, started_at, ended_at, done, total, result,
       refusal, holder
FROM job WHERE id < :before_job AND (:any_kind = 1 OR kind = :job_kind)
ORDER BY id DESC LIMIT :most

-- name: last_job_of
SELECT id, kind, scheduled, asked_by, since, due_at, state, attempts, next_at, started_at, ended_at, done, total, result,
       refusal, holder
FROM job WHERE kind = :job_kind AND state >= 2 ORDER BY id DESC LIMIT 1

-- name: drop_old_jobs
DELETE FROM job WHERE state >= 3 AND ended_at < :before_at
