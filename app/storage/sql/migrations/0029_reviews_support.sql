-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What drivers thought of their visits, and what they turn to the office for. What they wrote, how they are reached and
-- their photos are sealed; stars, states and times are not.

INSERT INTO deed (code) VALUES
    ('rate_visit'), ('reply_review'), ('open_support_ticket'), ('answer_support_ticket'), ('take_support_ticket'),
    ('close_support_ticket'), ('reopen_support_ticket'), ('link_support_ticket'), ('add_support_photo')
--;

-- One a stay. The average of a lot is a sum over review_of_lot.
CREATE TABLE review (
    id @id,
    stay_id @int NOT NULL UNIQUE REFERENCES stay (id),
    lot_id @int NOT NULL REFERENCES lot (id),
    driver_id @int REFERENCES driver (id),
    stars @int NOT NULL CHECK (stars BETWEEN 1 AND 5),
    content @bytes NOT NULL,
    written_at @int NOT NULL CHECK (written_at > 0),
    reply @bytes NOT NULL,
    replied_at @int,
    replied_by @int REFERENCES staff (id),
    CHECK ((replied_at IS NULL) = (replied_by IS NULL))
) @strict
--;
CREATE INDEX review_of_lot ON review (lot_id, stars)
--;
CREATE INDEX review_of_driver ON review (driver_id) WHERE driver_id IS NOT NULL
--;

-- category: 1 question, 2 damage, 3 lost property, 4 keys held, 5 complaint. state: 1 open, 2 waiting for the driver,
-- 3 closed.
CREATE TABLE support_ticket (
    id @id,
    number @int NOT NULL UNIQUE CHECK (number > 1000),
    category @int NOT NULL CHECK (category BETWEEN 1 AND 5),
    state @int NOT NULL CHECK (state BETWEEN 1 AND 3),
    lot_id @int REFERENCES lot (id),
    stay_id @int REFERENCES stay (id),
    driver_id @int REFERENCES driver (id),
    owner_id @int REFERENCES staff (id),
    language @text NOT NULL CHECK (length(language) BETWEEN 2 AND 6),
    contact @bytes NOT NULL,
    opened_at @int NOT NULL CHECK (opened_at > 0),
    changed_at @int NOT NULL,
    closed_at @int,
    CHECK ((state = 3) = (closed_at IS NOT NULL))
) @strict
--;
CREATE INDEX support_ticket_state ON support_ticket (state, id)
--;
CREATE INDEX support_ticket_of_driver ON support_ticket (driver_id, id) WHERE driver_id IS NOT NULL
--;
CREATE INDEX support_ticket_of_stay ON support_ticket (stay_id) WHERE stay_id IS NOT NULL
--;

-- What was said, in its order; number 1 is why the ticket was opened. voice: 1 driver, 2 office, 3 note for the staff.
CREATE TABLE support_answer (
    id @id,
    ticket_id @int NOT NULL REFERENCES support_ticket (id),
    number @int NOT NULL CHECK (number > 0),
    voice @int NOT NULL CHECK (voice BETWEEN 1 AND 3),
    content @bytes NOT NULL,
    said_at @int NOT NULL CHECK (said_at > 0),
    staff_id @int REFERENCES staff (id),
    mail_id @int REFERENCES mail (id),
    UNIQUE (ticket_id, number)
) @strict
--;

CREATE TABLE support_photo (
    id @id,
    ticket_id @int NOT NULL REFERENCES support_ticket (id),
    number @int NOT NULL CHECK (number BETWEEN 1 AND 6),
    content @bytes NOT NULL CHECK (length(content) > 0),
    size @int NOT NULL CHECK (size > 0),
    added_at @int NOT NULL CHECK (added_at > 0),
    UNIQUE (ticket_id, number)
) @strict
--;

--@sqlite
CREATE TRIGGER review_fixed BEFORE UPDATE ON review
WHEN NEW.stay_id <> OLD.stay_id OR NEW.lot_id <> OLD.lot_id OR NEW.written_at <> OLD.written_at
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER review_kept BEFORE DELETE ON review BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER support_ticket_fixed BEFORE UPDATE ON support_ticket
WHEN NEW.number <> OLD.number OR NEW.opened_at <> OLD.opened_at
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER support_ticket_kept BEFORE DELETE ON support_ticket BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
-- Nothing that was said is worded anew; it may be emptied, when its driver is erased.
CREATE TRIGGER support_answer_fixed BEFORE UPDATE ON support_answer
WHEN length(NEW.content) > 0 OR NEW.ticket_id <> OLD.ticket_id OR NEW.number <> OLD.number OR NEW.voice <> OLD.voice
    OR NEW.said_at <> OLD.said_at
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER support_answer_kept BEFORE DELETE ON support_answer BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER support_photo_fixed BEFORE UPDATE ON support_photo BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;

--@postgresql
CREATE TRIGGER review_fixed BEFORE UPDATE ON review FOR EACH ROW
    WHEN (NEW.stay_id <> OLD.stay_id OR NEW.lot_id <> OLD.lot_id OR NEW.written_at <> OLD.written_at)
    EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER review_kept BEFORE DELETE ON review FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER review_whole BEFORE TRUNCATE ON review EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER support_ticket_fixed BEFORE UPDATE ON support_ticket FOR EACH ROW
    WHEN (NEW.number <> OLD.number OR NEW.opened_at <> OLD.opened_at)
    EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER support_ticket_kept BEFORE DELETE ON support_ticket FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER support_ticket_whole BEFORE TRUNCATE ON support_ticket EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER support_answer_fixed BEFORE UPDATE ON support_answer FOR EACH ROW
    WHEN (length(NEW.content) > 0 OR NEW.ticket_id <> OLD.ticket_id OR NEW.number <> OLD.number
        OR NEW.voice <> OLD.voice OR NEW.said_at <> OLD.said_at)
    EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER support_answer_kept BEFORE DELETE ON support_answer FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER support_answer_whole BEFORE TRUNCATE ON support_answer EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER support_photo_fixed BEFORE UPDATE ON support_photo FOR EACH ROW EXECUTE FUNCTION append_only()
--;
