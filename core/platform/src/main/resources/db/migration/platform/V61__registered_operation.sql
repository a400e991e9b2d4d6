-- The path is the client's scope, kept up to date when its organization moves; empty for the whole tree.
CREATE TABLE registered_operation (
    id BIGINT NOT NULL,
    client_id VARCHAR(100) NOT NULL,
    version VARCHAR(64) NOT NULL,
    name VARCHAR(200) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT registered_operation_of_client UNIQUE (client_id, version, name)
);
