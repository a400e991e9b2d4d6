CREATE INDEX audit_entry_by_node ON audit_entry (node_id, sequence_number);
