ALTER TABLE training_program ADD COLUMN audience_offices VARCHAR(1000) DEFAULT '' NOT NULL;
