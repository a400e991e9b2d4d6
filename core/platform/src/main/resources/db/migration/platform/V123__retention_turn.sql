-- Of all replicas the one that moves the day on applies the rules on it.
CREATE TABLE retention_turn (
    id INT NOT NULL,
    started_on DATE NOT NULL,
    PRIMARY KEY (id)
);
