CREATE INDEX organization_version_by_parent ON organization_version (parent_id, valid_to, valid_from);
