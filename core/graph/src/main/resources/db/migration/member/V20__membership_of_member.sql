CREATE INDEX membership_of_member ON membership (member_id, kind, valid_from, valid_to, organization_id);
