-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: journal_by_uuid
SELECT kind, command_hash, outcome FROM journal WHERE uuid = :uuid

-- name: add_journal
INSERT INTO journal (uuid, kind, command_hash, staff_id, approver_id, desk_id, lot_id, stay_id, at, outcome, changes)
VALUES (:uuid, :kind, :hash, CAST(:staff AS BIGINT), CAST(:approver AS BIGINT), CAST(:desk AS BIGINT),
        CAST(:lot AS BIGINT), CAST(:stay AS BIGINT), :now, :outcome, :changes) RETURNING id

-- name: deeds_at_desk
SELECT count(*) FROM journal WHERE kind = :kind AND desk_id = :desk AND at > :since AND at < :until

-- name: notify_desks
-- dialect: postgresql
SELECT pg_notify('parkdesk', :payload)

-- Asked on the listening connection: nothing else says that a server is gone.
-- name: heartbeat
SELECT 1

-- What is asked beside the lead, by which the index is chosen: 0 and '' ask nothing.
-- piece: journal_conditions
  AND coalesce(nullif(CAST(:lot AS BIGINT), 0), coalesce(j.lot_id, 0)) = coalesce(j.lot_id, 0)
  AND coalesce(nullif(CAST(:staff AS BIGINT), 0), coalesce(j.staff_id, 0)) = coalesce(j.staff_id, 0)
  AND coalesce(nullif(CAST(:kind AS TEXT), ''), j.kind) = j.kind

-- The moment of the last row before another.
-- name: journal_newest
SELECT j.at FROM journal j WHERE j.at < :before
-- use: journal_conditions
ORDER BY j.at DESC LIMIT 1

-- name: journal_newest_of_lot
SELECT j.at FROM journal j WHERE j.lot_id = :lead AND j.at < :before
-- use: journal_conditions
ORDER BY j.at DESC LIMIT 1

-- name: journal_newest_of_person
SELECT j.at FROM journal j WHERE j.staff_id = :lead AND j.at < :before
-- use: journal_conditions
ORDER BY j.at DESC LIMIT 1

-- name: journal_newest_of_deed
SELECT j.at FROM journal j WHERE j.kind = :lead AND j.at < :before
-- use: journal_conditions
ORDER BY j.at DESC LIMIT 1

-- How many there are in a period. Without conditions the index alone answers.
-- name: journal_count
SELECT count(*) FROM journal j WHERE j.at >= :from AND j.at < :until

-- name: journal_count_some
SELECT count(*) FROM journal j WHERE j.at >= :from AND j.at < :until
-- use: journal_conditions

-- name: journal_count_of_lot
SELECT count(*) FROM journal j WHERE j.lot_id = :lead AND j.at >= :from AND j.at < :until

-- name: journal_count_some_of_lot
SELECT count(*) FROM journal j WHERE j.lot_id = :lead AND j.at >= :from AND j.at < :until
-- use: journal_conditions

-- name: journal_count_of_person
SELECT count(*) FROM journal j WHERE j.staff_id = :lead AND j.at >= :from AND j.at < :until

-- name: journal_count_some_of_person
SELECT count(*) FROM journal j WHERE j.staff_id = :lead AND j.at >= :from AND j.at < :until
-- use: journal_conditions

-- name: journal_count_of_deed
SELECT count(*) FROM journal j WHERE j.kind = :lead AND j.at >= :from AND j.at < :until

-- name: journal_count_some_of_deed
SELECT count(*) FROM journal j WHERE j.kind = :lead AND j.at >= :from AND j.at < :until
-- use: journal_conditions

-- Those of a period, the newest first.
-- name: journal_between
SELECT j.id, j.at FROM journal j WHERE j.at >= :from AND j.at < :until
-- use: journal_conditions
ORDER BY j.at DESC, j.id DESC LIMIT :most

-- name: journal_between_of_lot
SELECT j.id, j.at FROM journal j WHERE j.lot_id = :lead AND j.at >= :from AND j.at < :until
-- use: journal_conditions
ORDER BY j.at DESC, j.id DESC LIMIT :most

