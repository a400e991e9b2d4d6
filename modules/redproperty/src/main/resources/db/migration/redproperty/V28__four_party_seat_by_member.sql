CREATE INDEX four_party_seat_by_member ON four_party_seat (member_id);
