-- Clients from before know no place: only callers over the whole tree see those.
ALTER TABLE api_client ADD COLUMN (
    id BIGINT DEFAULT 0 NOT NULL,
    organization_path VARCHAR(140) DEFAULT '~' NOT NULL,
    expires_on DATE,
    revoked_at BIGINT,
    version INT DEFAULT 0 NOT NULL
);
