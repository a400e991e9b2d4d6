CREATE INDEX property_service_by_organization ON property_service (organization_id, valid_from, valid_to, grid_id);
