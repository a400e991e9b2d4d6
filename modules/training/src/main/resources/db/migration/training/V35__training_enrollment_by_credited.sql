CREATE INDEX training_enrollment_by_credited ON training_enrollment (member_id, credited_on, credited_hours);
