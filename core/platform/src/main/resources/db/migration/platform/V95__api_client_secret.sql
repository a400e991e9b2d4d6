CREATE TABLE api_client_secret (
    id BIGINT NOT NULL,
    client_id VARCHAR(64) NOT NULL,
    secret_hash VARCHAR(255) NOT NULL,
    created_at BIGINT NOT NULL,
    expires_on DATE,
    PRIMARY KEY (id),
    CONSTRAINT api_client_secret_client FOREIGN KEY (client_id) REFERENCES api_client (client_id)
);
