-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Paper: a copy of what was printed is a deed; the last receipt of a desk is found by an index. An installation may be
-- a demonstration, whose logins may be shown.

INSERT INTO deed (code) VALUES ('reprint')
--;
CREATE INDEX payment_of_desk ON payment (desk_id, id)
--;
ALTER TABLE installation ADD COLUMN demo @int NOT NULL DEFAULT 0
--;
