CREATE TABLE bakery_stock (
    organization_id BIGINT NOT NULL PRIMARY KEY,
    amount INT NOT NULL
);
