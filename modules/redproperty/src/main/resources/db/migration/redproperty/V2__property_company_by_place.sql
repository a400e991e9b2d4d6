CREATE INDEX property_company_by_place ON property_company (organization_path, id);
