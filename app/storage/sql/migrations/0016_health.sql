-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who did what is found by lot, person and deed as fast as by day; and what the program knows of its own state.

INSERT INTO deed (code) VALUES ('back_up')
--;
CREATE INDEX journal_of_lot_at ON journal (lot_id, at)
--;
CREATE INDEX journal_of_person_at ON journal (staff_id, at)
--;
CREATE INDEX journal_of_kind_at ON journal (kind, at)
--;
-- The last run of a kind ("backup", "verify"), or how a program of that name did at last ("program").
CREATE TABLE upkeep (
    kind @text NOT NULL,
    who @text NOT NULL,
    at @int NOT NULL CHECK (at > 0),
    body @text NOT NULL,
    PRIMARY KEY (kind, who)
) @keyed
--;
-- How large the database was at the end of a day, counted in UTC since 1970.
CREATE TABLE database_size (
    day @int PRIMARY KEY NOT NULL,
    bytes @int NOT NULL CHECK (bytes >= 0)
) @strict
--;
