CREATE INDEX area_committee_by_place ON area_committee (organization_path, id);
