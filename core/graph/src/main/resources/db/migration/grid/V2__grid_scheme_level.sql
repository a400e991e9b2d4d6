CREATE TABLE grid_scheme_level (
    scheme_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    level VARCHAR(20) NOT NULL,
    PRIMARY KEY (scheme_id, ordinal),
    CONSTRAINT grid_scheme_level_scheme FOREIGN KEY (scheme_id) REFERENCES grid_scheme (id)
);
