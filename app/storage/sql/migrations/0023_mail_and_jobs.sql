-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the office sends, and what it does by itself: an outbox whose mails keep their Message-ID through every try, and
-- jobs that whoever runs takes under a lease. Each taking of a row gets a higher number (fence): what somebody says of a
-- row whose number has grown since comes too late.

INSERT INTO deed (code) VALUES
    ('set_mail_server'), ('test_mail'), ('retry_mail'), ('cancel_mail'), ('run_job'), ('set_schedule'), ('set_staff_mail')
--;
ALTER TABLE staff ADD COLUMN mail @bytes
--;
CREATE TABLE mail (
    id @id,
    message_id @text NOT NULL UNIQUE,
    once_key @text UNIQUE,
    purpose @int NOT NULL CHECK (purpose BETWEEN 1 AND 99),
    waits_in_quiet @int NOT NULL CHECK (waits_in_quiet IN (0, 1)),
    driver_id @int,
    recipient @bytes NOT NULL,
    subject @bytes NOT NULL,
    content @bytes NOT NULL,
    size @int NOT NULL CHECK (size >= 0),
    state @int NOT NULL CHECK (state BETWEEN 1 AND 6),
    attempts @int NOT NULL CHECK (attempts >= 0),
    queued_at @int NOT NULL,
    next_at @int NOT NULL,
    not_after @int,
    first_try @int,
    tried_at @int,
    ended_at @int,
    holder @text NOT NULL,
    fence @int NOT NULL CHECK (fence >= 0),
    lease_until @int,
    refusal @text NOT NULL,
    CHECK ((state = 2) = (lease_until IS NOT NULL)),
    CHECK ((state >= 3) = (ended_at IS NOT NULL))
) @strict
--;
CREATE INDEX mail_to_send ON mail (next_at, id) WHERE state IN (1, 2)
--;
CREATE INDEX mail_by_state ON mail (state, id)
--;
CREATE INDEX mail_tried ON mail (tried_at) WHERE tried_at IS NOT NULL
--;
CREATE INDEX mail_of_driver ON mail (driver_id, id) WHERE driver_id IS NOT NULL
--;
-- One row. turn grows with each mail that is taken, so that those who take stand in line and none exceeds the limit.
CREATE TABLE mail_server (
    id @int PRIMARY KEY NOT NULL CHECK (id = 1),
    host @text NOT NULL,
    port @int NOT NULL CHECK (port BETWEEN 1 AND 65535),
    tls @int NOT NULL CHECK (tls BETWEEN 0 AND 2),
    auth @int NOT NULL CHECK (auth BETWEEN 0 AND 2),
    login @text NOT NULL,
    from_name @text NOT NULL,
    from_address @text NOT NULL,
    bounce_address @text NOT NULL,
    per_minute @int NOT NULL CHECK (per_minute >= 1),
    quiet_from @int NOT NULL CHECK (quiet_from BETWEEN 0 AND 1439),
    quiet_until @int NOT NULL CHECK (quiet_until BETWEEN 0 AND 1439),
    zone @text NOT NULL,
    paused_until @int NOT NULL,
    failures @int NOT NULL CHECK (failures >= 0),
    refusal @text NOT NULL,
    turn @int NOT NULL
) @strict
--;
INSERT INTO mail_server (id, host, port, tls, auth, login, from_name, from_address, bounce_address, per_minute,
                         quiet_from, quiet_until, zone, paused_until, failures, refusal, turn)
VALUES (1, '', 587, 1, 1, '', '', '', '', 60, 1260, 480, 'UTC', 0, 0, '', 0)
--;
CREATE TABLE job_kind (code @text PRIMARY KEY NOT NULL) @strict
--;
INSERT INTO job_kind (code) VALUES
    ('sweep'), ('verify_and_backup'), ('tidy')
