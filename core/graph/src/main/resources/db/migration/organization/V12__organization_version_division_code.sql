ALTER TABLE organization_version ADD COLUMN division_code VARCHAR(12);
