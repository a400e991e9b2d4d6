-- What was done, once each; a row is never changed, and only the oldest are ever removed.
CREATE TABLE audit_entry (
    sequence_number BIGINT NOT NULL,
    happened_millis BIGINT NOT NULL,
    event_name VARCHAR(100) NOT NULL,
    outcome VARCHAR(8) NOT NULL,
    caller VARCHAR(200),
    client VARCHAR(100),
    acting_id BIGINT,
    acting_path VARCHAR(140),
    address VARCHAR(64),
    node_id VARCHAR(100),
    problems VARCHAR(1000),
    reason VARCHAR(500),
    trace_id VARCHAR(64),
    changes MEDIUMTEXT,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (sequence_number)
);
