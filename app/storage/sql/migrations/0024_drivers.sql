-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Registered drivers. What tells who somebody is stands here and nowhere else, each field sealed to its row and column;
-- a mail address, a phone number and a card are found again by a keyed index of 16 bytes. Stays point to a driver.

INSERT INTO deed (code) VALUES
    ('register_driver'), ('edit_driver'), ('add_driver_vehicle'), ('remove_driver_vehicle'), ('set_primary_vehicle'),
    ('send_driver_code'), ('prove_driver_mail'), ('log_in_driver'), ('change_driver_mail'), ('set_driver_password'),
    ('issue_driver_card'), ('suspend_driver'), ('reactivate_driver'), ('merge_drivers'), ('export_driver'),
    ('erase_driver'), ('import_drivers'), ('name_stay_driver')
--;

-- state: 1 active, 2 suspended, 3 erased, 4 merged into another. origin: 1 desk, 2 kiosk, 3 import. A field that is not
-- known is empty; of whoever is erased or merged all are.
CREATE TABLE driver (
    id @id,
    number @int NOT NULL UNIQUE CHECK (number > 10000),
    state @int NOT NULL CHECK (state BETWEEN 1 AND 4),
    merged_into_id @int REFERENCES driver (id),
    origin @int NOT NULL CHECK (origin BETWEEN 1 AND 3),
    language @text NOT NULL CHECK (length(language) BETWEEN 2 AND 6),
    reminders @int NOT NULL CHECK (reminders IN (0, 1)),
    name @bytes NOT NULL,
    mail @bytes NOT NULL,
    phone @bytes NOT NULL,
    address @bytes NOT NULL,
    note @bytes NOT NULL,
    reason @bytes NOT NULL,
    mail_index @bytes NOT NULL CHECK (length(mail_index) IN (0, 16)),
    phone_index @bytes NOT NULL CHECK (length(phone_index) IN (0, 16)),
    card_index @bytes NOT NULL CHECK (length(card_index) IN (0, 16)),
    mail_proven_at @int,
    password_proof @text NOT NULL,
    created_at @int NOT NULL CHECK (created_at > 0),
    created_by @int REFERENCES staff (id),
    CHECK ((length(mail) = 0) = (length(mail_index) = 0)),
    CHECK ((length(phone) = 0) = (length(phone_index) = 0)),
    CHECK (mail_proven_at IS NULL OR length(mail) > 0),
    CHECK ((state = 4) = (merged_into_id IS NOT NULL)),
    CHECK (state IN (1, 2) OR (length(name) = 0 AND length(mail) = 0 AND length(phone) = 0 AND length(address) = 0
        AND length(note) = 0 AND length(reason) = 0 AND length(card_index) = 0 AND length(password_proof) = 0))
) @strict
--;
CREATE UNIQUE INDEX driver_mail ON driver (mail_index) WHERE length(mail_index) > 0
--;
CREATE UNIQUE INDEX driver_phone ON driver (phone_index) WHERE length(phone_index) > 0
--;
CREATE UNIQUE INDEX driver_card ON driver (card_index) WHERE length(card_index) > 0
--;

-- Whose vehicles these are; a family may share one.
CREATE TABLE driver_vehicle (
    id @id,
    driver_id @int NOT NULL REFERENCES driver (id),
    vehicle_id @int NOT NULL REFERENCES vehicle (id),
    vehicle_type_id @int NOT NULL REFERENCES vehicle_type (id),
    is_primary @int NOT NULL CHECK (is_primary IN (0, 1)),
    added_at @int NOT NULL,
    UNIQUE (driver_id, vehicle_id)
) @strict
--;
CREATE UNIQUE INDEX driver_vehicle_primary ON driver_vehicle (driver_id) WHERE is_primary = 1
--;
CREATE INDEX driver_vehicle_of ON driver_vehicle (vehicle_id, driver_id)
--;

