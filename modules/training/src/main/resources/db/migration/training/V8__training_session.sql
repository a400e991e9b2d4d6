CREATE TABLE training_session (
    id BIGINT NOT NULL PRIMARY KEY,
    class_id BIGINT NOT NULL,
    topic VARCHAR(200) NOT NULL,
    starts_millis BIGINT NOT NULL,
    ends_millis BIGINT NOT NULL,
    hours DECIMAL(5, 1) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT training_session_class FOREIGN KEY (class_id) REFERENCES training_class (id)
);
