-- The documents of all registered operations, each once, by the SHA-256 of their text in UTF-8.
CREATE TABLE registered_document (
    hash VARCHAR(64) NOT NULL,
    content MEDIUMTEXT NOT NULL,
    PRIMARY KEY (hash)
);
