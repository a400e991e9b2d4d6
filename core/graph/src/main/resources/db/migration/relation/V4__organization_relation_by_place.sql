CREATE INDEX organization_relation_by_place ON organization_relation (organization_path, id);
