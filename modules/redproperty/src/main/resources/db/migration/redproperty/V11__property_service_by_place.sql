CREATE INDEX property_service_by_place ON property_service (organization_path, id);
