CREATE INDEX functional_branch_tag_by_word ON functional_branch_tag (folded, branch_id);
