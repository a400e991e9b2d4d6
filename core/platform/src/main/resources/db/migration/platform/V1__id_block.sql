-- Blocks of entity ids: one row per sequence of ids, made on demand.
CREATE TABLE id_block (
    name VARCHAR(64) NOT NULL,
    next_id BIGINT NOT NULL,
    PRIMARY KEY (name)
);
