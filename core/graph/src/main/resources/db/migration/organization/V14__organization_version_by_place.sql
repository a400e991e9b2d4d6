CREATE INDEX organization_version_by_place ON organization_version (path, valid_to, valid_from, division_code);
