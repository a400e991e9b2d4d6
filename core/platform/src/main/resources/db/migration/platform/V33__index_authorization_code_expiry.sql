CREATE INDEX authorization_code_expiry ON authorization_code (expires_at);
