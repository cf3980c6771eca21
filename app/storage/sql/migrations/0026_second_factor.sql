-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A second factor at log-in: codes of an authenticator app, and recovery codes for when it is lost.

INSERT INTO deed (code) VALUES ('enrol_second_factor'), ('drop_second_factor')
--;
-- code_asked: the password was right and no code was given.
INSERT INTO security_kind (code) VALUES ('code_asked'), ('code_passed'), ('recovery_passed'), ('code_failed')
--;

-- The secret is sealed by the office's key to this person. last_step: the newest step of 30 seconds whose code was
-- used. failures: wrong codes in a row. tries: all, each counted before it is judged, so that those of one moment stand
-- in line.
CREATE TABLE second_factor (
    staff_id @int PRIMARY KEY NOT NULL REFERENCES staff (id),
    secret @bytes NOT NULL CHECK (length(secret) > 0),
    last_step @int NOT NULL CHECK (last_step > 0),
    failures @int NOT NULL CHECK (failures >= 0),
    failed_at @int,
    tries @int NOT NULL CHECK (tries >= failures),
    enrolled_at @int NOT NULL CHECK (enrolled_at > 0),
    CHECK (failures = 0 OR failed_at IS NOT NULL)
) @strict
--;
-- Of a code only a keyed hash is kept, which belongs to this person alone.
CREATE TABLE recovery_code (
    staff_id @int NOT NULL REFERENCES second_factor (staff_id),
    code_hash @bytes NOT NULL CHECK (length(code_hash) = 16),
    used_at @int,
    PRIMARY KEY (staff_id, code_hash)
) @strict
--;

--@sqlite
-- A step that was used stays used, and so does a recovery code.
CREATE TRIGGER second_factor_once BEFORE UPDATE ON second_factor
WHEN NEW.last_step < OLD.last_step OR NEW.tries < OLD.tries OR NEW.staff_id <> OLD.staff_id OR NEW.secret <> OLD.secret
BEGIN
    SELECT RAISE(ABORT, 'second_factor_once');
END
--;
CREATE TRIGGER recovery_code_once BEFORE UPDATE ON recovery_code
WHEN OLD.used_at IS NOT NULL OR NEW.staff_id <> OLD.staff_id OR NEW.code_hash <> OLD.code_hash
BEGIN
    SELECT RAISE(ABORT, 'recovery_code_once');
END
--;

--@postgresql
CREATE FUNCTION second_factor_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.last_step < OLD.last_step OR NEW.tries < OLD.tries OR NEW.staff_id <> OLD.staff_id
        OR NEW.secret <> OLD.secret THEN
        RAISE EXCEPTION 'second_factor_once' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER second_factor_once BEFORE UPDATE ON second_factor FOR EACH ROW EXECUTE FUNCTION second_factor_guard()
--;
CREATE FUNCTION recovery_code_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.used_at IS NOT NULL OR NEW.staff_id <> OLD.staff_id OR NEW.code_hash <> OLD.code_hash THEN
        RAISE EXCEPTION 'recovery_code_once' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER recovery_code_once BEFORE UPDATE ON recovery_code FOR EACH ROW EXECUTE FUNCTION recovery_code_guard()
--;
