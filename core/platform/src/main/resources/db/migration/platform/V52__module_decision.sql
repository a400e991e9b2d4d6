CREATE TABLE module_decision (
    module_id VARCHAR(32) NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    enabled BOOLEAN NOT NULL,
    locked BOOLEAN NOT NULL,
    reason VARCHAR(500) NOT NULL,
    decided_by VARCHAR(100) NOT NULL,
    decided_millis BIGINT NOT NULL,
    PRIMARY KEY (module_id, organization_id)
);
