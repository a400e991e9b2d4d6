CREATE INDEX cross_relation_by_pair ON cross_relation (home_organization_id, target_organization_id, valid_from);
