CREATE INDEX owners_committee_seat_by_member ON owners_committee_seat (member_id);
