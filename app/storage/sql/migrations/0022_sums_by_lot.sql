-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What figures of long periods are read from where they are told apart by lot or by who took the money: level 2 by lot
-- without types, methods and people, and of people without lots. All of it is folded from level 1, so folding begins
-- again.

CREATE TABLE summary_lot_day (
    lot_id @int NOT NULL,
    day @int NOT NULL,
    arrivals @int NOT NULL,
    departures @int NOT NULL,
    occupied_ms @int NOT NULL,
    stay_ms @int NOT NULL,
    booked @int NOT NULL,
    due @int NOT NULL,
    cancelled @int NOT NULL,
    cancelled_late @int NOT NULL,
    no_shows @int NOT NULL,
    PRIMARY KEY (lot_id, day)
) @keyed
--;
CREATE TABLE summary_lot_money (
    lot_id @int NOT NULL,
    day @int NOT NULL,
    payments @int NOT NULL,
    taken @int NOT NULL,
    tax @int NOT NULL,
    refunds @int NOT NULL,
    refunded @int NOT NULL,
    refunded_tax @int NOT NULL,
    PRIMARY KEY (lot_id, day)
) @keyed
--;
CREATE TABLE summary_lot_month (
    lot_id @int NOT NULL,
    month @int NOT NULL,
    arrivals @int NOT NULL,
    departures @int NOT NULL,
    occupied_ms @int NOT NULL,
    stay_ms @int NOT NULL,
    booked @int NOT NULL,
    due @int NOT NULL,
    cancelled @int NOT NULL,
    cancelled_late @int NOT NULL,
    no_shows @int NOT NULL,
    PRIMARY KEY (lot_id, month)
) @keyed
--;
-- vehicle_type_id = 0: of all types.
CREATE TABLE summary_lot_month_money (
    lot_id @int NOT NULL,
    vehicle_type_id @int NOT NULL,
    month @int NOT NULL,
    payments @int NOT NULL,
    taken @int NOT NULL,
    tax @int NOT NULL,
    refunds @int NOT NULL,
    refunded @int NOT NULL,
    refunded_tax @int NOT NULL,
    PRIMARY KEY (lot_id, vehicle_type_id, month)
) @keyed
--;
CREATE TABLE summary_staff_day (
    day @int NOT NULL,
    currency @text NOT NULL,
    vehicle_type_id @int NOT NULL,
    staff_id @int NOT NULL,
    payments @int NOT NULL,
    taken @int NOT NULL,
    tax @int NOT NULL,
    refunds @int NOT NULL,
    refunded @int NOT NULL,
    refunded_tax @int NOT NULL,
    PRIMARY KEY (day, currency, vehicle_type_id, staff_id)
) @keyed
--;
CREATE TABLE summary_staff_month (
    month @int NOT NULL,
    currency @text NOT NULL,
    vehicle_type_id @int NOT NULL,
    staff_id @int NOT NULL,
    payments @int NOT NULL,
    taken @int NOT NULL,
    tax @int NOT NULL,
    refunds @int NOT NULL,
    refunded @int NOT NULL,
    refunded_tax @int NOT NULL,
    PRIMARY KEY (month, currency, vehicle_type_id, staff_id)
) @keyed
--;
UPDATE summary_fold SET until_hour = 0
--;
-- Places of a lot by since and until when they count.
CREATE INDEX spot_supply ON spot (lot_id, overflow, added_at, retired_at, places)
--;
