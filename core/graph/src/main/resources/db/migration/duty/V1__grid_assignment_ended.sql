CREATE TABLE grid_assignment_ended (
    assignment_id BIGINT NOT NULL PRIMARY KEY,
    CONSTRAINT grid_assignment_ended_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
);
