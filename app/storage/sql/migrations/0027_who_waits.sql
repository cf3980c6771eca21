-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who waits keeps what was said when they were put on the list: a note of the desk, the spot that was chosen, for whom.

ALTER TABLE waiting ADD COLUMN note @text NOT NULL DEFAULT ''
--;
-- Only that one will do.
ALTER TABLE waiting ADD COLUMN spot_id @int REFERENCES spot (id)
--;
ALTER TABLE waiting ADD COLUMN driver_id @int REFERENCES driver (id)
--;
-- Whether the offer was mailed, or there is nobody to mail it to: who makes an offer without the office's key leaves
-- that to the next who has it.
ALTER TABLE waiting ADD COLUMN told @int NOT NULL DEFAULT 0 CHECK (told IN (0, 1))
--;
