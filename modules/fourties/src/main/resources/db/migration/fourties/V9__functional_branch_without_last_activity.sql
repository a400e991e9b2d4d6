ALTER TABLE functional_branch DROP COLUMN last_activity_on;
