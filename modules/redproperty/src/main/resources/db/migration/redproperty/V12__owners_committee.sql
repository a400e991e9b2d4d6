CREATE TABLE owners_committee (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    grid_id BIGINT NOT NULL,
    active_grid_id BIGINT,
    registered_on DATE NOT NULL,
    closed_on DATE,
    seat_count INT NOT NULL,
    term_from DATE,
    term_to DATE,
    version INT NOT NULL,
    CONSTRAINT owners_committee_organization UNIQUE (organization_id),
    CONSTRAINT owners_committee_estate UNIQUE (active_grid_id)
);
