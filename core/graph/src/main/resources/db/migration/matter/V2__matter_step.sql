CREATE TABLE matter_step (
    id BIGINT NOT NULL PRIMARY KEY,
    matter_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    step VARCHAR(20) NOT NULL,
    happened_on DATE NOT NULL,
    organization_id BIGINT NOT NULL,
    note VARCHAR(1000),
    due_on DATE NOT NULL,
    CONSTRAINT matter_step_of_matter UNIQUE (matter_id, ordinal),
    CONSTRAINT matter_step_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
    CONSTRAINT matter_step_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
