CREATE TABLE authorization_code (
    code_hash VARCHAR(64) NOT NULL,
    client_id VARCHAR(64) NOT NULL,
    username VARCHAR(100) NOT NULL,
    redirect_uri VARCHAR(500) NOT NULL,
    code_challenge VARCHAR(128) NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (code_hash)
);
