-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What figures are read from: sums kept in the same transaction as the deeds. Level 1 is by lot; level 2, of all lots
-- or of a month, is folded later from those before the hour in summary_fold, and again where summary_dirty says so.
-- Days are the business days of a lot, hours those of its wall clock, both counted since 1970; months since year 0.
-- Stays that are over count with their time; those inside are added when somebody asks.

-- missing = 1: the sums of this lot are still to be made. longest_ms: no stay that is over was longer.
CREATE TABLE summary_lot (
    lot_id @int PRIMARY KEY NOT NULL REFERENCES lot (id),
    missing @int NOT NULL DEFAULT 0 CHECK (missing IN (0, 1)),
    longest_ms @int NOT NULL DEFAULT 0
) @strict
--;
INSERT INTO summary_lot (lot_id, missing) SELECT id, 1 FROM lot
--;
CREATE TABLE summary_hour (
    lot_id @int NOT NULL,
    hour @int NOT NULL,
    occupied_ms @int NOT NULL,
    arrivals @int NOT NULL,
    departures @int NOT NULL,
    PRIMARY KEY (lot_id, hour)
) @keyed
--;
CREATE TABLE summary_day (
    lot_id @int NOT NULL,
    day @int NOT NULL,
    vehicle_type_id @int NOT NULL,
    arrivals @int NOT NULL,
    departures @int NOT NULL,
    occupied_ms @int NOT NULL,
    stay_ms @int NOT NULL,
    booked @int NOT NULL,
    due @int NOT NULL,
    cancelled @int NOT NULL,
    cancelled_late @int NOT NULL,
    no_shows @int NOT NULL,
    PRIMARY KEY (lot_id, day, vehicle_type_id)
) @keyed
--;
CREATE TABLE summary_money (
    lot_id @int NOT NULL,
    day @int NOT NULL,
    vehicle_type_id @int NOT NULL,
    method @text NOT NULL,
    staff_id @int NOT NULL,
    payments @int NOT NULL,
    taken @int NOT NULL,
    tax @int NOT NULL,
    refunds @int NOT NULL,
    refunded @int NOT NULL,
    refunded_tax @int NOT NULL,
    PRIMARY KEY (lot_id, day, vehicle_type_id, method, staff_id)
) @keyed
--;
CREATE TABLE summary_fold (
    id @int PRIMARY KEY NOT NULL CHECK (id = 1),
    until_hour @int NOT NULL
) @strict
--;
INSERT INTO summary_fold (id, until_hour) VALUES (1, 0)
--;
CREATE TABLE summary_dirty (
    lot_id @int NOT NULL,
    hour @int NOT NULL,
    PRIMARY KEY (lot_id, hour)
) @keyed
--;
CREATE TABLE summary_all_hour (
    hour @int PRIMARY KEY NOT NULL,
    occupied_ms @int NOT NULL,
    arrivals @int NOT NULL,
    departures @int NOT NULL
) @strict
--;
CREATE TABLE summary_all_day (
    day @int NOT NULL,
    vehicle_type_id @int NOT NULL,
    arrivals @int NOT NULL,
    departures @int NOT NULL,
    occupied_ms @int NOT NULL,
    stay_ms @int NOT NULL,
    booked @int NOT NULL,
    due @int NOT NULL,
    cancelled @int NOT NULL,
    cancelled_late @int NOT NULL,
    no_shows @int NOT NULL,
    PRIMARY KEY (day, vehicle_type_id)
) @keyed
--;
CREATE TABLE summary_all_money (
    day @int NOT NULL,
    currency @text NOT NULL,
    vehicle_type_id @int NOT NULL,
    method @text NOT NULL,
    payments @int NOT NULL,
    taken @int NOT NULL,
    tax @int NOT NULL,
    refunds @int NOT NULL,
    refunded @int NOT NULL,
    refunded_tax @int NOT NULL,
    PRIMARY KEY (day, currency, vehicle_type_id, method)
) @keyed
--;
CREATE TABLE summary_month (
    lot_id @int NOT NULL,
    month @int NOT NULL,
    vehicle_type_id @int NOT NULL,
    arrivals @int NOT NULL,
    departures @int NOT NULL,
    occupied_ms @int NOT NULL,
    stay_ms @int NOT NULL,
    booked @int NOT NULL,
    due @int NOT NULL,
    cancelled @int NOT NULL,
    cancelled_late @int NOT NULL,
    no_shows @int NOT NULL,
    PRIMARY KEY (lot_id, month, vehicle_type_id)
) @keyed
--;
CREATE TABLE summary_month_money (
    lot_id @int NOT NULL,
    month @int NOT NULL,
    vehicle_type_id @int NOT NULL,
    method @text NOT NULL,
    staff_id @int NOT NULL,
    payments @int NOT NULL,
    taken @int NOT NULL,
    tax @int NOT NULL,
    refunds @int NOT NULL,
    refunded @int NOT NULL,
    refunded_tax @int NOT NULL,
    PRIMARY KEY (lot_id, month, vehicle_type_id, method, staff_id)
) @keyed
--;
-- What was done in a period.
CREATE INDEX journal_at ON journal (at)
--;
-- Since when a spot has been there; 0: since before the first vehicle came.
ALTER TABLE spot ADD COLUMN added_at @int NOT NULL DEFAULT 0
--;
