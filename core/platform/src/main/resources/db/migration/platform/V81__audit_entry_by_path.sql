CREATE INDEX audit_entry_by_path ON audit_entry (acting_path, sequence_number);
