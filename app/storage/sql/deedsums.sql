-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Sums of what was done, counted from the journal.

-- name: deed_fold
SELECT until_id, clearing FROM summary_deed_fold

-- Nothing where somebody forgot the sums meanwhile: what was just counted is cleared with the rest.
-- name: set_deed_fold
UPDATE summary_deed_fold SET until_id = :until, clearing = 0 WHERE until_id = :counted AND clearing = :clearing

-- name: forget_deed_sums
UPDATE summary_deed_fold SET until_id = 0, clearing = 1

-- The newest row that is older than a moment.
-- name: deed_fold_ready
SELECT j.id FROM journal j WHERE j.at < :settled ORDER BY j.at DESC, j.id DESC LIMIT 1

-- name: deeds_to_fold
SELECT j.lot_id, coalesce(j.desk_id, 0), j.staff_id, j.kind, j.at FROM journal j
WHERE j.id > :after AND j.id <= :until AND j.lot_id IS NOT NULL AND j.staff_id IS NOT NULL

-- name: add_deed_day
INSERT INTO summary_deed_day (lot_id, day, desk_id, staff_id, deeds, entered, reserved, arrived, paid, gone, cancelled,
                              undone)
VALUES (:lot, :day, :desk, :staff, :deeds, :entered, :reserved, :arrived, :paid, :gone, :cancelled, :undone)
ON CONFLICT (lot_id, day, desk_id, staff_id) DO UPDATE SET deeds = summary_deed_day.deeds + excluded.deeds,
    entered = summary_deed_day.entered + excluded.entered, reserved = summary_deed_day.reserved + excluded.reserved,
    arrived = summary_deed_day.arrived + excluded.arrived, paid = summary_deed_day.paid + excluded.paid,
    gone = summary_deed_day.gone + excluded.gone, cancelled = summary_deed_day.cancelled + excluded.cancelled,
    undone = summary_deed_day.undone + excluded.undone

-- name: add_deed_month
INSERT INTO summary_deed_month (lot_id, month, desk_id, staff_id, deeds, entered, reserved, arrived, paid, gone,
                                cancelled, undone)
VALUES (:lot, :month, :desk, :staff, :deeds, :entered, :reserved, :arrived, :paid, :gone, :cancelled, :undone)
ON CONFLICT (lot_id, month, desk_id, staff_id) DO UPDATE SET deeds = summary_deed_month.deeds + excluded.deeds,
    entered = summary_deed_month.entered + excluded.entered,
    reserved = summary_deed_month.reserved + excluded.reserved,
    arrived = summary_deed_month.arrived + excluded.arrived, paid = summary_deed_month.paid + excluded.paid,
    gone = summary_deed_month.gone + excluded.gone, cancelled = summary_deed_month.cancelled + excluded.cancelled,
    undone = summary_deed_month.undone + excluded.undone

-- name: first_deed_day
SELECT lot_id, day FROM summary_deed_day ORDER BY lot_id, day LIMIT 1

-- name: clear_deed_days
DELETE FROM summary_deed_day WHERE lot_id = :lot AND day < :until

-- name: clear_deed_months
DELETE FROM summary_deed_month

-- name: written_deed_days
SELECT lot_id, day, desk_id, staff_id, deeds, entered, reserved, arrived, paid, gone, cancelled, undone
FROM summary_deed_day

-- name: written_deed_months
SELECT lot_id, month, desk_id, staff_id, deeds, entered, reserved, arrived, paid, gone, cancelled, undone
FROM summary_deed_month

-- ---------------------------------------------------------------- reading

-- name: deed_days
SELECT desk_id, staff_id, CAST(sum(deeds) AS BIGINT), CAST(sum(entered) AS BIGINT), CAST(sum(reserved) AS BIGINT),
       CAST(sum(arrived) AS BIGINT), CAST(sum(paid) AS BIGINT), CAST(sum(gone) AS BIGINT),
       CAST(sum(cancelled) AS BIGINT), CAST(sum(undone) AS BIGINT)
FROM summary_deed_day WHERE lot_id = :lot AND day >= :from AND day < :until GROUP BY desk_id, staff_id

-- name: deed_months
SELECT desk_id, staff_id, CAST(sum(deeds) AS BIGINT), CAST(sum(entered) AS BIGINT), CAST(sum(reserved) AS BIGINT),
       CAST(sum(arrived) AS BIGINT), CAST(sum(paid) AS BIGINT), CAST(sum(gone) AS BIGINT),
       CAST(sum(cancelled) AS BIGINT), CAST(sum(undone) AS BIGINT)
FROM summary_deed_month WHERE lot_id = :lot AND month >= :from AND month < :until GROUP BY desk_id, staff_id

-- Where nothing is counted yet.
-- name: deeds_between
SELECT j.lot_id, coalesce(j.desk_id, 0), j.staff_id, j.kind, count(*) FROM journal j
WHERE j.at >= :from AND j.at < :until AND j.lot_id IS NOT NULL AND j.staff_id IS NOT NULL
GROUP BY j.lot_id, coalesce(j.desk_id, 0), j.staff_id, j.kind ORDER BY j.lot_id, coalesce(j.desk_id, 0), j.staff_id, j.kind

-- What came after the rows that are counted: found by their numbers, never by the whole period.
-- name: deeds_since
SELECT j.lot_id, coalesce(j.desk_id, 0), j.staff_id, j.kind, count(*) FROM journal j
WHERE j.id > :folded AND j.at + 0 >= :from AND j.at + 0 < :until AND j.lot_id IS NOT NULL AND j.staff_id IS NOT NULL
GROUP BY j.lot_id, coalesce(j.desk_id, 0), j.staff_id, j.kind ORDER BY j.lot_id, coalesce(j.desk_id, 0), j.staff_id, j.kind
