-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How long stays lasted that ended on a day, in all lots together: by whole minutes, packed (storage/lengthsums). Told
-- apart by lot there would be as many numbers as stays, so those of one lot are read from an index that holds all that is
-- asked. Folded as the other sums of level 2 are, so folding begins again.

CREATE TABLE summary_length_day (
    day @int NOT NULL,
    vehicle_type_id @int NOT NULL,
    lengths @bytes NOT NULL,
    PRIMARY KEY (day, vehicle_type_id)
) @strict
--;
CREATE TABLE summary_length_month (
    month @int NOT NULL,
    vehicle_type_id @int NOT NULL,
    lengths @bytes NOT NULL,
    PRIMARY KEY (month, vehicle_type_id)
) @strict
--;
-- With the state, or each row would be looked up for it.
CREATE INDEX stay_left ON stay (lot_id, left_at, entered_at, vehicle_type_id, state) WHERE state = 3
--;
UPDATE summary_fold SET until_hour = 0
--;
