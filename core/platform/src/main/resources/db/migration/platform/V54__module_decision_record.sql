-- What was ever decided; nothing is taken from it.
CREATE TABLE module_decision_record (
    epoch BIGINT NOT NULL,
    module_id VARCHAR(32) NOT NULL,
    organization_id BIGINT NOT NULL,
    decision VARCHAR(8) NOT NULL,
    locked BOOLEAN NOT NULL,
    reason VARCHAR(500) NOT NULL,
    decided_by VARCHAR(100) NOT NULL,
    decided_millis BIGINT NOT NULL,
    PRIMARY KEY (epoch)
);
