CREATE INDEX registered_document_module_by_hash ON registered_document_module (hash);
