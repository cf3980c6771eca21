-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a desk is for and its usual tender can be changed.

INSERT INTO deed (code) VALUES ('edit_desk')
--;
