CREATE TABLE star_rubric_item (
    rubric_id BIGINT NOT NULL,
    item_number INT NOT NULL,
    title VARCHAR(200) NOT NULL,
    points INT NOT NULL,
    PRIMARY KEY (rubric_id, item_number),
    CONSTRAINT star_rubric_item_rubric FOREIGN KEY (rubric_id) REFERENCES star_rubric (id)
);
