CREATE INDEX proposal_by_day ON proposal (proposed_on, id);
