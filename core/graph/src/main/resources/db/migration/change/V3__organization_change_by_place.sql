CREATE INDEX organization_change_by_place ON organization_change (organization_path, id);
