CREATE TABLE term_extension (
    id BIGINT NOT NULL PRIMARY KEY,
    term_id BIGINT NOT NULL,
    until_on DATE NOT NULL,
    CONSTRAINT term_extension_term FOREIGN KEY (term_id) REFERENCES term (id)
);
