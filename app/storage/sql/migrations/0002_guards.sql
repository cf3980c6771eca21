-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The rules that the schema keeps by itself, whatever a program or a person at a prompt tries: claims of a place never
-- overlap, a stay moves only as it may, it has left only with a settled charge, money and journal are append-only.

-- ---------------------------------------------------------------- what SQLite keeps by triggers
--@sqlite

-- Live claims of a place never overlap. Because the others do not, only the last one that starts before my end can
-- reach into me: one seek, whatever the history.
CREATE TRIGGER claim_free_insert BEFORE INSERT ON claim WHEN NEW.live = 1
BEGIN
    SELECT RAISE(ABORT, 'claim_overlap') WHERE (
        SELECT c.until_at FROM claim c
        WHERE c.spot_id = NEW.spot_id AND c.place_no = NEW.place_no AND c.live = 1 AND c.from_at < NEW.until_at
        ORDER BY c.from_at DESC LIMIT 1) > NEW.from_at;
END
--;
CREATE TRIGGER claim_free_update BEFORE UPDATE OF spot_id, place_no, from_at, until_at, live ON claim WHEN NEW.live = 1
BEGIN
    SELECT RAISE(ABORT, 'claim_overlap') WHERE (
        SELECT c.until_at FROM claim c
        WHERE c.spot_id = NEW.spot_id AND c.place_no = NEW.place_no AND c.live = 1 AND c.id <> NEW.id
          AND c.from_at < NEW.until_at
        ORDER BY c.from_at DESC LIMIT 1) > NEW.from_at;
END
--;
CREATE TRIGGER claim_fixed BEFORE UPDATE OF spot_id, place_no, holder, stay_id ON claim
BEGIN
    SELECT RAISE(ABORT, 'claim_fixed') WHERE OLD.spot_id <> NEW.spot_id OR OLD.place_no <> NEW.place_no
        OR OLD.holder <> NEW.holder OR OLD.stay_id IS NOT NEW.stay_id;
END
--;
CREATE TRIGGER claim_kept BEFORE DELETE ON claim
BEGIN
    SELECT RAISE(ABORT, 'claim_kept');
END
--;
CREATE TRIGGER claim_parked_insert BEFORE INSERT ON claim WHEN NEW.parked = 1
BEGIN
    SELECT RAISE(ABORT, 'claim_not_parked') WHERE (SELECT state FROM stay WHERE id = NEW.stay_id) IS NOT 2;
END
--;
CREATE TRIGGER claim_parked_update BEFORE UPDATE OF parked ON claim WHEN NEW.parked = 1
BEGIN
    SELECT RAISE(ABORT, 'claim_not_parked') WHERE (SELECT state FROM stay WHERE id = NEW.stay_id) IS NOT 2;
END
--;

CREATE TRIGGER stay_starts BEFORE INSERT ON stay WHEN NEW.state NOT IN (1, 2)
BEGIN
    SELECT RAISE(ABORT, 'stay_state');
END
--;
CREATE TRIGGER stay_moves BEFORE UPDATE OF state ON stay WHEN NEW.state <> OLD.state
BEGIN
    SELECT RAISE(ABORT, 'stay_state') WHERE NOT (
        (OLD.state = 1 AND NEW.state IN (2, 4, 5)) OR (OLD.state = 2 AND NEW.state IN (1, 3, 4))
        OR (OLD.state IN (3, 5) AND NEW.state = 2));
END
--;
CREATE TRIGGER stay_leaves BEFORE UPDATE OF state ON stay WHEN NEW.state = 3 AND OLD.state <> 3
BEGIN
    SELECT RAISE(ABORT, 'left_without_charge') WHERE NOT EXISTS (
        SELECT 1 FROM charge c WHERE c.id = NEW.charge_id AND c.stay_id = NEW.id AND c.purpose = 'exit'
          AND c.written_at = NEW.left_at
          AND c.amount = (SELECT coalesce(sum(l.amount), 0) FROM charge_line l WHERE l.charge_id = c.id));
    SELECT RAISE(ABORT, 'left_unsettled') WHERE NEW.left_how IN (1, 2)
        AND (SELECT c.amount FROM charge c WHERE c.id = NEW.charge_id)
            > (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = NEW.id);
    SELECT RAISE(ABORT, 'left_unlisted') WHERE NEW.left_how IN (3, 4, 5) AND NOT EXISTS (
        SELECT 1 FROM exception_case e WHERE e.stay_id = NEW.id
          AND e.kind = CASE NEW.left_how WHEN 3 THEN 'owing' WHEN 4 THEN 'unseen' ELSE 'towed' END);
