CREATE TABLE property_company (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    registered_on DATE NOT NULL,
    closed_on DATE,
    version INT NOT NULL,
    CONSTRAINT property_company_organization UNIQUE (organization_id)
);
