CREATE TABLE rotation_plan (
    id BIGINT NOT NULL PRIMARY KEY,
    title VARCHAR(200) NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    target_share DECIMAL(5, 4) NOT NULL,
    audience_types VARCHAR(1000) NOT NULL,
    audience_levels VARCHAR(100) NOT NULL,
    audience_statuses VARCHAR(100) NOT NULL,
    version INT NOT NULL
);
