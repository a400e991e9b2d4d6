ALTER TABLE matter_step ADD COLUMN display_name VARCHAR(100);
