CREATE TABLE api_client_category (
    client_id VARCHAR(64) NOT NULL,
    category VARCHAR(40) NOT NULL,
    PRIMARY KEY (client_id, category),
    CONSTRAINT api_client_category_client FOREIGN KEY (client_id) REFERENCES api_client (client_id)
);
