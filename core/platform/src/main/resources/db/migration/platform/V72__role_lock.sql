-- One row, locked by whoever changes roles, or grants or revokes something.
CREATE TABLE role_lock (
    id INT NOT NULL,
    PRIMARY KEY (id)
);
