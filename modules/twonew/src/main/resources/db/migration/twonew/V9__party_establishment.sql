CREATE TABLE party_establishment (
    id BIGINT NOT NULL PRIMARY KEY,
    new_organization_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    establishment_mode VARCHAR(20) NOT NULL,
    party_organization_id BIGINT NOT NULL,
    reason VARCHAR(500) NOT NULL,
    approved_on DATE,
    end_reason VARCHAR(500),
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT party_establishment_unit FOREIGN KEY (new_organization_id) REFERENCES new_organization (id)
);
