CREATE TABLE new_organization_council_department (
    council_id BIGINT NOT NULL,
    department_number INT NOT NULL,
    name VARCHAR(40) NOT NULL,
    PRIMARY KEY (council_id, department_number),
    CONSTRAINT new_organization_council_department_council FOREIGN KEY (council_id) REFERENCES new_organization_council (id)
);
