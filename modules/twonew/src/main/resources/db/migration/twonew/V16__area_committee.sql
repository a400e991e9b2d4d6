CREATE TABLE area_committee (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    name VARCHAR(200) NOT NULL,
    area_kind VARCHAR(20) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL
);
