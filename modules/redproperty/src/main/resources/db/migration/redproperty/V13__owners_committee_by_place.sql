CREATE INDEX owners_committee_by_place ON owners_committee (organization_path, id);
