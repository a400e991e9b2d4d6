CREATE TABLE training_sign_in (
    session_id BIGINT NOT NULL,
    enrollment_id BIGINT NOT NULL,
    signed_millis BIGINT NOT NULL,
    PRIMARY KEY (session_id, enrollment_id),
    CONSTRAINT training_sign_in_session FOREIGN KEY (session_id) REFERENCES training_session (id),
    CONSTRAINT training_sign_in_enrollment FOREIGN KEY (enrollment_id) REFERENCES training_enrollment (id)
);
