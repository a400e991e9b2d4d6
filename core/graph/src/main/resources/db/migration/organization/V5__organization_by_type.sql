CREATE INDEX organization_by_type ON organization (type, path);
