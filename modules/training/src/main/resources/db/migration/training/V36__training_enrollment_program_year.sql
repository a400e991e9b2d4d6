ALTER TABLE training_enrollment ADD COLUMN program_year SMALLINT;
