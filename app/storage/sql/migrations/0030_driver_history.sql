-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A driver's own history goes to them by mail.

INSERT INTO deed (code) VALUES ('mail_driver_history')
--;
