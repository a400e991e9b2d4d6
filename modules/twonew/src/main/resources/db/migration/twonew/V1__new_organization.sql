CREATE TABLE new_organization (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    uscc VARCHAR(18) NOT NULL,
    registered_on DATE NOT NULL,
    changes INT NOT NULL,
    version INT NOT NULL,
    CONSTRAINT new_organization_uscc UNIQUE (uscc),
    CONSTRAINT new_organization_once UNIQUE (organization_id)
);
