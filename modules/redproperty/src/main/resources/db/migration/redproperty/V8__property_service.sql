CREATE TABLE property_service (
    id BIGINT NOT NULL PRIMARY KEY,
    company_id BIGINT NOT NULL,
    company_organization_id BIGINT NOT NULL,
    company_path VARCHAR(140) NOT NULL,
    grid_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    link_id BIGINT,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT property_service_company FOREIGN KEY (company_id) REFERENCES property_company (id)
);
