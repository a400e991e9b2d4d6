CREATE TABLE grid_successor (
    grid_id BIGINT NOT NULL,
    successor_id BIGINT NOT NULL,
    happened_on DATE NOT NULL,
    operation VARCHAR(20) NOT NULL,
    PRIMARY KEY (grid_id, successor_id),
    CONSTRAINT grid_successor_grid FOREIGN KEY (grid_id) REFERENCES grid (id),
    CONSTRAINT grid_successor_successor FOREIGN KEY (successor_id) REFERENCES grid (id)
);