END
--;
CREATE TRIGGER stay_no_longer_parked AFTER UPDATE OF state ON stay WHEN OLD.state = 2 AND NEW.state <> 2
BEGIN
    UPDATE claim SET parked = 0 WHERE stay_id = NEW.id AND parked = 1;
END
--;
CREATE TRIGGER stay_kept BEFORE DELETE ON stay
BEGIN
    SELECT RAISE(ABORT, 'stay_kept');
END
--;

CREATE TRIGGER payment_own_shift BEFORE INSERT ON payment
BEGIN
    SELECT RAISE(ABORT, 'payment_shift') WHERE NOT EXISTS (
        SELECT 1 FROM shift s WHERE s.id = NEW.shift_id AND s.staff_id = NEW.staff_id AND s.desk_id = NEW.desk_id
          AND s.closed_at IS NULL);
    SELECT RAISE(ABORT, 'payment_charge') WHERE NOT EXISTS (
        SELECT 1 FROM charge c WHERE c.id = NEW.charge_id AND c.stay_id = NEW.stay_id AND c.currency = NEW.currency
          AND c.amount = (SELECT coalesce(sum(l.amount), 0) FROM charge_line l WHERE l.charge_id = c.id));
    SELECT RAISE(ABORT, 'payment_part') WHERE NEW.part_no <> 1 + (
        SELECT count(*) FROM payment p WHERE p.stay_id = NEW.stay_id);
    SELECT RAISE(ABORT, 'payment_over') WHERE NEW.amount > 0
        AND NEW.amount + (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = NEW.stay_id)
            > (SELECT c.amount FROM charge c WHERE c.id = NEW.charge_id);
END
--;
CREATE TRIGGER receipt_no_gap BEFORE INSERT ON receipt
BEGIN
    SELECT RAISE(ABORT, 'receipt_gap') WHERE NEW.number <> 1 + (
        SELECT coalesce(max(r.number), 0) FROM receipt r
        WHERE r.operator_id = NEW.operator_id AND r.desk_id = NEW.desk_id AND r.year = NEW.year);
END
--;
CREATE TRIGGER shift_closed_fixed BEFORE UPDATE ON shift WHEN OLD.closed_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER shift_kept BEFORE DELETE ON shift BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER payment_fixed BEFORE UPDATE ON payment BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER payment_kept BEFORE DELETE ON payment BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER receipt_fixed BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER receipt_kept BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER charge_fixed BEFORE UPDATE ON charge BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER charge_kept BEFORE DELETE ON charge BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER charge_line_fixed BEFORE UPDATE ON charge_line BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER charge_line_kept BEFORE DELETE ON charge_line BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER journal_fixed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER journal_kept BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER security_event_fixed BEFORE UPDATE ON security_event BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER security_event_kept BEFORE DELETE ON security_event BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER tariff_version_fixed BEFORE UPDATE ON tariff_version BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER tariff_version_kept BEFORE DELETE ON tariff_version BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER exception_case_fixed BEFORE UPDATE ON exception_case BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
CREATE TRIGGER exception_case_kept BEFORE DELETE ON exception_case BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;

-- ---------------------------------------------------------------- what PostgreSQL keeps, the same rules
--@postgresql

ALTER TABLE claim ADD CONSTRAINT claim_free
    EXCLUDE USING gist (spot_id WITH =, place_no WITH =, int8range(from_at, until_at) WITH &&) WHERE (live = 1)
--;
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'append_only' USING ERRCODE = '23514';
END $$
--;
CREATE FUNCTION claim_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'claim_kept' USING ERRCODE = '23514';
    END IF;
    IF TG_OP = 'UPDATE' AND (OLD.spot_id <> NEW.spot_id OR OLD.place_no <> NEW.place_no OR OLD.holder <> NEW.holder
                             OR OLD.stay_id IS DISTINCT FROM NEW.stay_id) THEN
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
CREATE TRIGGER claim_guarded BEFORE INSERT OR UPDATE OR DELETE ON claim FOR EACH ROW EXECUTE FUNCTION claim_guard()
--;
CREATE FUNCTION stay_guard() RETURNS trigger LANGUAGE plpgsql AS $$
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
        OR (OLD.state IN (3, 5) AND NEW.state = 2)) THEN
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
CREATE TRIGGER stay_guarded BEFORE INSERT OR UPDATE OR DELETE ON stay FOR EACH ROW EXECUTE FUNCTION stay_guard()
--;
CREATE FUNCTION stay_unpark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE claim SET parked = 0 WHERE stay_id = NEW.id AND parked = 1;
    RETURN NULL;
