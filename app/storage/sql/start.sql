-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: start_page
SELECT tiles, comes_first FROM start_page WHERE staff_id = :staff

-- name: set_start_page
INSERT INTO start_page (staff_id, tiles, comes_first, saved_at) VALUES (:staff, :tiles, :first, :now)
ON CONFLICT (staff_id) DO UPDATE SET tiles = excluded.tiles, comes_first = excluded.comes_first,
    saved_at = excluded.saved_at
