CREATE INDEX organization_relation_by_organization ON organization_relation (organization_id, valid_from, id);