-- Codes by mail. purpose: 1 join, 2 log in, 3 another address. Of a code only a keyed hash is kept, which belongs to
-- this address and moment alone. driver_id is absent for an address that nobody has: it looks the same otherwise.
CREATE TABLE driver_code (
    id @id,
    purpose @int NOT NULL CHECK (purpose BETWEEN 1 AND 3),
    address_index @bytes NOT NULL CHECK (length(address_index) = 16),
    driver_id @int REFERENCES driver (id),
    desk_id @int REFERENCES desk (id),
    code_hash @bytes NOT NULL CHECK (length(code_hash) = 16),
    made_at @int NOT NULL,
    expires_at @int NOT NULL,
    tries @int NOT NULL CHECK (tries BETWEEN 0 AND 5),
    used_at @int,
    CHECK (expires_at > made_at),
    CHECK (used_at IS NULL OR tries > 0)
) @strict
--;
CREATE INDEX driver_code_of ON driver_code (address_index, made_at)
--;
CREATE INDEX driver_code_at ON driver_code (desk_id, made_at)
--;
CREATE INDEX driver_code_for ON driver_code (driver_id)
--;
-- Log-ins that failed in a row, by what was said: the keyed index of an address or a card, whoever has it.
CREATE TABLE driver_try (
    who @bytes PRIMARY KEY NOT NULL,
    failures @int NOT NULL CHECK (failures > 0),
    last_at @int NOT NULL
) @strict
--;

ALTER TABLE stay ADD COLUMN driver_id @int REFERENCES driver (id)
--;
CREATE INDEX stay_of_driver ON stay (driver_id, starts_at, id) WHERE driver_id IS NOT NULL
--;

--@sqlite
CREATE TRIGGER driver_final BEFORE UPDATE ON driver WHEN OLD.state IN (3, 4)
BEGIN
    SELECT RAISE(ABORT, 'driver_gone');
END
--;
CREATE TRIGGER driver_fixed BEFORE UPDATE OF number, origin, created_at, created_by ON driver
WHEN NEW.number <> OLD.number OR NEW.origin <> OLD.origin OR NEW.created_at <> OLD.created_at
    OR NEW.created_by IS NOT OLD.created_by
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER driver_kept BEFORE DELETE ON driver
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
-- Tries only grow, and what was used is not to be used again.
CREATE TRIGGER driver_code_once BEFORE UPDATE ON driver_code
WHEN OLD.used_at IS NOT NULL OR NEW.tries < OLD.tries OR NEW.purpose <> OLD.purpose
    OR NEW.address_index <> OLD.address_index OR NEW.code_hash <> OLD.code_hash OR NEW.made_at <> OLD.made_at
    OR NEW.expires_at <> OLD.expires_at
BEGIN
    SELECT RAISE(ABORT, 'driver_code_once');
END
--;

--@postgresql
CREATE FUNCTION driver_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state IN (3, 4) OR NEW.number <> OLD.number OR NEW.origin <> OLD.origin OR NEW.created_at <> OLD.created_at
        OR NEW.created_by IS DISTINCT FROM OLD.created_by THEN
        RAISE EXCEPTION 'driver_gone' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER driver_final BEFORE UPDATE ON driver FOR EACH ROW EXECUTE FUNCTION driver_guard()
--;
CREATE TRIGGER driver_kept BEFORE DELETE ON driver FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER driver_whole BEFORE TRUNCATE ON driver EXECUTE FUNCTION append_only()
--;
CREATE FUNCTION driver_code_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.used_at IS NOT NULL OR NEW.tries < OLD.tries OR NEW.purpose <> OLD.purpose
        OR NEW.address_index <> OLD.address_index OR NEW.code_hash <> OLD.code_hash OR NEW.made_at <> OLD.made_at
        OR NEW.expires_at <> OLD.expires_at THEN
        RAISE EXCEPTION 'driver_code_once' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER driver_code_once BEFORE UPDATE ON driver_code FOR EACH ROW EXECUTE FUNCTION driver_code_guard()
--;
