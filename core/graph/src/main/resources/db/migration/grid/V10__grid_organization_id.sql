ALTER TABLE grid ADD COLUMN organization_id BIGINT;
