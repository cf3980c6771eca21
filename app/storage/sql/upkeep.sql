-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: note_upkeep
INSERT INTO upkeep (kind, who, at, body) VALUES (:kind, :who, :now, :body)
ON CONFLICT (kind, who) DO UPDATE SET at = excluded.at, body = excluded.body WHERE upkeep.at <= excluded.at

-- name: upkeep
SELECT kind, who, at, body FROM upkeep ORDER BY kind, at DESC, who

-- name: forget_upkeep
DELETE FROM upkeep WHERE kind = :kind AND at < :before

-- name: note_database_size
INSERT INTO database_size (day, bytes) VALUES (:day, :bytes)
ON CONFLICT (day) DO UPDATE SET bytes = excluded.bytes

-- name: database_sizes
SELECT day, bytes FROM database_size WHERE day >= :since ORDER BY day

-- How large the database is, and the clock of its server, in milliseconds since 1970; 0 for one without a server.
-- name: database_now
SELECT p.page_count * s.page_size, 0 FROM pragma_page_count() p, pragma_page_size() s

-- name: database_now
-- dialect: postgresql
SELECT pg_database_size(current_database()), CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS BIGINT)

-- What figures are read from: lots whose sums are still to be made, hours that changed since they were folded.
-- name: sums_now
SELECT (SELECT count(*) FROM lot WHERE retired_at IS NULL), (SELECT count(*) FROM summary_lot WHERE missing = 1),
       (SELECT count(*) FROM summary_dirty), (SELECT until_hour FROM summary_fold),
       (SELECT coalesce(max(id), 0) FROM stay)
