CREATE INDEX membership_by_organization ON membership (organization_id, valid_from, id);
