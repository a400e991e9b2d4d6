CREATE INDEX property_company_staff_by_company ON property_company_staff (company_id, valid_from);
