-- Which modules that can be off a document uses, by the composition whose fingerprint registered_usage has.
CREATE TABLE registered_document_module (
    module_id VARCHAR(32) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (module_id, hash)
);
