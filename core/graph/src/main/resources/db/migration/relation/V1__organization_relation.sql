CREATE TABLE organization_relation (
    id BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(40) NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    related_id BIGINT NOT NULL,
    related_path VARCHAR(140) NOT NULL,
    note VARCHAR(200),
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT organization_relation_from FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT organization_relation_to FOREIGN KEY (related_id) REFERENCES organization (id)
);
