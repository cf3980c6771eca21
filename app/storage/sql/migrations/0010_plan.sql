-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Lots that are drawn: levels, zones, where each spot lies, walls, arrows and texts; what else is typed in about a lot;
-- closures, which claim places like anybody else; stays that are written down later.

INSERT INTO deed (code) VALUES
    ('apply_plan'), ('edit_lot'), ('retire_lot'), ('close_spots'), ('reopen_spots'), ('back_fill'), ('import_lots')
--;
INSERT INTO exception_kind (code) VALUES ('back_fill')
--;

-- Limits in millimetres and kilograms; a place on the earth in units of 1e-7 degrees.
ALTER TABLE lot ADD COLUMN height_limit_mm @int CHECK (height_limit_mm > 0)
--;
ALTER TABLE lot ADD COLUMN weight_limit_kg @int CHECK (weight_limit_kg > 0)
--;
ALTER TABLE lot ADD COLUMN day_start_minute @int NOT NULL DEFAULT 0 CHECK (day_start_minute BETWEEN 0 AND 1439)
--;
ALTER TABLE lot ADD COLUMN latitude @int CHECK (latitude BETWEEN -900000000 AND 900000000)
--;
ALTER TABLE lot ADD COLUMN longitude @int CHECK (longitude BETWEEN -1800000000 AND 1800000000)
--;
-- Counts the plans that were applied, so that a draft knows whether another one came first.
ALTER TABLE lot ADD COLUMN plan_revision @int NOT NULL DEFAULT 0
--;
CREATE TABLE lot_tag (
    lot_id @int NOT NULL REFERENCES lot (id),
    tag @text NOT NULL CHECK (length(tag) > 0),
    content @text NOT NULL,
    PRIMARY KEY (lot_id, tag)
) @strict
--;

-- Levels and zones that are gone are retired: closures and retired spots point to them.
CREATE TABLE level (
    id @id,
    lot_id @int NOT NULL REFERENCES lot (id),
    name @text NOT NULL,
    sort_order @int NOT NULL,
    picture_name @text,
    picture @bytes,
    picture_x @int NOT NULL DEFAULT 0,
    picture_y @int NOT NULL DEFAULT 0,
    mm_numerator @int NOT NULL DEFAULT 1 CHECK (mm_numerator > 0),
    mm_denominator @int NOT NULL DEFAULT 1 CHECK (mm_denominator > 0),
    retired_at @int,
    CHECK ((picture IS NULL) = (picture_name IS NULL))
) @strict
--;
CREATE INDEX level_of_lot ON level (lot_id, sort_order)
--;
INSERT INTO level (lot_id, name, sort_order) SELECT id, '1', 0 FROM lot
--;
-- price_key is the word by which a tariff knows the zone; empty: it has no price of its own.
CREATE TABLE zone (
    id @id,
    lot_id @int NOT NULL REFERENCES lot (id),
    name @text NOT NULL,
    name_key @text NOT NULL,
    entrance @text NOT NULL,
    price_key @text NOT NULL,
    retired_at @int
) @strict
--;
CREATE UNIQUE INDEX zone_name ON zone (lot_id, name_key) WHERE retired_at IS NULL
--;

-- A spot that nobody has drawn has no box: it is shown in rows. Rotation is in tenths of a degree.
ALTER TABLE spot ADD COLUMN level_id @int REFERENCES level (id)
--;
ALTER TABLE spot ADD COLUMN zone_id @int REFERENCES zone (id)
--;
ALTER TABLE spot ADD COLUMN x_mm @int
--;
ALTER TABLE spot ADD COLUMN y_mm @int
--;
ALTER TABLE spot ADD COLUMN width_mm @int CHECK (width_mm > 0)
--;
ALTER TABLE spot ADD COLUMN height_mm @int CHECK (height_mm > 0)
--;
ALTER TABLE spot ADD COLUMN rotation @int NOT NULL DEFAULT 0 CHECK (rotation BETWEEN 0 AND 3599)
--;
UPDATE spot SET level_id = (SELECT v.id FROM level v WHERE v.lot_id = spot.lot_id) WHERE overflow = 0
--;
-- Spots that are in use, whatever they are for, in the order in which plans and racks list them.
CREATE INDEX spot_of_lot ON spot (lot_id, label_key) WHERE retired_at IS NULL
--;
CREATE TABLE plan_shape (
    lot_id @int NOT NULL REFERENCES lot (id),
    shape_no @int NOT NULL,
    level_id @int NOT NULL REFERENCES level (id),
    kind @int NOT NULL CHECK (kind BETWEEN 1 AND 3),
    points @text NOT NULL,
    content @text NOT NULL,
    size_mm @int NOT NULL CHECK (size_mm > 0),
    rotation @int NOT NULL CHECK (rotation BETWEEN 0 AND 3599),
    PRIMARY KEY (lot_id, shape_no)
) @strict
--;

