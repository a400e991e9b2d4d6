CREATE INDEX four_party_state_by_grid ON four_party_state (grid_id, valid_from);
