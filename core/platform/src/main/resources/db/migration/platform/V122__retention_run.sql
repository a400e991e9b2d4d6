CREATE TABLE retention_run (
    rule_key VARCHAR(40) NOT NULL,
    last_run_millis BIGINT NOT NULL,
    erased BIGINT NOT NULL,
    PRIMARY KEY (rule_key)
);
