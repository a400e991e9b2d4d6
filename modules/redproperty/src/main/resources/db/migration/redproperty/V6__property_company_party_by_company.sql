CREATE INDEX property_company_party_by_company ON property_company_party (company_id, valid_from);
