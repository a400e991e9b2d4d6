CREATE INDEX functional_branch_by_grid ON functional_branch (grid_id);
