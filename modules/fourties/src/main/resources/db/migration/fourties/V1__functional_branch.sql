CREATE TABLE functional_branch (
    id BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    code VARCHAR(64) NOT NULL,
    name VARCHAR(200) NOT NULL,
    short_name VARCHAR(100) NOT NULL,
    purpose VARCHAR(500) NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    grid_id BIGINT,
    capacity INT,
    status VARCHAR(20) NOT NULL,
    status_since DATE NOT NULL,
    last_activity_on DATE,
    branch_id BIGINT,
    version INT NOT NULL,
    CONSTRAINT functional_branch_of_organization UNIQUE (branch_id)
);
