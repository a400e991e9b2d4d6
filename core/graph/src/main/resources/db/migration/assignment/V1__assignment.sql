CREATE TABLE assignment (
    id BIGINT NOT NULL PRIMARY KEY,
    subject_type VARCHAR(40) NOT NULL,
    subject_id BIGINT NOT NULL,
    role_name VARCHAR(40) NOT NULL,
    basis VARCHAR(20),
    duties VARCHAR(500),
    member_id BIGINT,
    display_name VARCHAR(100),
    organization_path VARCHAR(140) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    version INT NOT NULL,
    CONSTRAINT assignment_member FOREIGN KEY (member_id) REFERENCES member (id)
);
