-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who took what out of the office into a file is written down.

INSERT INTO deed (code) VALUES ('export')
--;
