CREATE TABLE legacy_grid (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    department VARCHAR(40) NOT NULL,
    code VARCHAR(64) NOT NULL,
    name VARCHAR(200) NOT NULL,
    status VARCHAR(20) NOT NULL,
    registered_on DATE NOT NULL,
    mapped_on DATE,
    retired_on DATE,
    version INT NOT NULL,
    CONSTRAINT legacy_grid_code UNIQUE (department, code),
    CONSTRAINT legacy_grid_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
