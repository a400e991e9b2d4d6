CREATE TABLE idempotency_request (
    caller VARCHAR(100) NOT NULL,
    mutation VARCHAR(100) NOT NULL,
    request_id VARCHAR(100) NOT NULL,
    input_hash VARCHAR(64) NOT NULL,
    reference VARCHAR(255),
    created_millis BIGINT NOT NULL,
    PRIMARY KEY (caller, mutation, request_id)
);
