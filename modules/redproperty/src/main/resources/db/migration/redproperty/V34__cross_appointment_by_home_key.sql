CREATE INDEX cross_appointment_by_home_key ON cross_appointment (home_organization_id);
