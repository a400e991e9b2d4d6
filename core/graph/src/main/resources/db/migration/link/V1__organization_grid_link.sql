CREATE TABLE organization_grid_link (
    id BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(40) NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    grid_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT organization_grid_link_grid FOREIGN KEY (grid_id) REFERENCES grid (id)
);
