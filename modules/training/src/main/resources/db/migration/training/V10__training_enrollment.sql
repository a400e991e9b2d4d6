CREATE TABLE training_enrollment (
    id BIGINT NOT NULL PRIMARY KEY,
    class_id BIGINT NOT NULL,
    member_id BIGINT,
    display_name VARCHAR(100),
    status VARCHAR(20) NOT NULL,
    enrolled_member_id BIGINT,
    attendance VARCHAR(20),
    credited_hours DECIMAL(5, 1) NOT NULL,
    credited_on DATE,
    version INT NOT NULL,
    CONSTRAINT training_enrollment_once UNIQUE (class_id, enrolled_member_id),
    CONSTRAINT training_enrollment_class FOREIGN KEY (class_id) REFERENCES training_class (id)
);
