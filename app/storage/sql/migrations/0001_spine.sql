-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The spine: office, lots, spots, stays, claims, money, journal. What guards them follows in 0002.
-- One file for both dialects. A line "--;" ends a statement. "--@sqlite", "--@postgresql" and "--@both" switch the
-- dialect that the following statements are for. Tokens: @id @int @text @bytes @strict.
-- Instants are UTC milliseconds, money is in minor units, booleans are 0 and 1.

--@postgresql
CREATE EXTENSION IF NOT EXISTS btree_gist
--;
--@both

-- Sets that will grow are tables, not CHECK lists.
CREATE TABLE payment_method (code @text PRIMARY KEY NOT NULL) @strict
--;
INSERT INTO payment_method (code) VALUES ('cash'), ('card'), ('account')
--;
CREATE TABLE exception_kind (code @text PRIMARY KEY NOT NULL) @strict
--;
INSERT INTO exception_kind (code) VALUES ('twin'), ('fallback_price'), ('owing'), ('unseen'), ('towed')
--;
CREATE TABLE claim_holder (code @text PRIMARY KEY NOT NULL) @strict
--;
INSERT INTO claim_holder (code) VALUES ('stay'), ('permit'), ('closure')
--;
CREATE TABLE deed (code @text PRIMARY KEY NOT NULL) @strict
--;
INSERT INTO deed (code) VALUES
    ('first_run'), ('add_lot'), ('add_desk'), ('publish_tariff'), ('add_staff'), ('set_password'),
    ('open_shift'), ('enter'), ('reserve'), ('arrive'), ('pay'), ('leave'), ('cancel'), ('roll_claims')
--;
CREATE TABLE security_kind (code @text PRIMARY KEY NOT NULL) @strict
--;
INSERT INTO security_kind (code) VALUES
    ('login'), ('login_failed'), ('login_delayed'), ('logout'), ('lock'), ('unlock'), ('not_permitted')
--;
CREATE TABLE vehicle_type (
    id @int PRIMARY KEY NOT NULL,
    code @text NOT NULL UNIQUE,
    size_rank @int NOT NULL,
    places_needed @int NOT NULL CHECK (places_needed >= 1),
    whole_spot @int NOT NULL CHECK (whole_spot IN (0, 1)),
    plate_optional @int NOT NULL CHECK (plate_optional IN (0, 1)),
    shortcut @text NOT NULL UNIQUE
) @strict
--;
INSERT INTO vehicle_type (id, code, size_rank, places_needed, whole_spot, plate_optional, shortcut) VALUES
    (1, 'car', 4, 1, 1, 0, 'c'),
    (2, 'truck', 5, 1, 1, 0, 't'),
    (3, 'bike', 3, 1, 0, 0, 'b'),
    (4, 'scooty', 2, 1, 0, 0, 's'),
    (5, 'cycle', 1, 1, 0, 1, 'y')
--;