--;
-- What runs by itself, once a kind. next_at = 0: not known yet. zone = '': that of the first lot.
CREATE TABLE schedule (
    kind @text PRIMARY KEY NOT NULL REFERENCES job_kind (code),
    form @int NOT NULL CHECK (form BETWEEN 1 AND 4),
    number @int NOT NULL CHECK (number BETWEEN 1 AND 1440),
    minute @int NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    zone @text NOT NULL,
    enabled @int NOT NULL CHECK (enabled IN (0, 1)),
    next_at @int NOT NULL CHECK (next_at >= 0)
) @strict
--;
INSERT INTO schedule (kind, form, number, minute, zone, enabled, next_at) VALUES
    ('sweep', 1, 5, 0, '', 1, 0), ('verify_and_backup', 2, 1, 120, '', 1, 0), ('tidy', 3, 7, 180, '', 1, 0)
--;
-- since = due_at, unless several times were missed: then the first of them, and due_at is the last.
CREATE TABLE job (
    id @id,
    kind @text NOT NULL REFERENCES job_kind (code),
    scheduled @int NOT NULL CHECK (scheduled IN (0, 1)),
    asked_by @int REFERENCES staff (id),
    parameters @text NOT NULL,
    since @int NOT NULL,
    due_at @int NOT NULL,
    state @int NOT NULL CHECK (state BETWEEN 1 AND 5),
    attempts @int NOT NULL CHECK (attempts >= 0),
    next_at @int NOT NULL,
    started_at @int,
    ended_at @int,
    done @int NOT NULL,
    total @int NOT NULL,
    result @text NOT NULL,
    refusal @text NOT NULL,
    holder @text NOT NULL,
    fence @int NOT NULL CHECK (fence >= 0),
    lease_until @int,
    CHECK (since <= due_at),
    CHECK ((state = 2) = (lease_until IS NOT NULL)),
    CHECK ((state >= 3) = (ended_at IS NOT NULL))
) @strict
--;
CREATE UNIQUE INDEX job_once ON job (kind, due_at) WHERE scheduled = 1
--;
CREATE INDEX job_to_run ON job (next_at, id) WHERE state IN (1, 2)
--;
CREATE INDEX job_of_kind ON job (kind, id)
--;

--@sqlite
CREATE TRIGGER mail_starts BEFORE INSERT ON mail WHEN NEW.state <> 1 OR NEW.fence <> 0
BEGIN
    SELECT RAISE(ABORT, 'mail_state');
END
--;
CREATE TRIGGER mail_moves BEFORE UPDATE ON mail
BEGIN
    SELECT RAISE(ABORT, 'mail_fixed') WHERE NEW.message_id <> OLD.message_id OR NEW.once_key IS NOT OLD.once_key
        OR NEW.purpose <> OLD.purpose OR NEW.queued_at <> OLD.queued_at OR NEW.fence < OLD.fence
        OR NEW.attempts < OLD.attempts;
    SELECT RAISE(ABORT, 'mail_state') WHERE NEW.state <> OLD.state AND NOT (
        (OLD.state = 1 AND NEW.state IN (2, 4, 6)) OR (OLD.state = 2 AND NEW.state IN (1, 3, 4))
        OR (OLD.state = 3 AND NEW.state = 5) OR (OLD.state = 4 AND NEW.state IN (1, 6)));
    SELECT RAISE(ABORT, 'mail_lease') WHERE NEW.state = 2 AND (OLD.state <> 2 OR NEW.holder <> OLD.holder)
        AND NEW.fence <= OLD.fence;
END
--;
CREATE TRIGGER mail_kept BEFORE DELETE ON mail
BEGIN
    SELECT RAISE(ABORT, 'mail_kept');
END
--;
CREATE TRIGGER job_starts BEFORE INSERT ON job WHEN NEW.state <> 1 OR NEW.fence <> 0
BEGIN
    SELECT RAISE(ABORT, 'job_state');
