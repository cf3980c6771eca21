-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: begin_card_payment
INSERT INTO card_payment (stay_id, desk_id, staff_id, reference, amount, currency, charge_hash, exit_at, then_leave,
                          state, begun_at, slip)
VALUES (:stay, :desk, :staff, :reference, :amount, :currency, :charge_hash, :exit_at, :then_leave, 1, :now, '')
RETURNING id

-- name: card_payment_by_id
SELECT id, stay_id, desk_id, reference, amount, currency, charge_hash, exit_at, then_leave, state, begun_at,
       coalesce(payment_id, 0)
FROM card_payment WHERE id = :card_payment

-- name: open_card_payments
SELECT id, stay_id, desk_id, reference, amount, currency, charge_hash, exit_at, then_leave, state, begun_at,
       coalesce(payment_id, 0)
FROM card_payment WHERE desk_id = :desk AND state = 1 ORDER BY id

-- name: open_card_payment_of_stay
SELECT id FROM card_payment WHERE stay_id = :stay AND state = 1

-- name: settle_card_payment
UPDATE card_payment SET state = :card_state, settled_at = :now, slip = :slip, payment_id = CAST(:payment AS BIGINT)
WHERE id = :card_payment AND state = 1
