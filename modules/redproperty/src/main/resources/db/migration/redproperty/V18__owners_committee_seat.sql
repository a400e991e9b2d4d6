CREATE TABLE owners_committee_seat (
    id BIGINT NOT NULL PRIMARY KEY,
    committee_id BIGINT NOT NULL,
    election_id BIGINT NOT NULL,
    seat_number INT NOT NULL,
    member_id BIGINT,
    party_seat VARCHAR(20),
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    version INT NOT NULL,
    CONSTRAINT owners_committee_seat_committee FOREIGN KEY (committee_id) REFERENCES owners_committee (id),
    CONSTRAINT owners_committee_seat_election FOREIGN KEY (election_id) REFERENCES owners_committee_election (id)
);
