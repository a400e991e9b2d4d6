CREATE TABLE demo_fill (
    id BIGINT NOT NULL PRIMARY KEY,
    seed BIGINT NOT NULL,
    members INT NOT NULL,
    sites INT NOT NULL,
    fingerprint BIGINT NOT NULL,
    filled INT NOT NULL
);
