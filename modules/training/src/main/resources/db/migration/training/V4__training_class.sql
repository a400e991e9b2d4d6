CREATE TABLE training_class (
    id BIGINT NOT NULL PRIMARY KEY,
    program_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    title VARCHAR(200) NOT NULL,
    venue VARCHAR(200) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    days DECIMAL(5, 1) NOT NULL,
    hours DECIMAL(5, 1) NOT NULL,
    capacity INT NOT NULL,
    seats_taken INT NOT NULL,
    status VARCHAR(20) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT training_class_program FOREIGN KEY (program_id) REFERENCES training_program (id)
);
