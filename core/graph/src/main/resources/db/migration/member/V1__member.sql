CREATE TABLE member (
    id BIGINT NOT NULL PRIMARY KEY,
    display_name VARCHAR(100) NOT NULL,
    status VARCHAR(20) NOT NULL,
    joined_on DATE NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT member_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
