CREATE TABLE term (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    ordinal INT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    events INT NOT NULL,
    version INT NOT NULL,
    CONSTRAINT term_in_order UNIQUE (organization_id, ordinal),
    CONSTRAINT term_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
