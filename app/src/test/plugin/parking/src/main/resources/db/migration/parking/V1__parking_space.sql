CREATE TABLE parking_space (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    label VARCHAR(20) NOT NULL
);
