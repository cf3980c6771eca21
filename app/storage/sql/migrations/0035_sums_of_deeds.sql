-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was done, by whom and at which desk: counted from the journal, whose rows never change, in the order of their
-- numbers. lot_id = 0: of all lots. desk_id = 0: away from any desk. The seven columns after all deeds are the kinds
-- that reports tell apart.

CREATE TABLE summary_deed_day (
    lot_id @int NOT NULL,
    day @int NOT NULL,
    desk_id @int NOT NULL,
    staff_id @int NOT NULL,
    deeds @int NOT NULL,
    entered @int NOT NULL,
    reserved @int NOT NULL,
    arrived @int NOT NULL,
    paid @int NOT NULL,
    gone @int NOT NULL,
    cancelled @int NOT NULL,
    undone @int NOT NULL,
    PRIMARY KEY (lot_id, day, desk_id, staff_id)
) @keyed
--;
CREATE TABLE summary_deed_month (
    lot_id @int NOT NULL,
    month @int NOT NULL,
    desk_id @int NOT NULL,
    staff_id @int NOT NULL,
    deeds @int NOT NULL,
    entered @int NOT NULL,
    reserved @int NOT NULL,
    arrived @int NOT NULL,
    paid @int NOT NULL,
    gone @int NOT NULL,
    cancelled @int NOT NULL,
    undone @int NOT NULL,
    PRIMARY KEY (lot_id, month, desk_id, staff_id)
) @keyed
--;
-- Up to which journal row all are counted. clearing = 1: what was counted is being taken away and counts for nothing.
CREATE TABLE summary_deed_fold (
    id @int PRIMARY KEY NOT NULL CHECK (id = 1),
    until_id @int NOT NULL,
    clearing @int NOT NULL DEFAULT 0 CHECK (clearing IN (0, 1))
) @strict
--;
INSERT INTO summary_deed_fold (id, until_id) VALUES (1, 0)
--;
