CREATE INDEX audit_entry_by_caller ON audit_entry (caller, sequence_number);
