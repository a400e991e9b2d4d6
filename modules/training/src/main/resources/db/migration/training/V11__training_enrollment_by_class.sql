CREATE INDEX training_enrollment_by_class ON training_enrollment (class_id, id);
