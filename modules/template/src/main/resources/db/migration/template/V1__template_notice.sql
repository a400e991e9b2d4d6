CREATE TABLE template_notice (
    id BIGINT NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    text VARCHAR(200) NOT NULL,
    posted_on DATE NOT NULL
);
