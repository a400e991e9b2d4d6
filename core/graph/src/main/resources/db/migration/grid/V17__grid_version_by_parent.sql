CREATE INDEX grid_version_by_parent ON grid_version (parent_id, valid_to, valid_from);
