CREATE INDEX attachment_by_place ON attachment (organization_path, id);