CREATE TABLE installation (
    id @int PRIMARY KEY NOT NULL CHECK (id = 1),
    uuid @text NOT NULL,
    created_at @int NOT NULL
) @strict
--;
CREATE TABLE operator (
    id @id,
    name @text NOT NULL,
    address @text NOT NULL,
    tax_number @text NOT NULL,
    receipt_footer @text NOT NULL
) @strict
--;
CREATE TABLE staff (
    id @id,
    login @text NOT NULL UNIQUE,
    name @text NOT NULL,
    password_hash @text NOT NULL,
    key_wrap @bytes NOT NULL,
    owner @int NOT NULL CHECK (owner IN (0, 1)),
    disabled_at @int,
    created_at @int NOT NULL
) @strict
--;
CREATE TABLE staff_role (
    staff_id @int NOT NULL REFERENCES staff (id),
    role @int NOT NULL CHECK (role IN (1, 2, 3)),
    PRIMARY KEY (staff_id, role)
) @strict
--;
CREATE TABLE lot (
    id @id,
    operator_id @int NOT NULL REFERENCES operator (id),
    name @text NOT NULL,
    name_key @text NOT NULL UNIQUE,
    address @text NOT NULL,
    phone @text NOT NULL,
    timezone @text NOT NULL,
    currency @text NOT NULL CHECK (length(currency) = 3),
    assigned @int NOT NULL CHECK (assigned IN (0, 1)),
    policy @int NOT NULL CHECK (policy IN (1, 2)),
    shortest_plate @int NOT NULL CHECK (shortest_plate BETWEEN 1 AND 16),
    hold_ms @int NOT NULL CHECK (hold_ms >= 0),
    payment_ms @int NOT NULL CHECK (payment_ms > 0),
    exit_grace_ms @int NOT NULL CHECK (exit_grace_ms >= 0),
    fallback_amount @int CHECK (fallback_amount >= 0),
    created_at @int NOT NULL,
    retired_at @int
) @strict
--;
CREATE TABLE lot_stay_length (
    lot_id @int NOT NULL REFERENCES lot (id),
    vehicle_type_id @int NOT NULL REFERENCES vehicle_type (id),
    usual_ms @int NOT NULL,
    shortest_ms @int NOT NULL,
    PRIMARY KEY (lot_id, vehicle_type_id),
    CHECK (shortest_ms > 0 AND usual_ms >= shortest_ms)
) @strict
--;
CREATE TABLE spot (
    id @id,
    lot_id @int NOT NULL REFERENCES lot (id),
    label @text NOT NULL,
    label_key @text NOT NULL,
    class_rank @int NOT NULL,
    places @int NOT NULL CHECK (places BETWEEN 1 AND 8),
    features @int NOT NULL CHECK (features >= 0),
    entrance_rank @int NOT NULL,
    retired_at @int
) @strict
--;
CREATE UNIQUE INDEX spot_label ON spot (lot_id, label_key) WHERE retired_at IS NULL
--;
-- In the order of assignment, with all that the search for a free spot reads.
CREATE INDEX spot_order ON spot (lot_id, class_rank, entrance_rank, label_key, features, places) WHERE retired_at IS NULL
--;
CREATE TABLE spot_type (
    spot_id @int NOT NULL REFERENCES spot (id),
    vehicle_type_id @int NOT NULL REFERENCES vehicle_type (id),
    PRIMARY KEY (spot_id, vehicle_type_id)
) @strict
--;
CREATE TABLE place (
    spot_id @int NOT NULL REFERENCES spot (id),
    place_no @int NOT NULL CHECK (place_no BETWEEN 0 AND 7),
    PRIMARY KEY (spot_id, place_no)
) @strict
--;

-- A desk belongs to a lot; its code stands first in every receipt number.
CREATE TABLE desk (
    id @id,
    lot_id @int NOT NULL REFERENCES lot (id),
    name @text NOT NULL,
    name_key @text NOT NULL UNIQUE,
    code @text NOT NULL UNIQUE,
    kind @int NOT NULL CHECK (kind IN (1, 2, 3)),
    default_tender @text NOT NULL REFERENCES payment_method (code),
    created_at @int NOT NULL
) @strict
--;
CREATE TABLE shift (
    id @id,
    desk_id @int NOT NULL REFERENCES desk (id),
    staff_id @int NOT NULL REFERENCES staff (id),
    opened_at @int NOT NULL,
    closed_at @int,
    CHECK (closed_at IS NULL OR closed_at >= opened_at)
) @strict
--;
CREATE UNIQUE INDEX shift_one_open ON shift (desk_id, staff_id) WHERE closed_at IS NULL
--;

CREATE TABLE tariff (
    id @id,
    lot_id @int NOT NULL REFERENCES lot (id),
    name @text NOT NULL,
    created_at @int NOT NULL
) @strict
--;
CREATE UNIQUE INDEX tariff_of_lot ON tariff (lot_id)
--;
-- body is the canonical text, hash its BLAKE2b-256 in hexadecimal. A version is published once and never changes.
CREATE TABLE tariff_version (
    id @id,
    tariff_id @int NOT NULL REFERENCES tariff (id),
    number @int NOT NULL CHECK (number >= 1),
    format @int NOT NULL CHECK (format >= 1),
    body @text NOT NULL,
    hash @text NOT NULL,
    valid_from @int NOT NULL CHECK (valid_from >= 0),
    published_at @int NOT NULL,
    published_by @int NOT NULL REFERENCES staff (id),
    UNIQUE (tariff_id, number)
) @strict
--;

