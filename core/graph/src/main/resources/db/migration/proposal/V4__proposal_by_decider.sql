CREATE INDEX proposal_by_decider ON proposal (decider_id, status, proposed_on, id);
