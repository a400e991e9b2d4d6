CREATE INDEX proposal_by_status ON proposal (status, id);
