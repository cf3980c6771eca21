-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A full lot and the odd cases of coming in: opening hours, larger spots, the overflow zone, the queue, who was turned
-- away, lost tickets and prices that a manager names.

INSERT INTO deed (code) VALUES ('turn_away'), ('join_queue'), ('call_queue'), ('leave_queue')
--;
INSERT INTO exception_kind (code) VALUES
    ('larger_class'), ('overflow'), ('out_of_hours'), ('lost_ticket'), ('manager_price')
--;

-- Spots that the program adds as vehicles come for which there is none. No type is marked for them, so no search and no
-- count of free spots ever meets one.
ALTER TABLE spot ADD COLUMN overflow @int NOT NULL DEFAULT 0 CHECK (overflow IN (0, 1))
--;
CREATE INDEX spot_overflow ON spot (lot_id, label_key) WHERE overflow = 1
--;

-- 1 when it was priced by the rule for a lost ticket, 2 when the entry was proven as well: to price it again.
ALTER TABLE charge ADD COLUMN lost_ticket @int NOT NULL DEFAULT 0 CHECK (lost_ticket IN (0, 1, 2))
--;

-- A lot without rows is always open. Day 1 is Monday, 8 a public holiday; minutes since midnight, beyond 1440 the window
-- ends on the next day.
CREATE TABLE lot_hours (
    lot_id @int NOT NULL REFERENCES lot (id),
    day @int NOT NULL CHECK (day BETWEEN 1 AND 8),
    from_minute @int NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    until_minute @int NOT NULL,
    PRIMARY KEY (lot_id, day, from_minute),
    CHECK (until_minute > from_minute AND until_minute <= from_minute + 1440)
) @strict
--;

-- Numbers run without a gap per lot and business day. state: 1 waiting, 2 called, 3 entered, 4 gone.
CREATE TABLE queue_entry (
    id @id,
    lot_id @int NOT NULL REFERENCES lot (id),
    day @int NOT NULL,
    number @int NOT NULL CHECK (number >= 1),
    vehicle_type_id @int NOT NULL REFERENCES vehicle_type (id),
    vehicle_id @int REFERENCES vehicle (id),
    staff_id @int NOT NULL REFERENCES staff (id),
    state @int NOT NULL CHECK (state BETWEEN 1 AND 4),
    joined_at @int NOT NULL CHECK (joined_at > 0),
    called_at @int,
    ended_at @int,
    stay_id @int REFERENCES stay (id),
    UNIQUE (lot_id, day, number),
    CHECK ((state IN (3, 4)) = (ended_at IS NOT NULL)),
    CHECK ((state = 3) = (stay_id IS NOT NULL)),
    CHECK (state <> 2 OR called_at IS NOT NULL)
) @strict
--;
CREATE UNIQUE INDEX queue_waits_once ON queue_entry (lot_id, vehicle_id) WHERE state IN (1, 2)
--;
CREATE INDEX queue_waiting ON queue_entry (lot_id, day, number) WHERE state IN (1, 2)
--;

CREATE TABLE turned_away (
    id @id,
    lot_id @int NOT NULL REFERENCES lot (id),
    day @int NOT NULL,
    vehicle_type_id @int NOT NULL REFERENCES vehicle_type (id),
    reason @text NOT NULL CHECK (length(reason) > 0),
    staff_id @int NOT NULL REFERENCES staff (id),
    desk_id @int REFERENCES desk (id),
    at @int NOT NULL CHECK (at > 0)
) @strict
--;
CREATE INDEX turned_away_of_lot ON turned_away (lot_id, id)
--;
CREATE INDEX turned_away_of_day ON turned_away (lot_id, day)
--;

--@sqlite
CREATE TRIGGER queue_ended_fixed BEFORE UPDATE ON queue_entry WHEN OLD.state IN (3, 4)
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER queue_kept BEFORE DELETE ON queue_entry BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER turned_away_fixed BEFORE UPDATE ON turned_away BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER turned_away_kept BEFORE DELETE ON turned_away BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;

--@postgresql
CREATE TRIGGER queue_ended_fixed BEFORE UPDATE ON queue_entry FOR EACH ROW WHEN (OLD.state IN (3, 4))
    EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER queue_kept BEFORE DELETE ON queue_entry FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER turned_away_fixed BEFORE UPDATE OR DELETE ON turned_away FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER queue_whole BEFORE TRUNCATE ON queue_entry EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER turned_away_whole BEFORE TRUNCATE ON turned_away EXECUTE FUNCTION append_only()
--;
