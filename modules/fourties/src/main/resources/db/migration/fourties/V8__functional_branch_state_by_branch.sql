CREATE INDEX functional_branch_state_by_branch ON functional_branch_state (branch_id, id);
