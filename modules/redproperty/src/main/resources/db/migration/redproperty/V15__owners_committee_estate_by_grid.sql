CREATE INDEX owners_committee_estate_by_grid ON owners_committee_estate (grid_id, valid_from);
