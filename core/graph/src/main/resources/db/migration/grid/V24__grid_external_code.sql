CREATE TABLE grid_external_code (
    grid_id BIGINT NOT NULL,
    code_system VARCHAR(40) NOT NULL,
    code VARCHAR(64) NOT NULL,
    PRIMARY KEY (code_system, code),
    CONSTRAINT grid_external_code_grid FOREIGN KEY (grid_id) REFERENCES grid (id)
);
