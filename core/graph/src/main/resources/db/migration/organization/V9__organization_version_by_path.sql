CREATE INDEX organization_version_by_path ON organization_version (path, valid_to, valid_from);
