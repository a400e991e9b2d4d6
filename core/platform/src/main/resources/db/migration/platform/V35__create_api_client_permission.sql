CREATE TABLE api_client_permission (
    client_id VARCHAR(64) NOT NULL,
    permission VARCHAR(100) NOT NULL,
    PRIMARY KEY (client_id, permission),
    CONSTRAINT api_client_permission_client FOREIGN KEY (client_id) REFERENCES api_client (client_id)
);
