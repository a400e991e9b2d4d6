CREATE INDEX training_session_by_class ON training_session (class_id, starts_millis, id);
