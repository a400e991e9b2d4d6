CREATE INDEX cross_appointment_by_member ON cross_appointment (member_id);
