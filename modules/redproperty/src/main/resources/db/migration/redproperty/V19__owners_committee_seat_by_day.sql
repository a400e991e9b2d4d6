CREATE INDEX owners_committee_seat_by_day ON owners_committee_seat (committee_id, valid_from, id);
