ALTER TABLE training_session DROP COLUMN ends_millis;
