CREATE TABLE four_party_council (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    grid_id BIGINT NOT NULL,
    active_grid_id BIGINT,
    formed_on DATE NOT NULL,
    dissolved_on DATE,
    version INT NOT NULL,
    CONSTRAINT four_party_council_estate UNIQUE (active_grid_id)
);
