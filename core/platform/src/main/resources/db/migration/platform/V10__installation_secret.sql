CREATE TABLE installation_secret (
    name VARCHAR(64) NOT NULL,
    secret_value VARCHAR(100) NOT NULL,
    PRIMARY KEY (name)
);
