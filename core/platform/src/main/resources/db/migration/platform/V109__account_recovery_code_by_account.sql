CREATE UNIQUE INDEX account_recovery_code_by_account ON account_recovery_code (username, code_hash);
