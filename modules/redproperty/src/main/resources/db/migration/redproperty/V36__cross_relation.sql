CREATE TABLE cross_relation (
    id BIGINT NOT NULL PRIMARY KEY,
    home_organization_id BIGINT NOT NULL,
    target_organization_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    version INT NOT NULL
);
