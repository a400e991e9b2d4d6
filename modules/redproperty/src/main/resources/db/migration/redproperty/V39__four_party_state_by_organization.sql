CREATE INDEX four_party_state_by_organization ON four_party_state (organization_id, status, valid_from, valid_to, grid_id);
