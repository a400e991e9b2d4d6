INSERT INTO party_group_grid (group_id, grid_id, valid_from, valid_to)
SELECT id, grid_id, valid_from, valid_to FROM party_group WHERE grid_id IS NOT NULL;
