CREATE INDEX processing_record_by_path ON processing_record (organization_path, id);
