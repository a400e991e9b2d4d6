CREATE INDEX audit_entry_by_time ON audit_entry (happened_millis);
