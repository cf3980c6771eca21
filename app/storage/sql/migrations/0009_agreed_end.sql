-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The end that was agreed with the driver stands in the stay, where lists can be sorted by it. Claims are rolled on and
-- do not tell it; until now it had to be read out of the journal.

ALTER TABLE stay ADD COLUMN agreed_until @int NOT NULL DEFAULT 0
--;
CREATE INDEX stay_agreed ON stay (lot_id, agreed_until, id) WHERE state = 2
--;

-- What the last deed said that told the driver an end and was not taken back; else what was booked, else claimed.
--@sqlite
UPDATE stay SET agreed_until = CASE WHEN state = 1 THEN booked_until ELSE coalesce(
    (SELECT coalesce(json_extract(j.outcome, '$.claimed.until'), json_extract(j.outcome, '$.until'))
     FROM journal j WHERE j.stay_id = stay.id AND j.kind IN ('enter', 'arrive', 'extend', 're_enter')
       AND NOT EXISTS (SELECT 1 FROM counter_entry e WHERE e.journal_id = j.id)
     ORDER BY j.id DESC LIMIT 1),
    booked_until, (SELECT max(c.until_at) FROM claim c WHERE c.stay_id = stay.id AND c.parked = 1), entered_at, 0) END
--;
--@postgresql
UPDATE stay SET agreed_until = CASE WHEN state = 1 THEN booked_until ELSE coalesce(
    (SELECT CAST(coalesce(CAST(j.outcome AS json) #>> '{claimed,until}', CAST(j.outcome AS json) ->> 'until') AS BIGINT)
     FROM journal j WHERE j.stay_id = stay.id AND j.kind IN ('enter', 'arrive', 'extend', 're_enter')
       AND NOT EXISTS (SELECT 1 FROM counter_entry e WHERE e.journal_id = j.id)
     ORDER BY j.id DESC LIMIT 1),
    booked_until, (SELECT max(c.until_at) FROM claim c WHERE c.stay_id = stay.id AND c.parked = 1), entered_at, 0) END
--;
