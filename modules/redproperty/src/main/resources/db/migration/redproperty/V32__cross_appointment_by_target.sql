CREATE INDEX cross_appointment_by_target ON cross_appointment (target_path, id);
