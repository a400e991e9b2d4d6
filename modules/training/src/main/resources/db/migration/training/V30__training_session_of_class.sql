CREATE INDEX training_session_of_class ON training_session (class_id, id);
