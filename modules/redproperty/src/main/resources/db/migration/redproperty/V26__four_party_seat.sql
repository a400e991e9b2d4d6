CREATE TABLE four_party_seat (
    id BIGINT NOT NULL PRIMARY KEY,
    council_id BIGINT NOT NULL,
    seat VARCHAR(20) NOT NULL,
    organization_id BIGINT,
    member_id BIGINT,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT four_party_seat_council FOREIGN KEY (council_id) REFERENCES four_party_council (id)
);