-- name: journal_between_of_person
SELECT j.id, j.at FROM journal j WHERE j.staff_id = :lead AND j.at >= :from AND j.at < :until
-- use: journal_conditions
ORDER BY j.at DESC, j.id DESC LIMIT :most

-- name: journal_between_of_deed
SELECT j.id, j.at FROM journal j WHERE j.kind = :lead AND j.at >= :from AND j.at < :until
-- use: journal_conditions
ORDER BY j.at DESC, j.id DESC LIMIT :most

-- Those of some stays, by a JSON list of ids.
-- name: journal_of_stays
SELECT j.id, j.at FROM json_each(:stays) k JOIN journal j ON j.stay_id = k.value
WHERE j.at >= :from AND j.at < :until
-- use: journal_conditions
ORDER BY j.at DESC, j.id DESC LIMIT :most

-- name: journal_of_stays
-- dialect: postgresql
SELECT j.id, j.at FROM json_array_elements_text(CAST(:stays AS json)) k(value)
     JOIN journal j ON j.stay_id = CAST(k.value AS BIGINT)
WHERE j.at >= :from AND j.at < :until
-- use: journal_conditions
ORDER BY j.at DESC, j.id DESC LIMIT :most

-- What a row of the journal says.
-- piece: journal_row
SELECT j.id, j.at, j.kind, coalesce(j.staff_id, 0), coalesce(s.name, ''), coalesce(a.name, ''), coalesce(d.name, ''),
       coalesce(l.id, 0), coalesce(l.name, ''), coalesce(l.timezone, ''), coalesce(j.stay_id, 0), coalesce(y.ticket, ''),
       coalesce(v.shown, ''), j.outcome, j.changes,
       (SELECT count(*) FROM counter_entry e WHERE e.journal_id = j.id)

-- name: journal_rows
-- use: journal_row
FROM json_each(:rows) k JOIN journal j ON j.id = k.value LEFT JOIN staff s ON s.id = j.staff_id
     LEFT JOIN staff a ON a.id = j.approver_id LEFT JOIN desk d ON d.id = j.desk_id LEFT JOIN stay y ON y.id = j.stay_id
     LEFT JOIN lot l ON l.id = coalesce(j.lot_id, y.lot_id) LEFT JOIN vehicle v ON v.id = y.vehicle_id
ORDER BY j.at DESC, j.id DESC

-- name: journal_rows
-- dialect: postgresql
-- use: journal_row
FROM json_array_elements_text(CAST(:rows AS json)) k(value) JOIN journal j ON j.id = CAST(k.value AS BIGINT)
     LEFT JOIN staff s ON s.id = j.staff_id LEFT JOIN staff a ON a.id = j.approver_id
     LEFT JOIN desk d ON d.id = j.desk_id LEFT JOIN stay y ON y.id = j.stay_id
     LEFT JOIN lot l ON l.id = coalesce(j.lot_id, y.lot_id) LEFT JOIN vehicle v ON v.id = y.vehicle_id
ORDER BY j.at DESC, j.id DESC

-- name: journal_first
SELECT coalesce(min(at), 0) FROM journal

-- name: journal_stays_of_plate
SELECT y.id FROM vehicle v JOIN stay y ON y.vehicle_id = v.id WHERE v.normal = :normal ORDER BY y.id DESC LIMIT :most

-- name: deeds
SELECT code FROM deed ORDER BY code

-- Names of what a row changed, by id.
-- name: journal_spot_label
SELECT label FROM spot WHERE id = :id

-- name: journal_stay_of_claim
SELECT coalesce(stay_id, 0) FROM claim WHERE id = :id

-- name: journal_name_of_staff
SELECT name FROM staff WHERE id = :id

-- name: journal_name_of_desk
SELECT name FROM desk WHERE id = :id

-- name: journal_name_of_lot
SELECT name FROM lot WHERE id = :id

-- name: journal_name_of_type
SELECT code FROM vehicle_type WHERE id = :id
