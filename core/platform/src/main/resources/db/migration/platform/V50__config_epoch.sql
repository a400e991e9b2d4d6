-- Grows with every decision about modules; replicas look whether it has moved.
CREATE TABLE config_epoch (
    id INT NOT NULL,
    epoch BIGINT NOT NULL,
    PRIMARY KEY (id)
);
