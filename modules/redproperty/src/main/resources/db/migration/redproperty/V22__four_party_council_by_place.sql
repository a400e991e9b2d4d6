CREATE INDEX four_party_council_by_place ON four_party_council (organization_path, id);
