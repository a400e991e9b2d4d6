CREATE TABLE owners_committee_election (
    id BIGINT NOT NULL PRIMARY KEY,
    committee_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    elected_on DATE NOT NULL,
    seat_count INT NOT NULL,
    term_to DATE NOT NULL,
    version INT NOT NULL,
    CONSTRAINT owners_committee_election_committee FOREIGN KEY (committee_id) REFERENCES owners_committee (id)
);
