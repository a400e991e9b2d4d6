-- The key from before is as old as can be: the next start makes another one, and it verifies for a while.
ALTER TABLE signing_key ADD COLUMN created_at BIGINT DEFAULT 0 NOT NULL;
