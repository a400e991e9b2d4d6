CREATE INDEX registered_operation_by_path ON registered_operation (organization_path);
