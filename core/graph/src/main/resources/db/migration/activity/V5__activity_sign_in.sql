CREATE TABLE activity_sign_in (
    id BIGINT NOT NULL PRIMARY KEY,
    activity_id BIGINT NOT NULL,
    attendee_type VARCHAR(40) NOT NULL,
    attendee_id BIGINT NOT NULL,
    member_id BIGINT,
    signed_millis BIGINT NOT NULL,
    CONSTRAINT activity_sign_in_once UNIQUE (activity_id, attendee_id, attendee_type),
    CONSTRAINT activity_sign_in_activity FOREIGN KEY (activity_id) REFERENCES activity (id)
);
