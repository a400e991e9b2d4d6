-- Roles of the installation's own; those that every installation has are in the program.
CREATE TABLE custom_role (
    code VARCHAR(64) NOT NULL,
    name VARCHAR(100) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (code)
);
