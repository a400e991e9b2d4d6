CREATE INDEX four_party_seat_by_council ON four_party_seat (council_id, valid_from, id);
