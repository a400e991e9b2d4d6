CREATE TABLE organization_change_member (
    change_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    PRIMARY KEY (change_id, member_id),
    CONSTRAINT organization_change_member_change FOREIGN KEY (change_id) REFERENCES organization_change (id),
    CONSTRAINT organization_change_member_member FOREIGN KEY (member_id) REFERENCES member (id)
);