-- A plate is stored here and nowhere else.
CREATE TABLE vehicle (
    id @id,
    shown @text NOT NULL,
    normal @text NOT NULL UNIQUE,
    look_alike @text NOT NULL,
    country @text,
    last_type_id @int REFERENCES vehicle_type (id)
) @strict
--;
CREATE INDEX vehicle_look_alike ON vehicle (look_alike)
--;

-- charge_id points to the charge that let the stay out; a trigger keeps it, since charge points back.
CREATE TABLE stay (
    id @id,
    lot_id @int NOT NULL REFERENCES lot (id),
    vehicle_type_id @int NOT NULL REFERENCES vehicle_type (id),
    vehicle_id @int REFERENCES vehicle (id),
    twin_no @int NOT NULL CHECK (twin_no >= 0),
    ticket @text NOT NULL UNIQUE CHECK (length(ticket) = 11),
    note @text NOT NULL,
    state @int NOT NULL CHECK (state BETWEEN 1 AND 5),
    left_how @int CHECK (left_how BETWEEN 1 AND 5),
    booked_from @int,
    booked_until @int,
    booked_at @int,
    entered_at @int,
    left_at @int,
    paid_until @int,
    tariff_version_id @int REFERENCES tariff_version (id),
    charge_id @int,
    created_at @int NOT NULL,
    CHECK ((booked_from IS NULL) = (booked_until IS NULL) AND (booked_from IS NULL) = (booked_at IS NULL)),
    CHECK (booked_from IS NULL OR booked_from < booked_until),
    CHECK (booked_at IS NOT NULL OR entered_at IS NOT NULL),
    CHECK (state NOT IN (2, 3) OR entered_at IS NOT NULL),
    CHECK ((state = 3) = (left_at IS NOT NULL)),
    CHECK ((state = 3) = (left_how IS NOT NULL)),
    CHECK ((state = 3) = (charge_id IS NOT NULL)),
    CHECK (left_at IS NULL OR left_at >= entered_at)
) @strict
--;
CREATE UNIQUE INDEX stay_one_parked ON stay (lot_id, vehicle_id, twin_no) WHERE state = 2
--;
CREATE INDEX stay_current ON stay (lot_id, state, vehicle_id) WHERE state IN (1, 2)
--;
CREATE INDEX stay_of_vehicle ON stay (vehicle_id, id)
--;

-- [from_at, until_at) of one place. parked = 1 on the claims a parked vehicle stands on.
CREATE TABLE claim (
    id @id,
    spot_id @int NOT NULL,
    place_no @int NOT NULL,
    from_at @int NOT NULL CHECK (from_at >= 0),
    until_at @int NOT NULL CHECK (until_at <= 253402300799999),
    live @int NOT NULL CHECK (live IN (0, 1)),
    parked @int NOT NULL CHECK (parked IN (0, 1)),
    holder @text NOT NULL REFERENCES claim_holder (code),
    stay_id @int REFERENCES stay (id),
    FOREIGN KEY (spot_id, place_no) REFERENCES place (spot_id, place_no),
    CHECK (from_at <= until_at AND (live = 0 OR from_at < until_at)),
    CHECK (parked = 0 OR live = 1),
    CHECK ((holder = 'stay') = (stay_id IS NOT NULL))
) @strict
--;
CREATE INDEX claim_live ON claim (spot_id, place_no, from_at, until_at) WHERE live = 1
--;
CREATE UNIQUE INDEX claim_one_parked ON claim (spot_id, place_no) WHERE parked = 1
--;
-- The parked vehicles whose time is up next, whatever the number that stand here.
CREATE INDEX claim_parked_end ON claim (until_at, stay_id) WHERE parked = 1
--;
CREATE INDEX claim_of_stay ON claim (stay_id)
--;

