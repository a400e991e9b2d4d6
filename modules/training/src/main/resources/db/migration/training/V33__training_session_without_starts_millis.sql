ALTER TABLE training_session DROP COLUMN starts_millis;
