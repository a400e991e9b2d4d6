CREATE UNIQUE INDEX training_session_of_activity ON training_session (activity_id);