CREATE TABLE charge (
    id @id,
    stay_id @int NOT NULL REFERENCES stay (id),
    tariff_version_id @int REFERENCES tariff_version (id),
    purpose @text NOT NULL CHECK (purpose IN ('payment', 'exit')),
    from_at @int NOT NULL,
    exit_at @int NOT NULL,
    amount @int NOT NULL CHECK (amount >= 0),
    currency @text NOT NULL,
    hash @text NOT NULL,
    facts @text NOT NULL,
    written_at @int NOT NULL,
    CHECK (exit_at >= from_at)
) @strict
--;
CREATE INDEX charge_of_stay ON charge (stay_id, id)
--;
-- What is summed and reported stands in columns; the whole of it, for display, in charge.facts.
CREATE TABLE charge_line (
    charge_id @int NOT NULL REFERENCES charge (id),
    line_no @int NOT NULL,
    rule @text NOT NULL,
    kind @text NOT NULL,
    time_window @text NOT NULL,
    units @int NOT NULL,
    unit_price @int NOT NULL,
    amount @int NOT NULL,
    tax_rate @int NOT NULL,
    tax_amount @int NOT NULL,
    PRIMARY KEY (charge_id, line_no)
) @strict
--;
-- Numbers run without a gap per operator, desk and year.
CREATE TABLE receipt (
    id @id,
    operator_id @int NOT NULL REFERENCES operator (id),
    desk_id @int NOT NULL REFERENCES desk (id),
    year @int NOT NULL,
    number @int NOT NULL CHECK (number >= 1),
    issued_at @int NOT NULL,
    UNIQUE (operator_id, desk_id, year, number)
) @strict
--;
-- part_no counts the payments of a stay, so that two desks cannot take the same one at the same moment.
CREATE TABLE payment (
    id @id,
    stay_id @int NOT NULL REFERENCES stay (id),
    part_no @int NOT NULL,
    charge_id @int NOT NULL REFERENCES charge (id),
    receipt_id @int NOT NULL UNIQUE REFERENCES receipt (id),
    shift_id @int NOT NULL REFERENCES shift (id),
    desk_id @int NOT NULL REFERENCES desk (id),
    staff_id @int NOT NULL REFERENCES staff (id),
    method @text NOT NULL REFERENCES payment_method (code),
    amount @int NOT NULL CHECK (amount <> 0),
    tax_amount @int NOT NULL,
    currency @text NOT NULL,
    tendered @int,
    card_reference @text,
    counters_id @int REFERENCES payment (id),
    taken_at @int NOT NULL CHECK (taken_at > 0),
    CHECK (amount > 0 OR counters_id IS NOT NULL),
    CHECK (tendered IS NULL OR (method = 'cash' AND tendered >= amount)),
    UNIQUE (stay_id, part_no)
) @strict
--;
CREATE INDEX payment_of_shift ON payment (shift_id, id)
--;
CREATE TABLE exception_case (
    id @id,
    kind @text NOT NULL REFERENCES exception_kind (code),
    stay_id @int NOT NULL REFERENCES stay (id),
    reason @text NOT NULL,
    staff_id @int NOT NULL REFERENCES staff (id),
    raised_at @int NOT NULL
) @strict
--;
CREATE INDEX exception_of_stay ON exception_case (stay_id)
--;

-- staff_id is absent only for what the program did by itself, and for the first run, before which nobody is known.
CREATE TABLE journal (
    id @id,
    uuid @text NOT NULL UNIQUE CHECK (length(uuid) = 36),
    kind @text NOT NULL REFERENCES deed (code),
    command_hash @text NOT NULL,
    staff_id @int REFERENCES staff (id),
    approver_id @int REFERENCES staff (id),
    desk_id @int REFERENCES desk (id),
    lot_id @int REFERENCES lot (id),
    stay_id @int REFERENCES stay (id),
    at @int NOT NULL CHECK (at > 0),
    outcome @text NOT NULL,
    changes @text NOT NULL,
    CHECK (staff_id IS NOT NULL OR kind IN ('first_run', 'roll_claims'))
) @strict
--;
CREATE INDEX journal_of_stay ON journal (stay_id, id)
--;
CREATE INDEX journal_of_lot ON journal (lot_id, id)
--;
CREATE TABLE security_event (
    id @id,
    kind @text NOT NULL REFERENCES security_kind (code),
    at @int NOT NULL CHECK (at > 0),
    login @text NOT NULL,
    staff_id @int REFERENCES staff (id),
    desk_id @int REFERENCES desk (id),
    detail @text NOT NULL
) @strict
--;
CREATE INDEX security_by_login ON security_event (login, id)
--;
CREATE INDEX security_by_desk ON security_event (desk_id, id)
--;
