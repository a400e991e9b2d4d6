CREATE TABLE organization (
    id BIGINT NOT NULL PRIMARY KEY,
    code VARCHAR(64) NOT NULL,
    division_code VARCHAR(12),
    division_vintage DATE,
    name VARCHAR(255) NOT NULL,
    short_name VARCHAR(255) NOT NULL,
    type VARCHAR(40) NOT NULL,
    retired_on DATE,
    parent_id BIGINT,
    path VARCHAR(140) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT organization_code UNIQUE (code),
    CONSTRAINT organization_parent FOREIGN KEY (parent_id) REFERENCES organization (id)
);
