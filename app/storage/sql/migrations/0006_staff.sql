-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Staff: PINs for the quick change of clerk, accounts that are switched off, deeds with two pairs of eyes.

-- Argon2id in its own text form; empty without a PIN.
ALTER TABLE staff ADD COLUMN pin_proof @text NOT NULL DEFAULT ''
--;
INSERT INTO deed (code) VALUES
    ('disable_staff'), ('enable_staff'), ('set_roles'), ('set_pin'), ('change_own_profile')
--;
INSERT INTO security_kind (code) VALUES
    ('confirmed'), ('pin_login'), ('pin_unlock'), ('pin_failed'), ('approved'), ('pin_approved'), ('approval_refused')
--;
