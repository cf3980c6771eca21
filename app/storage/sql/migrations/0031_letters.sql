-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the office writes to people by itself, and the number that a job goes by: hours before a booking, days of absence.

INSERT INTO deed (code) VALUES ('mail_export')
--;
INSERT INTO job_kind (code) VALUES
    ('remind_bookings'), ('remind_absent'), ('monthly_statements'), ('monthly_lot_reports'),
    ('mailed_export')
--;
ALTER TABLE schedule ADD COLUMN setting @int NOT NULL DEFAULT 0 CHECK (setting >= 0)
--;
INSERT INTO schedule (kind, form, number, minute, zone, enabled, next_at, setting) VALUES
    ('remind_bookings', 1, 10, 0, '', 1, 0, 24), ('remind_absent', 2, 1, 600, '', 1, 0, 60),
    ('monthly_statements', 4, 1, 360, '', 1, 0, 0), ('monthly_lot_reports', 4, 1, 390, '', 1, 0, 0)
--;
