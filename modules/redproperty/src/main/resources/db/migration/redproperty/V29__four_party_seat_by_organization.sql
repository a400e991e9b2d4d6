CREATE INDEX four_party_seat_by_organization ON four_party_seat (organization_id);
