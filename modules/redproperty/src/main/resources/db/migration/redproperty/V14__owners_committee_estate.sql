CREATE TABLE owners_committee_estate (
    id BIGINT NOT NULL PRIMARY KEY,
    committee_id BIGINT NOT NULL,
    grid_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT owners_committee_estate_committee FOREIGN KEY (committee_id) REFERENCES owners_committee (id)
);
