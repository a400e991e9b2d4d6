CREATE TABLE party_group_grid (
    group_id BIGINT NOT NULL,
    grid_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    PRIMARY KEY (group_id, valid_from, grid_id),
    CONSTRAINT party_group_grid_group FOREIGN KEY (group_id) REFERENCES party_group (id),
    CONSTRAINT party_group_grid_place FOREIGN KEY (grid_id) REFERENCES grid (id)
);
