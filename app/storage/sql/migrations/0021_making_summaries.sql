-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sums are made from one reading of all rows while the office works on: making = 1 from the moment that is read. What
-- changes since is kept in the sums already, and what was read is added to it at the end; only then missing = 0.

ALTER TABLE summary_lot ADD COLUMN making @int NOT NULL DEFAULT 0 CHECK (making IN (0, 1))
--;
