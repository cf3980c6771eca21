-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The life of bookings: which may be moved so that another fits, rules of a lot, several at once, and who waits for one.

INSERT INTO deed (code) VALUES
    ('reserve_repacked'), ('reserve_series'), ('set_booking_rules'), ('join_waitlist'), ('leave_waitlist'), ('take_offer')
--;

-- Whether a person chose the spot, and what the booking asked for: nobody else may move it, or move it to less.
ALTER TABLE stay ADD COLUMN spot_chosen @int NOT NULL DEFAULT 0 CHECK (spot_chosen IN (0, 1))
--;
ALTER TABLE stay ADD COLUMN asked_features @int NOT NULL DEFAULT 0
--;

-- Bookings that were made by a deed which is not about them alone: several at once, or one that holds an offered place.
CREATE TABLE joint_booking (
    stay_id @int PRIMARY KEY NOT NULL REFERENCES stay (id),
    command @text NOT NULL CHECK (length(command) = 36)
) @strict
--;

-- A lot without a row has the rules of a new one. Lengths in milliseconds; most_open 0: no limit.
CREATE TABLE booking_rules (
    lot_id @int PRIMARY KEY NOT NULL REFERENCES lot (id),
    early_ms @int NOT NULL CHECK (early_ms >= 0),
    buffer_ms @int NOT NULL CHECK (buffer_ms >= 0),
    offer_ms @int NOT NULL CHECK (offer_ms > 0),
    most_open @int NOT NULL CHECK (most_open >= 0)
) @strict
--;

-- state: 1 waiting, 2 offered, 3 taken, 4 expired, 5 withdrawn. An offer holds its place by a booking, stay_id, which is
-- cancelled when the offer is not taken. Who came first has the smallest id.
CREATE TABLE waiting (
    id @id,
    lot_id @int NOT NULL REFERENCES lot (id),
    vehicle_type_id @int NOT NULL REFERENCES vehicle_type (id),
    vehicle_id @int REFERENCES vehicle (id),
    from_at @int NOT NULL CHECK (from_at > 0),
    until_at @int NOT NULL,
    asked_features @int NOT NULL,
    state @int NOT NULL CHECK (state BETWEEN 1 AND 5),
    staff_id @int REFERENCES staff (id),
    joined_at @int NOT NULL CHECK (joined_at > 0),
    offer_until @int,
    ended_at @int,
    stay_id @int REFERENCES stay (id),
    CHECK (from_at < until_at),
    CHECK ((state IN (3, 4, 5)) = (ended_at IS NOT NULL)),
    CHECK (state <> 2 OR (offer_until IS NOT NULL AND stay_id IS NOT NULL)),
    CHECK (state <> 3 OR stay_id IS NOT NULL)
) @strict
--;
CREATE INDEX waiting_open ON waiting (lot_id, id) WHERE state IN (1, 2)
--;

--@sqlite
CREATE TRIGGER waiting_ended_fixed BEFORE UPDATE ON waiting WHEN OLD.state IN (3, 4, 5)
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER waiting_kept BEFORE DELETE ON waiting BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER joint_booking_fixed BEFORE UPDATE ON joint_booking BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER joint_booking_kept BEFORE DELETE ON joint_booking BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;

--@postgresql
CREATE TRIGGER waiting_ended_fixed BEFORE UPDATE ON waiting FOR EACH ROW WHEN (OLD.state IN (3, 4, 5))
    EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER waiting_kept BEFORE DELETE ON waiting FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER waiting_whole BEFORE TRUNCATE ON waiting EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER joint_booking_fixed BEFORE UPDATE OR DELETE ON joint_booking FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER joint_booking_whole BEFORE TRUNCATE ON joint_booking EXECUTE FUNCTION append_only()
--;

--@both
-- Nobody knows any more who chose the spots of the bookings that exist: they stay where they are.
UPDATE stay SET spot_chosen = 1 WHERE state = 1
--;