-- scope: 1 the spots that it claims, 2 a zone, 3 a level, 4 the lot.
CREATE TABLE closure (
    id @id,
    lot_id @int NOT NULL REFERENCES lot (id),
    scope @int NOT NULL CHECK (scope BETWEEN 1 AND 4),
    zone_id @int REFERENCES zone (id),
    level_id @int REFERENCES level (id),
    reason @text NOT NULL CHECK (length(reason) > 0),
    from_at @int NOT NULL CHECK (from_at > 0),
    until_at @int NOT NULL CHECK (until_at <= 253402300799999),
    staff_id @int NOT NULL REFERENCES staff (id),
    created_at @int NOT NULL,
    ended_at @int,
    ended_by @int REFERENCES staff (id),
    CHECK (from_at < until_at),
    CHECK ((scope = 2) = (zone_id IS NOT NULL)),
    CHECK ((scope = 3) = (level_id IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) @strict
--;
CREATE INDEX closure_of_lot ON closure (lot_id, until_at)
--;
-- A closure keeps a claim of each of its places. Where a vehicle stands the claim begins when that one's time is over;
-- where nothing is left of it it is not live, and comes back when the vehicle leaves sooner.
ALTER TABLE claim ADD COLUMN closure_id @int REFERENCES closure (id)
    CHECK ((holder = 'closure') = (closure_id IS NOT NULL))
--;
CREATE INDEX claim_of_closure ON claim (closure_id, from_at) WHERE closure_id IS NOT NULL
--;

--@sqlite
DROP TRIGGER claim_fixed
--;
CREATE TRIGGER claim_fixed BEFORE UPDATE OF spot_id, place_no, holder, stay_id, closure_id ON claim
BEGIN
    SELECT RAISE(ABORT, 'claim_fixed') WHERE OLD.spot_id <> NEW.spot_id OR OLD.place_no <> NEW.place_no
        OR OLD.holder <> NEW.holder OR OLD.stay_id IS NOT NEW.stay_id OR OLD.closure_id IS NOT NEW.closure_id;
END
--;
CREATE TRIGGER closure_ended_fixed BEFORE UPDATE ON closure WHEN OLD.ended_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER closure_kept BEFORE DELETE ON closure BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;

--@postgresql
CREATE OR REPLACE FUNCTION claim_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'claim_kept' USING ERRCODE = '23514';
    END IF;
    IF TG_OP = 'UPDATE' AND (OLD.spot_id <> NEW.spot_id OR OLD.place_no <> NEW.place_no OR OLD.holder <> NEW.holder
                             OR OLD.stay_id IS DISTINCT FROM NEW.stay_id
                             OR OLD.closure_id IS DISTINCT FROM NEW.closure_id) THEN
        RAISE EXCEPTION 'claim_fixed' USING ERRCODE = '23514';
    END IF;
    IF NEW.parked = 1 AND (SELECT state FROM stay WHERE id = NEW.stay_id) IS DISTINCT FROM 2 THEN
        RAISE EXCEPTION 'claim_not_parked' USING ERRCODE = '23514';
    END IF;
    -- Whoever claims a place goes one after the other, whether or not the lot was locked before: the exclusion
    -- constraint alone is right, but two at the same moment wait for each other until the server breaks a deadlock.
    IF TG_OP = 'INSERT' THEN
        PERFORM 1 FROM place WHERE spot_id = NEW.spot_id AND place_no = NEW.place_no FOR NO KEY UPDATE;
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER closure_ended_fixed BEFORE UPDATE ON closure FOR EACH ROW WHEN (OLD.ended_at IS NOT NULL)
    EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER closure_kept BEFORE DELETE ON closure FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER closure_whole BEFORE TRUNCATE ON closure EXECUTE FUNCTION append_only()
--;
