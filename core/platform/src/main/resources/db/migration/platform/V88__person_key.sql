-- What sensitive values of a person are hashed with where they are written down for good; without the row they say nothing.
CREATE TABLE person_key (
    person VARCHAR(100) NOT NULL,
    secret_value VARCHAR(64) NOT NULL,
    PRIMARY KEY (person)
);
