-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Plates that nobody needs any more are removed: shown and look_alike become empty, and normal becomes a token, 16 signs
-- or more that no plate has. By it the office's key finds the vehicle again. The number of the schedule counts the days
-- for which plates are kept; 0: for ever.

INSERT INTO job_kind (code) VALUES ('remove_plates')
--;
INSERT INTO schedule (kind, form, number, minute, zone, enabled, next_at, setting) VALUES
    ('remove_plates', 2, 1, 90, '', 1, 0, 0)
--;
CREATE INDEX queue_of_vehicle ON queue_entry (vehicle_id) WHERE vehicle_id IS NOT NULL
--;
CREATE INDEX waiting_of_vehicle ON waiting (vehicle_id) WHERE vehicle_id IS NOT NULL
--;
