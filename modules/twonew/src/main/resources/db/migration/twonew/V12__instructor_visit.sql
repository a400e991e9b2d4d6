CREATE TABLE instructor_visit (
    id BIGINT NOT NULL PRIMARY KEY,
    duty_id BIGINT NOT NULL,
    new_organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    member_id BIGINT NOT NULL,
    visited_on DATE NOT NULL,
    note VARCHAR(500) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT instructor_visit_unit FOREIGN KEY (new_organization_id) REFERENCES new_organization (id)
);
