CREATE INDEX organization_by_name ON organization (name, id);
