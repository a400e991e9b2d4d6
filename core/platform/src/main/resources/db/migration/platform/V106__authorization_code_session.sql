ALTER TABLE authorization_code ADD COLUMN session_id BIGINT DEFAULT 0 NOT NULL;
