CREATE TABLE functional_branch_tag (
    branch_id BIGINT NOT NULL,
    folded VARCHAR(100) NOT NULL,
    tag VARCHAR(50) NOT NULL,
    PRIMARY KEY (branch_id, folded)
);
