-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What long lists need at millions of stays: those that never came in by their beginning, bookings by their end and by
-- their beginning, payments by when they were taken.

CREATE INDEX stay_not_in ON stay (starts_at, id, lot_id, vehicle_type_id, state) WHERE state IN (1, 4, 5)
--;
CREATE INDEX stay_booked_end ON stay (booked_until, booked_from, id, lot_id, state) WHERE booked_from IS NOT NULL
--;
CREATE INDEX stay_booked ON stay (booked_from, id, lot_id, state, booked_until) WHERE booked_from IS NOT NULL
--;
CREATE INDEX payment_taken ON payment (taken_at, id)
--;
