CREATE TABLE training_program (
    id BIGINT NOT NULL PRIMARY KEY,
    title VARCHAR(200) NOT NULL,
    program_year INT NOT NULL,
    organization_id BIGINT NOT NULL,
    organization_path VARCHAR(140) NOT NULL,
    organizer_level VARCHAR(20) NOT NULL,
    hours_standard VARCHAR(20) NOT NULL,
    target_hours DECIMAL(5, 1) NOT NULL,
    audience_types VARCHAR(1000) NOT NULL,
    audience_levels VARCHAR(100) NOT NULL,
    audience_statuses VARCHAR(100) NOT NULL,
    version INT NOT NULL
);
