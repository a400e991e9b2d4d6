CREATE TABLE member_category (
    member_id BIGINT NOT NULL,
    category VARCHAR(40) NOT NULL,
    PRIMARY KEY (member_id, category),
    CONSTRAINT member_category_member FOREIGN KEY (member_id) REFERENCES member (id)
);
