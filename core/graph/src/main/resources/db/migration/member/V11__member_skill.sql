CREATE TABLE member_skill (
    member_id BIGINT NOT NULL,
    skill VARCHAR(50) NOT NULL,
    PRIMARY KEY (member_id, skill),
    CONSTRAINT member_skill_member FOREIGN KEY (member_id) REFERENCES member (id)
);
