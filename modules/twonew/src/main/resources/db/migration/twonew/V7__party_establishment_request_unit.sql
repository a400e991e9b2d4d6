CREATE TABLE party_establishment_request_unit (
    request_id BIGINT NOT NULL,
    new_organization_id BIGINT NOT NULL,
    PRIMARY KEY (request_id, new_organization_id),
    CONSTRAINT party_establishment_request_unit_request FOREIGN KEY (request_id) REFERENCES party_establishment_request (id)
);
