CREATE TABLE member_contact (
    member_id BIGINT NOT NULL,
    phone VARCHAR(200),
    address VARCHAR(1000),
    version INT NOT NULL,
    PRIMARY KEY (member_id),
    CONSTRAINT member_contact_member FOREIGN KEY (member_id) REFERENCES member (id)
);
