CREATE TABLE cinema_stock (
    organization_id BIGINT NOT NULL PRIMARY KEY,
    amount INT NOT NULL
);
