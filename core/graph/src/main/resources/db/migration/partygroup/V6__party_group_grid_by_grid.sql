CREATE INDEX party_group_grid_by_grid ON party_group_grid (grid_id, valid_from);
