CREATE TABLE signing_key (
    id INT NOT NULL,
    key_json VARCHAR(4000) NOT NULL,
    PRIMARY KEY (id)
);
