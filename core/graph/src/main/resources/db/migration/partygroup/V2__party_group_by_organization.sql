CREATE INDEX party_group_by_organization ON party_group (organization_id, valid_from);
