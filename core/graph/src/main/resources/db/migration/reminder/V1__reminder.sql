CREATE TABLE reminder (
    id BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(40) NOT NULL,
    subject_type VARCHAR(40) NOT NULL,
    subject_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    notice_on DATE NOT NULL,
    due_on DATE NOT NULL,
    settled_on DATE,
    settled_by VARCHAR(100),
    version INT NOT NULL,
    CONSTRAINT reminder_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
