CREATE TABLE four_party_state (
    id BIGINT NOT NULL PRIMARY KEY,
    council_id BIGINT NOT NULL,
    grid_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    status VARCHAR(20) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT four_party_state_council FOREIGN KEY (council_id) REFERENCES four_party_council (id)
);
