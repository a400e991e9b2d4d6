CREATE TABLE term_event (
    id BIGINT NOT NULL PRIMARY KEY,
    term_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    event VARCHAR(20) NOT NULL,
    happened_on DATE NOT NULL,
    until_on DATE,
    CONSTRAINT term_event_in_order UNIQUE (term_id, ordinal),
    CONSTRAINT term_event_term FOREIGN KEY (term_id) REFERENCES term (id)
);
