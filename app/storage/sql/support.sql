-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: add_review
INSERT INTO review (stay_id, lot_id, driver_id, stars, content, written_at, reply)
VALUES (:stay, :lot, CAST(:driver AS BIGINT), :stars, :sealed, :now, :nothing) RETURNING id

-- name: change_review
UPDATE review SET stars = :stars, content = :sealed WHERE id = :review

-- name: reply_to_review
UPDATE review SET reply = :sealed, replied_at = :now, replied_by = :staff WHERE id = :review

-- name: review_of_stay
SELECT id, stay_id, lot_id, driver_id, stars, content, written_at, reply, replied_at, replied_by
FROM review WHERE stay_id = :stay

-- name: review_by_id
SELECT id, stay_id, lot_id, driver_id, stars, content, written_at, reply, replied_at, replied_by
FROM review WHERE id = :review

-- name: reviews_before
SELECT id, stay_id, lot_id, driver_id, stars, content, written_at, reply, replied_at, replied_by
FROM review
WHERE id < :before_review AND (:all_lots = 1 OR lot_id = :lot) AND (:all_drivers = 1 OR driver_id = :driver)
ORDER BY id DESC LIMIT :most

-- name: lot_ratings
SELECT lot_id, CAST(sum(stars) AS BIGINT), count(*) FROM review GROUP BY lot_id

-- name: rating_of
SELECT CAST(coalesce(sum(stars), 0) AS BIGINT), count(*) FROM review
WHERE (:all_lots = 1 OR lot_id = :lot) AND (:all_drivers = 1 OR driver_id = :driver)

-- name: move_reviews
UPDATE review SET driver_id = :into WHERE driver_id = :driver

-- The stars stay: they tell nothing of who gave them.
-- name: empty_reviews
UPDATE review SET content = :nothing, reply = :nothing2 WHERE driver_id = :driver

-- name: next_support_number
SELECT coalesce(max(number), 1000) + 1 FROM support_ticket

-- name: add_support_ticket
INSERT INTO support_ticket (number, category, state, lot_id, stay_id, driver_id, language, contact, opened_at, changed_at)
VALUES (:number, :category, 1, CAST(:lot AS BIGINT), CAST(:stay AS BIGINT), CAST(:driver AS BIGINT), :language, :sealed,
        :now, :now2)
RETURNING id

-- name: hold_support_ticket
SELECT id FROM support_ticket WHERE id = :support_ticket

-- name: hold_support_ticket
-- dialect: postgresql
SELECT id FROM support_ticket WHERE id = :support_ticket FOR NO KEY UPDATE

-- name: support_ticket_by_id
SELECT id, number, category, state, lot_id, stay_id, driver_id, owner_id, language, contact, opened_at, changed_at,
       closed_at
FROM support_ticket WHERE id = :support_ticket

-- name: support_ticket_by_number
SELECT id, number, category, state, lot_id, stay_id, driver_id, owner_id, language, contact, opened_at, changed_at,
       closed_at
FROM support_ticket WHERE number = :number

-- name: support_tickets_before
SELECT t.id, t.number, t.category, t.state, t.lot_id, t.stay_id, t.driver_id, t.owner_id, t.language, t.contact,
       t.opened_at, t.changed_at, t.closed_at, a.content, coalesce(s.name, '')
FROM support_ticket t JOIN support_answer a ON a.ticket_id = t.id AND a.number = 1
  LEFT JOIN staff s ON s.id = t.owner_id
WHERE t.id < :before_ticket AND (:any_state = 1 OR t.state = :ticket_state)
  AND (:any_category = 1 OR t.category = :category) AND (:all_lots = 1 OR t.lot_id = :lot)
  AND (:all_drivers = 1 OR t.driver_id = :driver)
ORDER BY t.id DESC LIMIT :most

-- name: support_counts
SELECT state, count(*) FROM support_ticket GROUP BY state

-- name: set_support_ticket
UPDATE support_ticket SET state = :ticket_state, lot_id = CAST(:lot AS BIGINT), stay_id = CAST(:stay AS BIGINT),
       driver_id = CAST(:driver AS BIGINT), owner_id = CAST(:staff AS BIGINT), changed_at = :now,
       closed_at = CAST(:ended_at AS BIGINT)
WHERE id = :support_ticket

-- name: add_support_answer
INSERT INTO support_answer (ticket_id, number, voice, content, said_at, staff_id, mail_id)
VALUES (:support_ticket, :number, :voice, :sealed, :now, CAST(:staff AS BIGINT), CAST(:mail AS BIGINT))

-- name: support_answers
SELECT a.number, a.voice, a.content, a.said_at, coalesce(s.name, ''), a.mail_id, coalesce(m.state, 0)
FROM support_answer a LEFT JOIN staff s ON s.id = a.staff_id LEFT JOIN mail m ON m.id = a.mail_id
WHERE a.ticket_id = :support_ticket ORDER BY a.number

-- name: last_support_answer
SELECT coalesce(max(number), 0) FROM support_answer WHERE ticket_id = :support_ticket

-- name: add_support_photo
INSERT INTO support_photo (ticket_id, number, content, size, added_at)
VALUES (:support_ticket, :number, :sealed, :size, :now)

-- name: support_photos
SELECT number, size, added_at FROM support_photo WHERE ticket_id = :support_ticket ORDER BY number

-- name: support_photo
SELECT content FROM support_photo WHERE ticket_id = :support_ticket AND number = :number

-- name: move_support_tickets
UPDATE support_ticket SET driver_id = :into WHERE driver_id = :driver

-- name: empty_support_answers
UPDATE support_answer SET content = :nothing
WHERE ticket_id IN (SELECT id FROM support_ticket WHERE driver_id = :driver)

-- name: drop_support_photos
DELETE FROM support_photo WHERE ticket_id IN (SELECT id FROM support_ticket WHERE driver_id = :driver)

-- Nobody is left to be answered.
-- name: empty_support_tickets
UPDATE support_ticket SET contact = :nothing, state = 3, closed_at = coalesce(closed_at, :now) WHERE driver_id = :driver
