-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: journal_by_uuid
SELECT kind, command_hash, outcome FROM journal WHERE uuid = :uuid

-- name: add_journal
INSERT INTO journal (uuid, kind, command_hash, staff_id, approver_id, desk_id, lot_id, stay_id, at, outcome, changes)
VALUES (:uuid, :kind, :hash, CAST(:staff AS BIGINT), CAST(:approver AS BIGINT), CAST(:desk AS BIGINT),
        CAST(:lot AS BIGINT), CAST(:stay AS BIGINT), :now, :outcome, :changes) RETURNING id

-- name: notify_desks
-- dialect: postgresql
SELECT pg_notify('parkdesk', :payload)

-- Asked on the listening connection: nothing else says that a server is gone.
-- name: heartbeat
SELECT 1
