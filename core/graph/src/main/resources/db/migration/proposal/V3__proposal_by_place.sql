CREATE INDEX proposal_by_place ON proposal (organization_path, proposed_on, id);
