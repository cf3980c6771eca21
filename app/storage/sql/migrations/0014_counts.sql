-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How full lots were by the readings of counters, taken over from files: apart from stays, and never mixed with them.

INSERT INTO deed (code) VALUES ('import_counts')
--;
-- A lot as its file names it; one of ours where the names are the same.
CREATE TABLE counted_lot (
    id @id,
    name @text NOT NULL CHECK (length(name) > 0),
    name_key @text NOT NULL UNIQUE,
    lot_id @int REFERENCES lot (id),
    timezone @text NOT NULL,
    created_at @int NOT NULL
) @strict
--;
-- As it was read, also where a counter ran below zero or beyond what fits.
CREATE TABLE lot_count (
    counted_lot_id @int NOT NULL REFERENCES counted_lot (id),
    at @int NOT NULL CHECK (at >= 0),
    occupied @int NOT NULL,
    capacity @int CHECK (capacity >= 0),
    PRIMARY KEY (counted_lot_id, at)
) @strict
--;

--@sqlite
CREATE TRIGGER lot_count_fixed BEFORE UPDATE ON lot_count
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER lot_count_kept BEFORE DELETE ON lot_count
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;

--@postgresql
CREATE TRIGGER lot_count_fixed BEFORE UPDATE OR DELETE ON lot_count
    FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER lot_count_whole BEFORE TRUNCATE ON lot_count EXECUTE FUNCTION append_only()
--;
