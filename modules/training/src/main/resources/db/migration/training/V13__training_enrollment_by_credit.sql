CREATE INDEX training_enrollment_by_credit ON training_enrollment (credited_on, member_id);
