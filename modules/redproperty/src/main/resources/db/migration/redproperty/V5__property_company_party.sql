CREATE TABLE property_company_party (
    id BIGINT NOT NULL PRIMARY KEY,
    company_id BIGINT NOT NULL,
    party_organization_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT property_company_party_company FOREIGN KEY (company_id) REFERENCES property_company (id)
);
