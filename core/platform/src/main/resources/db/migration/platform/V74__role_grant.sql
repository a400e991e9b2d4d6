-- The path is empty for the whole tree, and follows the organization when that moves.
CREATE TABLE role_grant (
    id BIGINT NOT NULL,
    holder_kind VARCHAR(16) NOT NULL,
    holder_name VARCHAR(100) NOT NULL,
    role_code VARCHAR(64) NOT NULL,
    organization_id BIGINT,
    organization_path VARCHAR(140) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    reason VARCHAR(500) NOT NULL,
    granted_by VARCHAR(120) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (id)
);
