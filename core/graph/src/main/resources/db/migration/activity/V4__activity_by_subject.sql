CREATE INDEX activity_by_subject ON activity (subject_id, subject_type, starts_millis, id);
