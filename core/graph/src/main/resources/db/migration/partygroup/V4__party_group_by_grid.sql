CREATE INDEX party_group_by_grid ON party_group (grid_id, valid_from);
