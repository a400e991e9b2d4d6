CREATE INDEX property_service_by_company ON property_service (company_id, valid_from);
