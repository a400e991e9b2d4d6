CREATE TABLE sealed_installation_secret (
    name VARCHAR(64) NOT NULL,
    secret_text VARCHAR(200) NOT NULL,
    PRIMARY KEY (name)
);
