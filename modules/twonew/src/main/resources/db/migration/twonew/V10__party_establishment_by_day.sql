CREATE INDEX party_establishment_by_day ON party_establishment (new_organization_id, valid_from);