END $$
--;
CREATE TRIGGER stay_no_longer_parked AFTER UPDATE OF state ON stay FOR EACH ROW
    WHEN (OLD.state = 2 AND NEW.state <> 2) EXECUTE FUNCTION stay_unpark()
--;
CREATE FUNCTION payment_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM shift s WHERE s.id = NEW.shift_id AND s.staff_id = NEW.staff_id AND s.desk_id = NEW.desk_id
          AND s.closed_at IS NULL) THEN
        RAISE EXCEPTION 'payment_shift' USING ERRCODE = '23514';
    END IF;
    IF NOT EXISTS (
        SELECT 1 FROM charge c WHERE c.id = NEW.charge_id AND c.stay_id = NEW.stay_id AND c.currency = NEW.currency
          AND c.amount = (SELECT coalesce(sum(l.amount), 0) FROM charge_line l WHERE l.charge_id = c.id)) THEN
        RAISE EXCEPTION 'payment_charge' USING ERRCODE = '23514';
    END IF;
    IF NEW.part_no <> 1 + (SELECT count(*) FROM payment p WHERE p.stay_id = NEW.stay_id) THEN
        RAISE EXCEPTION 'payment_part' USING ERRCODE = '23514';
    END IF;
    IF NEW.amount > 0 AND NEW.amount + (SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.stay_id = NEW.stay_id)
        > (SELECT c.amount FROM charge c WHERE c.id = NEW.charge_id) THEN
        RAISE EXCEPTION 'payment_over' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER payment_guarded BEFORE INSERT ON payment FOR EACH ROW EXECUTE FUNCTION payment_guard()
--;
CREATE FUNCTION receipt_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number <> 1 + (
        SELECT coalesce(max(r.number), 0) FROM receipt r
        WHERE r.operator_id = NEW.operator_id AND r.desk_id = NEW.desk_id AND r.year = NEW.year) THEN
        RAISE EXCEPTION 'receipt_gap' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER receipt_guarded BEFORE INSERT ON receipt FOR EACH ROW EXECUTE FUNCTION receipt_guard()
--;
CREATE TRIGGER shift_closed_fixed BEFORE UPDATE ON shift FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL)
    EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER shift_kept BEFORE DELETE ON shift FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER payment_fixed BEFORE UPDATE OR DELETE ON payment FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER receipt_fixed BEFORE UPDATE OR DELETE ON receipt FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER charge_fixed BEFORE UPDATE OR DELETE ON charge FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER charge_line_fixed BEFORE UPDATE OR DELETE ON charge_line FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER journal_fixed BEFORE UPDATE OR DELETE ON journal FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER security_event_fixed BEFORE UPDATE OR DELETE ON security_event
    FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER tariff_version_fixed BEFORE UPDATE OR DELETE ON tariff_version
    FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER exception_case_fixed BEFORE UPDATE OR DELETE ON exception_case
    FOR EACH ROW EXECUTE FUNCTION append_only()
--;
-- No row trigger sees a table that is emptied as a whole.
CREATE TRIGGER payment_whole BEFORE TRUNCATE ON payment EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER receipt_whole BEFORE TRUNCATE ON receipt EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER charge_whole BEFORE TRUNCATE ON charge EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER charge_line_whole BEFORE TRUNCATE ON charge_line EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER journal_whole BEFORE TRUNCATE ON journal EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER security_event_whole BEFORE TRUNCATE ON security_event EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER tariff_version_whole BEFORE TRUNCATE ON tariff_version EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER exception_case_whole BEFORE TRUNCATE ON exception_case EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER shift_whole BEFORE TRUNCATE ON shift EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER stay_whole BEFORE TRUNCATE ON stay EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER claim_whole BEFORE TRUNCATE ON claim EXECUTE FUNCTION append_only()
--;
