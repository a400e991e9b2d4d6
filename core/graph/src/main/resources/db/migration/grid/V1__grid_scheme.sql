CREATE TABLE grid_scheme (
    id BIGINT NOT NULL PRIMARY KEY,
    code VARCHAR(64) NOT NULL,
    name VARCHAR(100) NOT NULL,
    source VARCHAR(200) NOT NULL,
    CONSTRAINT grid_scheme_code UNIQUE (code)
);
