-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a lot costs by month and what was planned for it, as the office says; and the paths to what leaks and to who
-- booked where.

INSERT INTO deed (code) VALUES ('set_costs'), ('set_budget')
--;
-- cost = 1: of the costs; else of the budget.
CREATE TABLE month_entry_kind (
    code @text PRIMARY KEY NOT NULL,
    cost @int NOT NULL CHECK (cost IN (0, 1))
) @strict
--;
INSERT INTO month_entry_kind (code, cost) VALUES
    ('rent', 1), ('wages', 1), ('energy', 1), ('upkeep', 1), ('other', 1), ('budget_revenue', 0), ('budget_costs', 0)
--;
-- Months count from year 0; amounts are in minor units of the lot's currency. What was said before is in the journal.
CREATE TABLE month_entry (
    lot_id @int NOT NULL REFERENCES lot (id),
    month @int NOT NULL CHECK (month >= 0),
    kind @text NOT NULL REFERENCES month_entry_kind (code),
    amount @int NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (lot_id, month, kind)
) @strict
--;
CREATE INDEX journal_booked ON journal (lot_id, at, desk_id, stay_id) WHERE kind = 'reserve'
--;
-- Owing, unseen and towed.
CREATE INDEX stay_unsettled ON stay (lot_id, left_at) WHERE state = 3 AND left_how IN (3, 4, 5)
--;
CREATE INDEX charge_line_discount ON charge_line (charge_id) WHERE kind = 'discount'
--;
CREATE INDEX exception_at ON exception_case (raised_at)
--;
