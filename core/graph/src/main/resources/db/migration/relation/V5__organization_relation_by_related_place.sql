CREATE INDEX organization_relation_by_related_place ON organization_relation (related_path, id);
