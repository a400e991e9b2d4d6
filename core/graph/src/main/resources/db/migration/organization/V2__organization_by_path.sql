CREATE UNIQUE INDEX organization_by_path ON organization (path);
