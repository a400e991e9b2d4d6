CREATE INDEX area_committee_by_hub ON area_committee (organization_id, valid_to);
