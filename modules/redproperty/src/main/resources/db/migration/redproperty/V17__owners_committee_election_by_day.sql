CREATE INDEX owners_committee_election_by_day ON owners_committee_election (committee_id, elected_on, id);
