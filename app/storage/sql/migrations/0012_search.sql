-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What finding needs: one instant by which every stay is sorted, plates by any piece of them, and searches that a
-- person keeps.

INSERT INTO deed (code) VALUES ('save_search'), ('drop_search')
--;

-- When a stay began, or is to begin: its entry, else its booking. Kept by triggers; whoever adds a stay may say it.
ALTER TABLE stay ADD COLUMN starts_at @int NOT NULL DEFAULT 0
--;
UPDATE stay SET starts_at = coalesce(entered_at, booked_from)
--;
-- With all that a walk through them filters by.
CREATE INDEX stay_start ON stay (starts_at, id, lot_id, vehicle_type_id, vehicle_id)
--;
CREATE INDEX stay_lot_start ON stay (lot_id, starts_at, id, vehicle_type_id, vehicle_id)
--;
DROP INDEX stay_of_vehicle
--;
CREATE INDEX stay_of_vehicle ON stay (vehicle_id, starts_at, id, lot_id, vehicle_type_id)
--;

-- A search that a person gave a name; what is looked for is theirs alone.
CREATE TABLE saved_search (
    id @id,
    staff_id @int NOT NULL REFERENCES staff (id),
    name @text NOT NULL,
    name_key @text NOT NULL,
    body @text NOT NULL,
    saved_at @int NOT NULL,
    UNIQUE (staff_id, name_key)
) @strict
--;

--@sqlite
CREATE TRIGGER stay_start_insert AFTER INSERT ON stay WHEN NEW.starts_at IS NOT coalesce(NEW.entered_at, NEW.booked_from)
BEGIN
    UPDATE stay SET starts_at = coalesce(entered_at, booked_from) WHERE id = NEW.id;
END
--;
CREATE TRIGGER stay_start_update AFTER UPDATE OF entered_at, booked_from ON stay
WHEN NEW.starts_at IS NOT coalesce(NEW.entered_at, NEW.booked_from)
BEGIN
    UPDATE stay SET starts_at = coalesce(entered_at, booked_from) WHERE id = NEW.id;
END
--;
-- Pieces of three signs of the look-alike key, which holds every plate and every plate that could be mistaken for it.
-- Kept where vehicles are added: with trusted_schema off no trigger may write to a virtual table.
CREATE VIRTUAL TABLE vehicle_find USING fts5(look_alike, content='vehicle', content_rowid='id', tokenize='trigram')
--;
INSERT INTO vehicle_find (vehicle_find) VALUES ('rebuild')
--;

--@postgresql
-- Comes with the server's contrib modules, as btree_gist does, and is as trusted: the right to create in the database
-- is enough.
CREATE EXTENSION IF NOT EXISTS pg_trgm
--;
CREATE INDEX vehicle_find ON vehicle USING gin (look_alike gin_trgm_ops)
--;
CREATE FUNCTION stay_start() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.starts_at := coalesce(NEW.entered_at, NEW.booked_from);
    RETURN NEW;
END $$
--;
CREATE TRIGGER stay_start_kept BEFORE INSERT OR UPDATE OF entered_at, booked_from, starts_at ON stay
    FOR EACH ROW EXECUTE FUNCTION stay_start()
--;
