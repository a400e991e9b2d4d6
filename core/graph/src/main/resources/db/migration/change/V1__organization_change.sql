CREATE TABLE organization_change (
    id BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    target_id BIGINT,
    new_code VARCHAR(64),
    new_name VARCHAR(200),
    new_short_name VARCHAR(100),
    new_type VARCHAR(40),
    version INT NOT NULL,
    CONSTRAINT organization_change_about FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT organization_change_target FOREIGN KEY (target_id) REFERENCES organization (id)
);
