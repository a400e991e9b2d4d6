CREATE INDEX matter_by_place ON matter (organization_path, due_on, id);
