-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Bookings of drivers with a mail address that were made by somebody without the office's key: whoever has it tells of
-- them, all of one deed together, and takes them out.

CREATE TABLE untold_booking (
    stay_id @int PRIMARY KEY NOT NULL REFERENCES stay (id),
    command @text NOT NULL CHECK (length(command) = 36)
) @strict
--;
