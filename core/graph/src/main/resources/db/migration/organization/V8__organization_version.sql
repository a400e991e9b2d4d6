CREATE TABLE organization_version (
    organization_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    name VARCHAR(255) NOT NULL,
    short_name VARCHAR(255) NOT NULL,
    type VARCHAR(40) NOT NULL,
    retired_on DATE,
    parent_id BIGINT,
    path VARCHAR(140) NOT NULL,
    PRIMARY KEY (organization_id, valid_from),
    CONSTRAINT organization_version_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