END
--;
CREATE TRIGGER job_moves BEFORE UPDATE ON job
BEGIN
    SELECT RAISE(ABORT, 'job_fixed') WHERE NEW.kind <> OLD.kind OR NEW.scheduled <> OLD.scheduled
        OR NEW.due_at <> OLD.due_at OR NEW.fence < OLD.fence OR NEW.attempts < OLD.attempts;
    SELECT RAISE(ABORT, 'job_state') WHERE NEW.state <> OLD.state AND NOT (
        (OLD.state = 1 AND NEW.state IN (2, 5)) OR (OLD.state = 2 AND NEW.state IN (1, 3, 4)));
    SELECT RAISE(ABORT, 'job_lease') WHERE NEW.state = 2 AND (OLD.state <> 2 OR NEW.holder <> OLD.holder)
        AND NEW.fence <= OLD.fence;
END
--;
CREATE TRIGGER job_kept BEFORE DELETE ON job WHEN OLD.state < 3
BEGIN
    SELECT RAISE(ABORT, 'job_kept');
END
--;

--@postgresql
CREATE FUNCTION mail_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'mail_kept' USING ERRCODE = '23514';
    ELSIF TG_OP = 'INSERT' THEN
        IF NEW.state <> 1 OR NEW.fence <> 0 THEN
            RAISE EXCEPTION 'mail_state' USING ERRCODE = '23514';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.message_id <> OLD.message_id OR NEW.once_key IS DISTINCT FROM OLD.once_key OR NEW.purpose <> OLD.purpose
        OR NEW.queued_at <> OLD.queued_at OR NEW.fence < OLD.fence OR NEW.attempts < OLD.attempts THEN
        RAISE EXCEPTION 'mail_fixed' USING ERRCODE = '23514';
    END IF;
    IF NEW.state <> OLD.state AND NOT (
        (OLD.state = 1 AND NEW.state IN (2, 4, 6)) OR (OLD.state = 2 AND NEW.state IN (1, 3, 4))
        OR (OLD.state = 3 AND NEW.state = 5) OR (OLD.state = 4 AND NEW.state IN (1, 6))) THEN
        RAISE EXCEPTION 'mail_state' USING ERRCODE = '23514';
    END IF;
    IF NEW.state = 2 AND (OLD.state <> 2 OR NEW.holder <> OLD.holder) AND NEW.fence <= OLD.fence THEN
        RAISE EXCEPTION 'mail_lease' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER mail_guarded BEFORE INSERT OR UPDATE OR DELETE ON mail FOR EACH ROW EXECUTE FUNCTION mail_guard()
--;
CREATE FUNCTION job_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.state < 3 THEN
            RAISE EXCEPTION 'job_kept' USING ERRCODE = '23514';
        END IF;
        RETURN OLD;
    ELSIF TG_OP = 'INSERT' THEN
        IF NEW.state <> 1 OR NEW.fence <> 0 THEN
            RAISE EXCEPTION 'job_state' USING ERRCODE = '23514';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.kind <> OLD.kind OR NEW.scheduled <> OLD.scheduled OR NEW.due_at <> OLD.due_at OR NEW.fence < OLD.fence
        OR NEW.attempts < OLD.attempts THEN
        RAISE EXCEPTION 'job_fixed' USING ERRCODE = '23514';
    END IF;
    IF NEW.state <> OLD.state AND NOT (
        (OLD.state = 1 AND NEW.state IN (2, 5)) OR (OLD.state = 2 AND NEW.state IN (1, 3, 4))) THEN
        RAISE EXCEPTION 'job_state' USING ERRCODE = '23514';
    END IF;
    IF NEW.state = 2 AND (OLD.state <> 2 OR NEW.holder <> OLD.holder) AND NEW.fence <= OLD.fence THEN
        RAISE EXCEPTION 'job_lease' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER job_guarded BEFORE INSERT OR UPDATE OR DELETE ON job FOR EACH ROW EXECUTE FUNCTION job_guard()
--;
--@both
