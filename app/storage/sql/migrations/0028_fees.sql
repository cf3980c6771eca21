-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is owed for a booking that did not come, or was given up late.

INSERT INTO deed (code) VALUES ('pay_fee'), ('waive_fee')
--;
INSERT INTO exception_kind (code) VALUES ('fee_waived')
--;
CREATE TABLE fee_kind (code @text PRIMARY KEY NOT NULL) @strict
--;
INSERT INTO fee_kind (code) VALUES ('no_show'), ('late_cancel')
--;

-- Whether who owes a fee is kept from booking.
ALTER TABLE booking_rules ADD COLUMN debtors_refused @int NOT NULL DEFAULT 0 CHECK (debtors_refused IN (0, 1))
--;

-- Amounts in minor units of the lot's currency, 0: none. A booking keeps the rule of the moment when it was made, so
-- rules are added and never changed. free_ms: until so long before its beginning it is given up for nothing.
CREATE TABLE fee_rule (
    id @id,
    lot_id @int NOT NULL REFERENCES lot (id),
    valid_from @int NOT NULL CHECK (valid_from > 0),
    no_show @int NOT NULL CHECK (no_show >= 0),
    late_cancel @int NOT NULL CHECK (late_cancel >= 0),
    free_ms @int NOT NULL CHECK (free_ms >= 0)
) @strict
--;
CREATE INDEX fee_rule_of_lot ON fee_rule (lot_id, id)
--;

-- A fee is open until it is paid, waived or taken back. What was paid stands in payment, as for a stay.
CREATE TABLE fee (
    id @id,
    stay_id @int NOT NULL REFERENCES stay (id),
    rule_id @int NOT NULL REFERENCES fee_rule (id),
    kind @text NOT NULL REFERENCES fee_kind (code),
    amount @int NOT NULL CHECK (amount > 0),
    currency @text NOT NULL CHECK (length(currency) = 3),
    owed_at @int NOT NULL CHECK (owed_at > 0)
) @strict
--;
CREATE INDEX fee_of_stay ON fee (stay_id, id)
--;
-- how: 1 waived by a person, who is listed with a reason as an exception; 2 taken back, since the vehicle came after all
-- or the booking stands again.
CREATE TABLE fee_end (
    fee_id @int PRIMARY KEY NOT NULL REFERENCES fee (id),
    how @int NOT NULL CHECK (how IN (1, 2)),
    ended_at @int NOT NULL CHECK (ended_at > 0)
) @strict
--;
-- The charges by which a fee was paid.
CREATE TABLE fee_charge (
    charge_id @int PRIMARY KEY NOT NULL REFERENCES charge (id),
    fee_id @int NOT NULL REFERENCES fee (id)
) @strict
--;
CREATE INDEX fee_charge_of_fee ON fee_charge (fee_id)
--;

--@sqlite
CREATE TRIGGER fee_ruled BEFORE INSERT ON fee
BEGIN
    SELECT RAISE(ABORT, 'fee_rule') WHERE NOT EXISTS (
        SELECT 1 FROM stay y JOIN lot l ON l.id = y.lot_id JOIN fee_rule r ON r.id = NEW.rule_id
        WHERE y.id = NEW.stay_id AND r.lot_id = y.lot_id AND l.currency = NEW.currency
          AND y.state = CASE NEW.kind WHEN 'no_show' THEN 5 ELSE 4 END
          AND NEW.amount = CASE NEW.kind WHEN 'no_show' THEN r.no_show ELSE r.late_cancel END);
    SELECT RAISE(ABORT, 'fee_twice') WHERE EXISTS (
        SELECT 1 FROM fee f WHERE f.stay_id = NEW.stay_id AND NOT EXISTS (
            SELECT 1 FROM fee_end e WHERE e.fee_id = f.id));
END
--;
CREATE TRIGGER fee_charge_own BEFORE INSERT ON fee_charge
BEGIN
    SELECT RAISE(ABORT, 'fee_charge') WHERE NOT EXISTS (
        SELECT 1 FROM fee f JOIN charge c ON c.id = NEW.charge_id
        WHERE f.id = NEW.fee_id AND c.stay_id = f.stay_id AND c.amount = f.amount AND c.purpose = 'payment');
END
--;
CREATE TRIGGER fee_rule_fixed BEFORE UPDATE ON fee_rule BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER fee_rule_kept BEFORE DELETE ON fee_rule BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER fee_fixed BEFORE UPDATE ON fee BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER fee_kept BEFORE DELETE ON fee BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER fee_end_fixed BEFORE UPDATE ON fee_end BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER fee_end_kept BEFORE DELETE ON fee_end BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER fee_charge_fixed BEFORE UPDATE ON fee_charge BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER fee_charge_kept BEFORE DELETE ON fee_charge BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;

--@postgresql
CREATE FUNCTION fee_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM stay y JOIN lot l ON l.id = y.lot_id JOIN fee_rule r ON r.id = NEW.rule_id
        WHERE y.id = NEW.stay_id AND r.lot_id = y.lot_id AND l.currency = NEW.currency
          AND y.state = CASE NEW.kind WHEN 'no_show' THEN 5 ELSE 4 END
          AND NEW.amount = CASE NEW.kind WHEN 'no_show' THEN r.no_show ELSE r.late_cancel END) THEN
        RAISE EXCEPTION 'fee_rule' USING ERRCODE = '23514';
    END IF;
    IF EXISTS (SELECT 1 FROM fee f WHERE f.stay_id = NEW.stay_id AND NOT EXISTS (
                   SELECT 1 FROM fee_end e WHERE e.fee_id = f.id)) THEN
        RAISE EXCEPTION 'fee_twice' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER fee_ruled BEFORE INSERT ON fee FOR EACH ROW EXECUTE FUNCTION fee_guard()
--;
CREATE FUNCTION fee_charge_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM fee f JOIN charge c ON c.id = NEW.charge_id
        WHERE f.id = NEW.fee_id AND c.stay_id = f.stay_id AND c.amount = f.amount AND c.purpose = 'payment') THEN
        RAISE EXCEPTION 'fee_charge' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER fee_charge_own BEFORE INSERT ON fee_charge FOR EACH ROW EXECUTE FUNCTION fee_charge_guard()
--;
CREATE TRIGGER fee_rule_fixed BEFORE UPDATE OR DELETE ON fee_rule FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER fee_rule_whole BEFORE TRUNCATE ON fee_rule EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER fee_fixed BEFORE UPDATE OR DELETE ON fee FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER fee_whole BEFORE TRUNCATE ON fee EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER fee_end_fixed BEFORE UPDATE OR DELETE ON fee_end FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER fee_end_whole BEFORE TRUNCATE ON fee_end EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER fee_charge_fixed BEFORE UPDATE OR DELETE ON fee_charge FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER fee_charge_whole BEFORE TRUNCATE ON fee_charge EXECUTE FUNCTION append_only()
--;
