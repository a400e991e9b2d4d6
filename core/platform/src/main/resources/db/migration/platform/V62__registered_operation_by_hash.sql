CREATE INDEX registered_operation_by_hash ON registered_operation (hash);
