CREATE INDEX property_service_by_grid ON property_service (grid_id, valid_from);
