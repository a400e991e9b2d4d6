CREATE INDEX new_organization_facts_by_grid ON new_organization_facts (grid_id, valid_to);
