CREATE TABLE grid_version (
    grid_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    name VARCHAR(200) NOT NULL,
    level VARCHAR(20) NOT NULL,
    status VARCHAR(20) NOT NULL,
    parent_id BIGINT,
    path VARCHAR(140) NOT NULL,
    organization_id BIGINT,
    PRIMARY KEY (grid_id, valid_from),
    CONSTRAINT grid_version_grid FOREIGN KEY (grid_id) REFERENCES grid (id)
);
