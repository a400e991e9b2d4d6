CREATE TABLE grid_consolidation (
    id BIGINT NOT NULL PRIMARY KEY,
    legacy_grid_id BIGINT NOT NULL,
    grid_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT grid_consolidation_legacy_grid FOREIGN KEY (legacy_grid_id) REFERENCES legacy_grid (id),
    CONSTRAINT grid_consolidation_grid FOREIGN KEY (grid_id) REFERENCES grid (id)
);
