-- SPDX-FileCopyrightText: 2026 The Parkdesk founders
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The deeds that change a running stay, the exceptions they raise, and the vehicle type that a charge was priced for:
-- a type that is corrected later does not change what was charged before.

INSERT INTO deed (code) VALUES ('extend'), ('move'), ('correct'), ('found'), ('re_enter'), ('close')
--;
INSERT INTO exception_kind (code) VALUES
    ('moved'), ('corrected_plate'), ('corrected_type'), ('found_elsewhere'), ('unknown_vehicle')
--;
ALTER TABLE charge ADD COLUMN vehicle_type_id @int REFERENCES vehicle_type (id)
--;

-- Charges that are there already are told their type once; then they are fixed again.
--@sqlite
DROP TRIGGER charge_fixed
--;
--@postgresql
DROP TRIGGER charge_fixed ON charge
--;
--@both
UPDATE charge SET vehicle_type_id = (SELECT y.vehicle_type_id FROM stay y WHERE y.id = charge.stay_id)
--;
--@sqlite
CREATE TRIGGER charge_fixed BEFORE UPDATE ON charge BEGIN SELECT RAISE(ABORT, 'append_only'); END
--;
--@postgresql
CREATE TRIGGER charge_fixed BEFORE UPDATE OR DELETE ON charge FOR EACH ROW EXECUTE FUNCTION append_only()
--;
