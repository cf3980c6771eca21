-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The kiosk: a role of a device, what drivers do there, and payments by card whose end is not known at once.

INSERT INTO deed (code) VALUES
    ('kiosk_enter'), ('kiosk_reserve'), ('kiosk_arrive'), ('kiosk_extend'), ('kiosk_cancel'), ('kiosk_leave'),
    ('kiosk_rate'), ('kiosk_ask_for_help'), ('mail_history'), ('begin_card_payment'), ('settle_card_payment')
--;
INSERT INTO exception_kind (code) VALUES ('card_unbooked')
--;

-- Role 4 is that of a device, which holds it alone. A check cannot be changed on SQLite, so the table is made anew.
CREATE TABLE staff_role_before (staff_id @int NOT NULL, role @int NOT NULL) @strict
--;
INSERT INTO staff_role_before (staff_id, role) SELECT staff_id, role FROM staff_role
--;
DROP TABLE staff_role
--;
CREATE TABLE staff_role (
    staff_id @int NOT NULL REFERENCES staff (id),
    role @int NOT NULL CHECK (role IN (1, 2, 3, 4)),
    PRIMARY KEY (staff_id, role)
) @strict
--;
INSERT INTO staff_role (staff_id, role) SELECT staff_id, role FROM staff_role_before
--;
DROP TABLE staff_role_before
--;

-- state: 1 open, 2 taken, 3 declined, 4 taken but due no more. The terminal knows it by its reference. An open one may
-- have been charged or not: until that is known nobody else takes money for the stay.
CREATE TABLE card_payment (
    id @id,
    stay_id @int NOT NULL REFERENCES stay (id),
    desk_id @int NOT NULL REFERENCES desk (id),
    staff_id @int NOT NULL REFERENCES staff (id),
    reference @text NOT NULL UNIQUE CHECK (length(reference) = 36),
    amount @int NOT NULL CHECK (amount > 0),
    currency @text NOT NULL,
    charge_hash @text NOT NULL,
    exit_at @int NOT NULL,
    then_leave @int NOT NULL CHECK (then_leave IN (0, 1)),
    state @int NOT NULL CHECK (state BETWEEN 1 AND 4),
    begun_at @int NOT NULL CHECK (begun_at > 0),
    settled_at @int,
    slip @text NOT NULL,
    payment_id @int UNIQUE REFERENCES payment (id),
    CHECK ((state = 1) = (settled_at IS NULL)),
    CHECK ((state = 2) = (payment_id IS NOT NULL))
) @strict
--;
CREATE UNIQUE INDEX card_payment_open ON card_payment (stay_id) WHERE state = 1
--;
CREATE INDEX card_payment_of_desk ON card_payment (desk_id, id) WHERE state = 1
--;

--@sqlite
CREATE TRIGGER staff_role_kiosk BEFORE INSERT ON staff_role
BEGIN
    SELECT RAISE(ABORT, 'kiosk_alone') WHERE EXISTS (
        SELECT 1 FROM staff_role r WHERE r.staff_id = NEW.staff_id AND (r.role = 4 OR NEW.role = 4));
END
--;
CREATE TRIGGER card_payment_begins BEFORE INSERT ON card_payment WHEN NEW.state <> 1
BEGIN
    SELECT RAISE(ABORT, 'card_payment_state');
END
--;
CREATE TRIGGER card_payment_settled BEFORE UPDATE ON card_payment
BEGIN
    SELECT RAISE(ABORT, 'append_only') WHERE OLD.state <> 1 OR NEW.stay_id <> OLD.stay_id OR NEW.desk_id <> OLD.desk_id
        OR NEW.staff_id <> OLD.staff_id OR NEW.reference <> OLD.reference OR NEW.amount <> OLD.amount
        OR NEW.currency <> OLD.currency OR NEW.charge_hash <> OLD.charge_hash OR NEW.exit_at <> OLD.exit_at
        OR NEW.then_leave <> OLD.then_leave OR NEW.begun_at <> OLD.begun_at;
    SELECT RAISE(ABORT, 'card_payment_amount') WHERE NEW.payment_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM payment p WHERE p.id = NEW.payment_id AND p.stay_id = NEW.stay_id AND p.method = 'card'
            AND p.amount = NEW.amount AND p.currency = NEW.currency);
END
--;
CREATE TRIGGER card_payment_kept BEFORE DELETE ON card_payment BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER payment_beside_card BEFORE INSERT ON payment
BEGIN
    SELECT RAISE(ABORT, 'card_payment_open') WHERE EXISTS (
        SELECT 1 FROM card_payment c WHERE c.stay_id = NEW.stay_id AND c.state = 1
            AND NOT (NEW.method = 'card' AND NEW.desk_id = c.desk_id AND NEW.amount = c.amount));
END
--;

--@postgresql
CREATE FUNCTION staff_role_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = NEW.staff_id AND (r.role = 4 OR NEW.role = 4)) THEN
        RAISE EXCEPTION 'kiosk_alone' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER staff_role_kiosk BEFORE INSERT ON staff_role FOR EACH ROW EXECUTE FUNCTION staff_role_guard()
--;
CREATE FUNCTION card_payment_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 1 THEN
            RAISE EXCEPTION 'card_payment_state' USING ERRCODE = '23514';
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.state <> 1 OR NEW.stay_id <> OLD.stay_id OR NEW.desk_id <> OLD.desk_id OR NEW.staff_id <> OLD.staff_id
        OR NEW.reference <> OLD.reference OR NEW.amount <> OLD.amount OR NEW.currency <> OLD.currency
        OR NEW.charge_hash <> OLD.charge_hash OR NEW.exit_at <> OLD.exit_at OR NEW.then_leave <> OLD.then_leave
        OR NEW.begun_at <> OLD.begun_at THEN
        RAISE EXCEPTION 'append_only' USING ERRCODE = '23514';
    END IF;
    IF NEW.payment_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM payment p WHERE p.id = NEW.payment_id AND p.stay_id = NEW.stay_id AND p.method = 'card'
            AND p.amount = NEW.amount AND p.currency = NEW.currency) THEN
        RAISE EXCEPTION 'card_payment_amount' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER card_payment_guarded BEFORE INSERT OR UPDATE ON card_payment
    FOR EACH ROW EXECUTE FUNCTION card_payment_guard()
--;
CREATE TRIGGER card_payment_kept BEFORE DELETE ON card_payment FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER card_payment_whole BEFORE TRUNCATE ON card_payment EXECUTE FUNCTION append_only()
--;
CREATE FUNCTION payment_beside_card_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM card_payment c WHERE c.stay_id = NEW.stay_id AND c.state = 1
        AND NOT (NEW.method = 'card' AND NEW.desk_id = c.desk_id AND NEW.amount = c.amount)) THEN
        RAISE EXCEPTION 'card_payment_open' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER payment_beside_card BEFORE INSERT ON payment
    FOR EACH ROW EXECUTE FUNCTION payment_beside_card_guard()
--;
