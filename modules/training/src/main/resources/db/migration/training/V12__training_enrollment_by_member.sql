CREATE INDEX training_enrollment_by_member ON training_enrollment (member_id, id);
