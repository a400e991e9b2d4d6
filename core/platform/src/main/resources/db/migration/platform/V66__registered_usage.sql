-- One row, which registrations hold while they count what there is.
CREATE TABLE registered_usage (
    id INT NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    PRIMARY KEY (id)
);
