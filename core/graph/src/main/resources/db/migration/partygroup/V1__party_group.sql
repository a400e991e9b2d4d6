CREATE TABLE party_group (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    name VARCHAR(200) NOT NULL,
    grid_id BIGINT,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT party_group_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT party_group_grid FOREIGN KEY (grid_id) REFERENCES grid (id)
);
