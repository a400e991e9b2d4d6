ALTER TABLE new_organization ADD COLUMN standing INT;
