CREATE TABLE custom_role_permission (
    role_code VARCHAR(64) NOT NULL,
    permission VARCHAR(100) NOT NULL,
    PRIMARY KEY (role_code, permission),
    CONSTRAINT custom_role_permission_role FOREIGN KEY (role_code) REFERENCES custom_role (code)
);
