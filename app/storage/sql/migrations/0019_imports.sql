-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- History that was taken over from another program: which stays it made, so that nothing comes twice, and a desk of its
-- own for what was paid there, so that no drawer is touched.

INSERT INTO deed (code) VALUES ('import_stays')
--;
-- How it was paid elsewhere, where nobody says.
INSERT INTO payment_method (code) VALUES ('other')
--;
-- 1: nobody sits here; its receipts and shifts are those of imported history.
ALTER TABLE desk ADD COLUMN history @int NOT NULL DEFAULT 0 CHECK (history IN (0, 1))
--;
-- A file as it was read: source is a hash of its bytes and of how they were understood. until_line: how far it is in.
CREATE TABLE import_run (
    id @id,
    source @text NOT NULL UNIQUE CHECK (length(source) = 64),
    staff_id @int NOT NULL REFERENCES staff (id),
    started_at @int NOT NULL CHECK (started_at > 0),
    until_line @int NOT NULL CHECK (until_line >= 0),
    added @int NOT NULL CHECK (added >= 0)
) @strict
--;
-- By the fingerprint a row is known again, from whatever file it comes.
CREATE TABLE imported_stay (
    stay_id @int PRIMARY KEY NOT NULL REFERENCES stay (id),
    run_id @int NOT NULL REFERENCES import_run (id),
    fingerprint @text NOT NULL UNIQUE CHECK (length(fingerprint) = 22)
) @strict
--;

--@sqlite
CREATE TRIGGER imported_stay_fixed BEFORE UPDATE ON imported_stay
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER imported_stay_kept BEFORE DELETE ON imported_stay
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;
CREATE TRIGGER import_run_kept BEFORE DELETE ON import_run
BEGIN
    SELECT RAISE(ABORT, 'append_only');
END
--;

--@postgresql
CREATE TRIGGER imported_stay_fixed BEFORE UPDATE OR DELETE ON imported_stay
    FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER imported_stay_whole BEFORE TRUNCATE ON imported_stay EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER import_run_kept BEFORE DELETE ON import_run FOR EACH ROW EXECUTE FUNCTION append_only()
--;
CREATE TRIGGER import_run_whole BEFORE TRUNCATE ON import_run EXECUTE FUNCTION append_only()
--;
