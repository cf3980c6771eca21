-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How many open bookings one driver may have in a lot, with whatever vehicles; 0: any number.

ALTER TABLE booking_rules ADD COLUMN most_open_of_driver @int NOT NULL DEFAULT 0
    CHECK (most_open_of_driver BETWEEN 0 AND 10000)
--;
