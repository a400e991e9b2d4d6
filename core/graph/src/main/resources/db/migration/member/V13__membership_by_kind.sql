CREATE INDEX membership_by_kind ON membership (organization_id, kind, valid_from, valid_to, member_id);
