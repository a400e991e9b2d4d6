CREATE TABLE party_establishment_request (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    establishment_mode VARCHAR(20) NOT NULL,
    party_organization_id BIGINT NOT NULL,
    version INT NOT NULL
);
