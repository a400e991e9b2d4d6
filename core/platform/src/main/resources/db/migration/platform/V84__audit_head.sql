-- One row: the last entry of the chain. Whoever adds an entry holds it, so that numbers have no gaps.
CREATE TABLE audit_head (
    id INT NOT NULL,
    sequence_number BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (id)
);
