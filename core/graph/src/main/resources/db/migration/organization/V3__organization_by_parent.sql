CREATE INDEX organization_by_parent ON organization (parent_id, code);
