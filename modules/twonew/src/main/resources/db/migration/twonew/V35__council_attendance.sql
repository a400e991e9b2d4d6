CREATE TABLE council_attendance (
    meeting_id BIGINT NOT NULL,
    department_number INT NOT NULL,
    PRIMARY KEY (meeting_id, department_number),
    CONSTRAINT council_attendance_meeting FOREIGN KEY (meeting_id) REFERENCES council_meeting (id)
);
