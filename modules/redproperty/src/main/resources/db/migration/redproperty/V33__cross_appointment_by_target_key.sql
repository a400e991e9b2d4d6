CREATE INDEX cross_appointment_by_target_key ON cross_appointment (target_organization_id, valid_from);
