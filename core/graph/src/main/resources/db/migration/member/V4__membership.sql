CREATE TABLE membership (
    id BIGINT NOT NULL PRIMARY KEY,
    member_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    primary_of_member BIGINT,
    version INT NOT NULL,
    CONSTRAINT membership_one_primary UNIQUE (primary_of_member),
    CONSTRAINT membership_member FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT membership_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
