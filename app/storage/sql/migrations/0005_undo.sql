-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Deeds are taken back by counter-entries: a row that points at the journal row of the deed, once for each. Nothing that
-- happened is edited. A cancelled booking comes back only beside such a row, so the schema lets it move as little as
-- before otherwise.

INSERT INTO deed (code) VALUES ('undo')
--;
INSERT INTO exception_kind (code) VALUES ('void')
--;
-- Written before the stay moves, so that the triggers can see it; `command` is the UUID of the undo's own journal row,
-- which comes last in the same transaction.
CREATE TABLE counter_entry (
    id @id,
    journal_id @int NOT NULL UNIQUE REFERENCES journal (id),
    stay_id @int NOT NULL REFERENCES stay (id),
    staff_id @int NOT NULL REFERENCES staff (id),
    command @text NOT NULL UNIQUE CHECK (length(command) = 36),
    reason @text NOT NULL,
    at @int NOT NULL CHECK (at > 0)
) @strict
--;
CREATE INDEX counter_entry_of_stay ON counter_entry (stay_id)
--;
-- A payment is countered once, and whole.
CREATE UNIQUE INDEX payment_countered ON payment (counters_id) WHERE counters_id IS NOT NULL
--;
-- The last deeds of a person.
CREATE INDEX journal_of_person ON journal (staff_id, id)
--;

--@sqlite
DROP TRIGGER stay_moves
--;
CREATE TRIGGER stay_moves BEFORE UPDATE OF state ON stay WHEN NEW.state <> OLD.state
BEGIN
    SELECT RAISE(ABORT, 'stay_state') WHERE NOT (
        (OLD.state = 1 AND NEW.state IN (2, 4, 5)) OR (OLD.state = 2 AND NEW.state IN (1, 3, 4))
        OR (OLD.state IN (3, 5) AND NEW.state = 2)
        OR (OLD.state = 4 AND NEW.state = 1 AND EXISTS (
            SELECT 1 FROM counter_entry e WHERE e.stay_id = NEW.id AND e.journal_id = (
                SELECT max(j.id) FROM journal j WHERE j.stay_id = NEW.id AND j.kind = 'cancel'))));
END
--;
CREATE TRIGGER counter_entry_own BEFORE INSERT ON counter_entry
BEGIN
    SELECT RAISE(ABORT, 'counter_entry') WHERE NOT EXISTS (
        SELECT 1 FROM journal j WHERE j.id = NEW.journal_id AND j.stay_id = NEW.stay_id AND j.staff_id = NEW.staff_id
          AND j.kind NOT IN ('undo', 'roll_claims'));
END
--;
CREATE TRIGGER counter_entry_fixed BEFORE UPDATE ON counter_entry BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER counter_entry_kept BEFORE DELETE ON counter_entry BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER payment_counters BEFORE INSERT ON payment WHEN NEW.counters_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'payment_counter') WHERE NOT EXISTS (
        SELECT 1 FROM payment p WHERE p.id = NEW.counters_id AND p.counters_id IS NULL AND p.stay_id = NEW.stay_id
          AND p.charge_id = NEW.charge_id AND p.method = NEW.method AND p.currency = NEW.currency
          AND p.amount = -NEW.amount AND p.tax_amount = -NEW.tax_amount AND NEW.tendered IS NULL);
END
--;

--@postgresql
CREATE FUNCTION stay_comes_back(which bigint) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM counter_entry e WHERE e.stay_id = which AND e.journal_id = (
            SELECT max(j.id) FROM journal j WHERE j.stay_id = which AND j.kind = 'cancel'));
END $$
--;
CREATE OR REPLACE FUNCTION stay_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    owed bigint;
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'stay_kept' USING ERRCODE = '23514';
    ELSIF TG_OP = 'INSERT' THEN
        IF NEW.state NOT IN (1, 2) THEN
            RAISE EXCEPTION 'stay_state' USING ERRCODE = '23514';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.state <> OLD.state AND NOT (
        (OLD.state = 1 AND NEW.state IN (2, 4, 5)) OR (OLD.state = 2 AND NEW.state IN (1, 3, 4))
        OR (OLD.state IN (3, 5) AND NEW.state = 2)
        OR (OLD.state = 4 AND NEW.state = 1 AND stay_comes_back(NEW.id))) THEN
        RAISE EXCEPTION 'stay_state' USING ERRCODE = '23514';
    END IF;
    IF NEW.state = 3 AND OLD.state <> 3 THEN
        SELECT c.amount INTO owed FROM charge c
        WHERE c.id = NEW.charge_id AND c.stay_id = NEW.id AND c.purpose = 'exit' AND c.written_at = NEW.left_at
          AND c.amount = (SELECT coalesce(sum(l.amount), 0) FROM charge_line l WHERE l.charge_id = c.id);
        IF NOT FOUND THEN
            RAISE EXCEPTION 'left_without_charge' USING ERRCODE = '23514';
        END IF;
        IF NEW.left_how IN (1, 2)
           AND owed > (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = NEW.id) THEN
            RAISE EXCEPTION 'left_unsettled' USING ERRCODE = '23514';
        END IF;
        IF NEW.left_how IN (3, 4, 5) AND NOT EXISTS (
            SELECT 1 FROM exception_case e WHERE e.stay_id = NEW.id
              AND e.kind = CASE NEW.left_how WHEN 3 THEN 'owing' WHEN 4 THEN 'unseen' ELSE 'towed' END) THEN
            RAISE EXCEPTION 'left_unlisted' USING ERRCODE = '23514';
        END IF;
    END IF;
    RETURN NEW;
END $$
--;
CREATE FUNCTION counter_entry_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM journal j WHERE j.id = NEW.journal_id AND j.stay_id = NEW.stay_id AND j.staff_id = NEW.staff_id
          AND j.kind NOT IN ('undo', 'roll_claims')) THEN
        RAISE EXCEPTION 'counter_entry' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER counter_entry_own BEFORE INSERT ON counter_entry FOR EACH ROW EXECUTE FUNCTION counter_entry_guard()
--;
CREATE TRIGGER counter_entry_fixed BEFORE UPDATE OR DELETE ON counter_entry FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER counter_entry_whole BEFORE TRUNCATE ON counter_entry EXECUTE FUNCTION append_only()
--;
CREATE FUNCTION payment_counter_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM payment p WHERE p.id = NEW.counters_id AND p.counters_id IS NULL AND p.stay_id = NEW.stay_id
          AND p.charge_id = NEW.charge_id AND p.method = NEW.method AND p.currency = NEW.currency
          AND p.amount = -NEW.amount AND p.tax_amount = -NEW.tax_amount AND NEW.tendered IS NULL) THEN
        RAISE EXCEPTION 'payment_counter' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER payment_counters BEFORE INSERT ON payment FOR EACH ROW WHEN (NEW.counters_id IS NOT NULL)
    EXECUTE FUNCTION payment_counter_guard()
--;
