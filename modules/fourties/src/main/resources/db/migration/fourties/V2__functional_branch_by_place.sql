CREATE INDEX functional_branch_by_place ON functional_branch (organization_path, id);
