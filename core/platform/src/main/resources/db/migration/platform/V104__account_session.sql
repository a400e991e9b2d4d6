CREATE TABLE account_session (
    id BIGINT NOT NULL,
    username VARCHAR(100) NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL,
    verified BOOLEAN NOT NULL,
    address VARCHAR(64) NOT NULL,
    agent VARCHAR(255) NOT NULL,
    PRIMARY KEY (id)
);
