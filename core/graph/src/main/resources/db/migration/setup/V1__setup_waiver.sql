CREATE TABLE setup_waiver (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    rule_name VARCHAR(40) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    granted_by VARCHAR(100) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT setup_waiver_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
