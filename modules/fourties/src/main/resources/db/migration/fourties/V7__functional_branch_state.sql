CREATE TABLE functional_branch_state (
    id BIGINT NOT NULL PRIMARY KEY,
    branch_id BIGINT NOT NULL,
    status VARCHAR(20) NOT NULL,
    note VARCHAR(500),
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL
);
