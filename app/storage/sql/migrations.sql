-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: applied_steps
SELECT number, hash FROM schema_step ORDER BY number

-- name: record_step
INSERT INTO schema_step (number, name, hash, applied_at) VALUES (:number, :name, :hash, :applied_at)
