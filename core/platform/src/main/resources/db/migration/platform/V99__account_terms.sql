ALTER TABLE account ADD COLUMN (
    id BIGINT DEFAULT 0 NOT NULL,
    display_name VARCHAR(100) DEFAULT '' NOT NULL,
    member_id BIGINT,
    organization_id BIGINT,
    organization_path VARCHAR(140) DEFAULT '' NOT NULL,
    state VARCHAR(20) DEFAULT 'ACTIVE' NOT NULL,
    must_change BOOLEAN DEFAULT FALSE NOT NULL,
    failures INT DEFAULT 0 NOT NULL,
    first_failure_at BIGINT,
    locked_until BIGINT,
    last_sign_in_at BIGINT,
    second_factor VARCHAR(500),
    second_factor_on BOOLEAN DEFAULT FALSE NOT NULL,
    second_factor_step BIGINT DEFAULT 0 NOT NULL,
    version INT DEFAULT 0 NOT NULL
);
