-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Tariffs that are written, planned, given an end and taken back; the days of a lot's calendar; and what else a price
-- was asked with, fixed with the stay and the charge, so that it can be priced again for ever.

INSERT INTO deed (code) VALUES
    ('save_tariff_draft'), ('drop_tariff_draft'), ('withdraw_tariff'), ('set_calendar_days'), ('import_calendar')
--;

-- After its end the former version holds again.
ALTER TABLE tariff_version ADD COLUMN valid_until @int CHECK (valid_until > valid_from)
--;
CREATE TABLE tariff_withdrawal (
    version_id @int PRIMARY KEY NOT NULL REFERENCES tariff_version (id),
    withdrawn_at @int NOT NULL CHECK (withdrawn_at > 0),
    staff_id @int NOT NULL REFERENCES staff (id)
) @strict
--;
-- What is being written: any text, changed and thrown away at will. The revision grows with each save.
CREATE TABLE tariff_draft (
    id @id,
    lot_id @int NOT NULL REFERENCES lot (id),
    name @text NOT NULL CHECK (length(name) > 0),
    body @text NOT NULL,
    revision @int NOT NULL CHECK (revision >= 1),
    based_on @int REFERENCES tariff_version (id),
    saved_at @int NOT NULL,
    saved_by @int NOT NULL REFERENCES staff (id)
) @strict
--;
CREATE INDEX tariff_draft_of_lot ON tariff_draft (lot_id, id)
--;

-- day counts from 1970-01-01. kind: 1 public holiday, 2 school holiday, 3 event; milliseconds from the start of the day.
CREATE TABLE calendar_day (
    lot_id @int NOT NULL REFERENCES lot (id),
    day @int NOT NULL,
    kind @int NOT NULL CHECK (kind BETWEEN 1 AND 3),
    name @text NOT NULL,
    from_ms @int NOT NULL CHECK (from_ms BETWEEN 0 AND 86399999),
    until_ms @int NOT NULL,
    PRIMARY KEY (lot_id, day, kind, name, from_ms),
    CHECK (until_ms > from_ms AND (kind = 3 OR (from_ms = 0 AND until_ms = 86400000)))
) @strict
--;

-- How full the lot was when the vehicle came or booked, in thousandths; absent where no price asks for it.
ALTER TABLE stay ADD COLUMN occupancy @int CHECK (occupancy BETWEEN 0 AND 1000)
--;
-- The stays that are over, as a replay reads them.
CREATE INDEX stay_over ON stay (lot_id, entered_at, id) WHERE state = 3
--;
-- What the tariff was asked beside entry, exit, type, booking and ticket: days of the calendar, zone, occupancy ...
ALTER TABLE charge ADD COLUMN asked @text NOT NULL DEFAULT ''
--;

--@sqlite
CREATE TRIGGER tariff_withdrawal_fixed BEFORE UPDATE ON tariff_withdrawal
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER tariff_withdrawal_kept BEFORE DELETE ON tariff_withdrawal
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER tariff_withdrawal_early BEFORE INSERT ON tariff_withdrawal
BEGIN
    SELECT RAISE(ABORT, 'tariff_begun') WHERE (
        SELECT v.valid_from FROM tariff_version v WHERE v.id = NEW.version_id) <= NEW.withdrawn_at;
END
--;

--@postgresql
CREATE TRIGGER tariff_withdrawal_fixed BEFORE UPDATE OR DELETE ON tariff_withdrawal
    FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER tariff_withdrawal_whole BEFORE TRUNCATE ON tariff_withdrawal EXECUTE FUNCTION append_only()
--;
CREATE FUNCTION tariff_withdrawal_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT v.valid_from FROM tariff_version v WHERE v.id = NEW.version_id) <= NEW.withdrawn_at THEN
        RAISE EXCEPTION 'tariff_begun' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER tariff_withdrawal_early BEFORE INSERT ON tariff_withdrawal
    FOR EACH ROW EXECUTE FUNCTION tariff_withdrawal_guard()
--;
