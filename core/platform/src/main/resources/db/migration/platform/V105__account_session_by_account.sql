CREATE INDEX account_session_by_account ON account_session (username, id);
