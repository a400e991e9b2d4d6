ALTER TABLE rotation_plan ADD COLUMN audience_offices VARCHAR(1000) DEFAULT '' NOT NULL;
