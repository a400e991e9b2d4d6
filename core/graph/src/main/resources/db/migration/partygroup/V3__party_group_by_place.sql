CREATE INDEX party_group_by_place ON party_group (organization_path, id);
