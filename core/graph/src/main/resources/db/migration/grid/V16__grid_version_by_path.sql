CREATE INDEX grid_version_by_path ON grid_version (path, valid_to, valid_from);
