CREATE INDEX functional_branch_by_status ON functional_branch (status, status_since);
