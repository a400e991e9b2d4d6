CREATE INDEX organization_relation_by_related ON organization_relation (related_id, valid_from, id);
