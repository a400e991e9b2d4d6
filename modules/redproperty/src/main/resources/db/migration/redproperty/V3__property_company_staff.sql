CREATE TABLE property_company_staff (
    id BIGINT NOT NULL PRIMARY KEY,
    company_id BIGINT NOT NULL,
    staff INT NOT NULL,
    full_members INT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT property_company_staff_company FOREIGN KEY (company_id) REFERENCES property_company (id)
);
