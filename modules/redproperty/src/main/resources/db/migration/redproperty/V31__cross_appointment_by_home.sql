CREATE INDEX cross_appointment_by_home ON cross_appointment (home_path, id);
