DROP INDEX training_session_by_class ON training_session;
