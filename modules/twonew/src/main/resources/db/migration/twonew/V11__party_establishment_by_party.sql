CREATE INDEX party_establishment_by_party ON party_establishment (party_organization_id, valid_to);
