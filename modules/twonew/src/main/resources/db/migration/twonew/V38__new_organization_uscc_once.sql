ALTER TABLE new_organization ADD CONSTRAINT new_organization_uscc_standing UNIQUE (uscc, standing);
