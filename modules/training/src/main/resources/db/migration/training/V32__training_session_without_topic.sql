ALTER TABLE training_session DROP COLUMN topic;
