CREATE TABLE attachment_chunk (
    attachment_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (attachment_id, ordinal),
    CONSTRAINT attachment_chunk_of FOREIGN KEY (attachment_id) REFERENCES attachment (id)
);
