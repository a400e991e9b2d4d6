CREATE INDEX four_party_state_by_council ON four_party_state (council_id, valid_from, id);
