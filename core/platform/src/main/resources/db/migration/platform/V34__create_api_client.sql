CREATE TABLE api_client (
    client_id VARCHAR(64) NOT NULL,
    name VARCHAR(100) NOT NULL,
    secret_hash VARCHAR(255) NOT NULL,
    organization_id BIGINT,
    tier VARCHAR(32) NOT NULL,
    bootstrap BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (client_id)
);
