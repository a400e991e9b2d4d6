-- Signed statements of which entry was the last one at a time.
CREATE TABLE audit_checkpoint (
    sequence_number BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    made_millis BIGINT NOT NULL,
    public_key VARCHAR(200) NOT NULL,
    signature VARCHAR(200) NOT NULL,
    PRIMARY KEY (sequence_number)
);
