CREATE INDEX proposal_by_subject ON proposal (subject_id, kind);
