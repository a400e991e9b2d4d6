CREATE TABLE account_recovery_code (
    id BIGINT NOT NULL,
    username VARCHAR(100) NOT NULL,
    code_hash VARCHAR(255) NOT NULL,
    PRIMARY KEY (id)
);
