CREATE TABLE new_organization_facts (
    id BIGINT NOT NULL PRIMARY KEY,
    new_organization_id BIGINT NOT NULL,
    category VARCHAR(30) NOT NULL,
    operating_state VARCHAR(20) NOT NULL,
    staff_band VARCHAR(20) NOT NULL,
    full_members INT NOT NULL,
    grid_id BIGINT,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT new_organization_facts_unit FOREIGN KEY (new_organization_id) REFERENCES new_organization (id)
);
