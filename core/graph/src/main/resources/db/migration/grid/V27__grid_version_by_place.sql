CREATE INDEX grid_version_by_place ON grid_version (organization_id, level, valid_to, valid_from, status);
