-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The start page of a person.

INSERT INTO deed (code) VALUES ('set_start_page')
--;
-- Codes of tiles in their order, with commas between; without a row a person has those of the role.
CREATE TABLE start_page (
    staff_id @int NOT NULL PRIMARY KEY REFERENCES staff (id),
    tiles @text NOT NULL,
    comes_first @int NOT NULL CHECK (comes_first IN (0, 1)),
    saved_at @int NOT NULL
) @strict
--;
