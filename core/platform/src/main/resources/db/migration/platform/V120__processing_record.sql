-- The path is empty for the whole tree, and follows the organization when that moves.
CREATE TABLE processing_record (
    id BIGINT NOT NULL,
    organization_id BIGINT,
    organization_path VARCHAR(140) NOT NULL,
    legal_basis VARCHAR(40) NOT NULL,
    purpose VARCHAR(500) NOT NULL,
    notice VARCHAR(200) NOT NULL,
    notice_on DATE NOT NULL,
    separate_consent BOOLEAN NOT NULL,
    consent_method VARCHAR(500),
    assessment VARCHAR(200) NOT NULL,
    assessed_on DATE NOT NULL,
    assessor VARCHAR(200) NOT NULL,
    conclusion VARCHAR(500) NOT NULL,
    valid_from DATE NOT NULL,
    review_due_on DATE NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    recorded_millis BIGINT NOT NULL,
    withdrawn_by VARCHAR(120),
    withdrawn_millis BIGINT,
    withdrawal_reason VARCHAR(500),
    PRIMARY KEY (id)
);
