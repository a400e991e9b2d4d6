ALTER TABLE new_organization DROP CONSTRAINT new_organization_uscc;
