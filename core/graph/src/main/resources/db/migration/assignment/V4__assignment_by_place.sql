CREATE INDEX assignment_by_place ON assignment (organization_path, id);
