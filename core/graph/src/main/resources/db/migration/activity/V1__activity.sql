CREATE TABLE activity (
    id BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(40) NOT NULL,
    subject_type VARCHAR(40) NOT NULL,
    subject_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    title VARCHAR(200) NOT NULL,
    venue VARCHAR(200),
    starts_millis BIGINT NOT NULL,
    ends_millis BIGINT NOT NULL,
    cancel_reason VARCHAR(500),
    cancelled_millis BIGINT,
    version INT NOT NULL,
    CONSTRAINT activity_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
