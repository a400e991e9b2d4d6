CREATE TABLE council_meeting (
    id BIGINT NOT NULL PRIMARY KEY,
    council_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    held_on DATE NOT NULL,
    agenda VARCHAR(1000) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT council_meeting_council FOREIGN KEY (council_id) REFERENCES new_organization_council (id)
);
